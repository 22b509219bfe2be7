import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface Props<T extends string> {
  label: string;
  /** `sample` shows what the choice looks like. */
  options: readonly { value: T; title: string; text: string; sample?: ComponentChildren }[];
  value: T;
  onChange: (value: T) => void;
}

/** One of a few that each need a sentence. */
export function RadioCards<T extends string>({ label, options, value, onChange }: Props<T>) {
  const name = useId();
  return (
    <fieldset class="radios">
      <legend class="sr">{label}</legend>
      {options.map((option) => (
        <label key={option.value} class="radio">
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            <b>{option.title}</b>
            <small>{option.text}</small>
            {option.sample}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
