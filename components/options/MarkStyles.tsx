import type { Settings } from "../../data/settings/schema";
import { say } from "../../data/text/say";
import { MarkSample } from "./MarkSample";
import type { Change } from "./Options";
import { RadioCards } from "./RadioCards";

const STYLES = [
  { value: "kinds", title: "options_style_kinds", text: "options_style_kinds_text" },
  { value: "plain", title: "options_style_plain", text: "options_style_plain_text" },
  { value: "tinted", title: "options_style_tinted", text: "options_style_tinted_text" },
  { value: "marker", title: "options_style_marker", text: "options_style_marker_text" },
] as const;

/** How a mark looks, each choice with a sentence painted that way. */
export function MarkStyles({ settings, change }: { settings: Settings; change: Change }) {
  return (
    <RadioCards
      label={say("options_style_label")}
      options={STYLES.map(({ value, title, text }) => ({
        value,
        title: say(title),
        text: say(text),
        sample: <MarkSample markStyle={value} theme={settings.theme} />,
      }))}
      value={settings.markStyle}
      onChange={(markStyle) => change({ markStyle })}
    />
  );
}
