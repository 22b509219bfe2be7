import type { Settings } from "../../data/settings/schema";
import { say } from "../../data/text/say";
import { kindOrder, kindPlural } from "../controls/kind-plurals";
import { Switch } from "../controls/Switch";
import { KindTile } from "../KindTile";
import { Delay } from "./Delay";
import { MarkStyles } from "./MarkStyles";
import type { Change } from "./Options";
import { RadioCards } from "./RadioCards";
import { Segmented } from "./Segmented";
import { SettingRow } from "./SettingRow";
import { type Keys, Shortcuts } from "./Shortcuts";

interface Props {
  settings: Settings;
  change: Change;
  keys: Keys | null;
  keysProblem: boolean;
  onChangeKeys: () => void;
}

const OPENING = [
  { value: "rest", title: "options_opening_rest", text: "options_opening_rest_text" },
  { value: "alt", title: "options_opening_alt", text: "options_opening_alt_text" },
  { value: "click", title: "options_opening_click", text: "options_opening_click_text" },
  { value: "off", title: "options_opening_off", text: "options_opening_off_text" },
] as const;

const MENTIONS = [
  { value: "first", text: "options_mentions_first" },
  { value: "section", text: "options_mentions_section" },
  { value: "all", text: "options_mentions_all" },
] as const;

/** How marks look, what is marked, when a card opens, and by which keys. */
export function ReadingSection({ settings, change, keys, keysProblem, onChangeKeys }: Props) {
  const rests = settings.opening === "rest" || settings.opening === "alt";
  return (
    <>
      <p class="options-sub">{say("options_reading_sub")}</p>
      <h2 class="bar">{say("options_style_label")}</h2>
      <MarkStyles settings={settings} change={change} />
      <h2 class="bar">{say("options_opening")}</h2>
      <RadioCards
        label={say("options_opening")}
        options={OPENING.map(({ value, title, text }) => ({ value, title: say(title), text: say(text) }))}
        value={settings.opening}
        onChange={(opening) => change({ opening })}
      />
      <div class="panel list">
        <Delay delay={settings.delay} disabled={!rests} onChange={(delay) => change({ delay })} />
        <SettingRow title={say("options_mentions")} text={say("options_mentions_text")}>
          <Segmented
            label={say("options_mentions")}
            options={MENTIONS.map(({ value, text }) => ({ value, text: say(text) }))}
            value={settings.mentions}
            onChange={(mentions) => change({ mentions })}
          />
        </SettingRow>
        <SettingRow title={say("options_headings")} text={say("options_headings_text")}>
          <Switch
            label={say("options_headings_label")}
            checked={settings.headings}
            onChange={(headings) => change({ headings })}
          />
        </SettingRow>
        <SettingRow title={say("options_languages")} text={say("options_languages_text")}>
          <Switch
            label={say("options_languages_label")}
            checked={settings.otherLanguages}
            onChange={(otherLanguages) => change({ otherLanguages })}
          />
        </SettingRow>
        <SettingRow title={say("options_kinds")}>
          <fieldset class="kinds">
            <legend class="sr">{say("options_kinds")}</legend>
            {kindOrder.map((kind) => (
              <label key={kind} class="check">
                <input
                  type="checkbox"
                  checked={settings.kinds[kind]}
                  onChange={(event) =>
                    change({ kinds: { ...settings.kinds, [kind]: event.currentTarget.checked } })
                  }
                />
                <KindTile kind={kind} />
                {kindPlural(kind)}
              </label>
            ))}
          </fieldset>
        </SettingRow>
      </div>
      <h2 class="bar">{say("options_keys")}</h2>
      <Shortcuts keys={keys} problem={keysProblem} onChangeKeys={onChangeKeys} />
    </>
  );
}
