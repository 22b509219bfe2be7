import { say } from "../../data/text/say";
import { sayCount } from "../../data/text/say-count";
import { PageIcon } from "../controls/PageIcon";

interface Props {
  value: string;
  /** How many rules fit it. */
  found: number;
  onChange: (value: string) => void;
}

/** Narrows the table of rules. */
export function RulesSearch({ value, found, onChange }: Props) {
  const told = found > 0 ? sayCount("options_found", found) : say("options_found_none");
  return (
    <div class="rules-search">
      <div class="field">
        <PageIcon name="search" small />
        <input
          type="search"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          placeholder={say("options_search")}
          aria-label={say("options_search")}
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      </div>
      <p class={value && found === 0 ? "quiet" : "sr"} role="status">
        {value && told}
      </p>
    </div>
  );
}
