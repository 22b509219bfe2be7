import type { Settings } from "../../data/settings/schema";
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
      label="Where marks appear without a rule"
      value={value}
      onChange={onChange}
      options={[
        { value: "news", title: "News sites", text: `The list of ${listed} below, and sites you switch on` },
        { value: "chosen", title: "Sites I choose", text: "Only where a rule of yours is on" },
        {
          value: "all",
          title: "Every site with articles",
          text: "Your browser asks whether Backstory may read all sites; it gives that back when you choose otherwise",
        },
      ]}
    />
  );
}
