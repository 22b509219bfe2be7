import { say } from "../../data/text/say";

interface Props {
  /** Accessible name. */
  label: string;
  checked: boolean;
  disabled?: boolean | undefined;
  onChange: (checked: boolean) => void;
}

/** An on/off switch; the word beside it says the same as knob and fill. */
export function Switch({ label, checked, disabled = false, onChange }: Props) {
  return (
    <span class="switch-set">
      <span class="switch-word" aria-hidden="true">
        {say(checked ? "shared_on" : "shared_off")}
      </span>
      <button
        type="button"
        class="switch"
        role="switch"
        aria-label={label}
        aria-checked={checked}
        aria-disabled={disabled || undefined}
        onClick={() => {
          if (!disabled) onChange(!checked);
        }}
      />
    </span>
  );
}
