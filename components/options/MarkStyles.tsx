import type { Settings } from "../../data/settings/schema";
import { MarkSample } from "./MarkSample";
import type { Change } from "./Options";
import { RadioCards } from "./RadioCards";

const STYLES = [
  {
    value: "kinds",
    title: "Line by kind",
    text: "The pattern of a thin line tells companies, models, products and people apart",
  },
  { value: "plain", title: "One line", text: "The same dotted line for every name" },
  { value: "tinted", title: "Colour by kind", text: "Pattern and colour tell the kind" },
  { value: "marker", title: "Marker", text: "A wash, as from a marker pen" },
] as const;

/** How a mark looks, each choice with a sentence painted that way. */
export function MarkStyles({ settings, change }: { settings: Settings; change: Change }) {
  return (
    <RadioCards
      label="How marks look"
      options={STYLES.map((option) => ({
        ...option,
        sample: <MarkSample markStyle={option.value} theme={settings.theme} />,
      }))}
      value={settings.markStyle}
      onChange={(markStyle) => change({ markStyle })}
    />
  );
}
