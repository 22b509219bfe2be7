import type { Settings } from "../../data/settings/schema";
import { say } from "../../data/text/say";
import { sayCount } from "../../data/text/say-count";
import { RadioCards } from "./RadioCards";

interface Props {
  value: Settings["scope"];
  /** How many sites the list has. */
  listed: number;
  onChange: (scope: Settings["scope"]) => void;
}

/** Where marks appear without a rule; every site needs a permission, which the browser asks for. */
export function ScopeChoice({ value, listed, onChange }: Props) {
  return (
    <RadioCards
      label={say("options_scope_label")}
      value={value}
      onChange={onChange}
      options={[
        {
          value: "news",
          title: say("options_scope_news"),
          text: sayCount("options_scope_news_text", listed),
        },
        { value: "chosen", title: say("options_scope_chosen"), text: say("options_scope_chosen_text") },
        { value: "all", title: say("options_scope_all"), text: say("options_scope_all_text") },
      ]}
    />
  );
}
