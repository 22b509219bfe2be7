import { useState } from "preact/hooks";
import { say } from "../../data/text/say";
import { language } from "../../data/text/say-count";
import { SettingRow } from "./SettingRow";

interface Props {
  /** In milliseconds. */
  delay: number;
  disabled: boolean;
  onChange: (delay: number) => void;
}

/** How long the pointer rests before a card opens. */
export function Delay({ delay, disabled, onChange }: Props) {
  // Shown while it is dragged, stored when it is let go.
  const [dragged, setDragged] = useState<number | null>(null);
  const shown = dragged ?? delay;
  const word = (unitDisplay: "short" | "long") =>
    new Intl.NumberFormat(language(), { style: "unit", unit: "millisecond", unitDisplay }).format(shown);
  return (
    <SettingRow title={say("options_delay")} text={say("options_delay_text")}>
      <input
        type="range"
        min={150}
        max={800}
        step={50}
        value={shown}
        disabled={disabled}
        aria-label={say("options_delay")}
        aria-valuetext={word("long")}
        onInput={(event) => setDragged(Number(event.currentTarget.value))}
        onChange={(event) => {
          onChange(Number(event.currentTarget.value));
          setDragged(null);
        }}
      />
      <output class="num">{word("short")}</output>
    </SettingRow>
  );
}
