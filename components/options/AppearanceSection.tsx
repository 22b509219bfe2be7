import type { Settings } from "../../data/settings/schema";
import { say } from "../../data/text/say";
import { language } from "../../data/text/say-count";
import type { Change } from "./Options";
import { Segmented } from "./Segmented";
import { SettingRow } from "./SettingRow";

interface Props {
  settings: Settings;
  change: Change;
}

const SIZES = [100, 115, 130, 150, 200] as const;

/** Theme and text size. */
export function AppearanceSection({ settings, change }: Props) {
  const percent = new Intl.NumberFormat(language(), { style: "percent" });
  return (
    <>
      <p class="options-sub">{say("options_appearance_sub")}</p>
      <div class="panel list">
        <SettingRow title={say("options_theme")} text={say("options_theme_text")}>
          <Segmented
            label={say("options_theme")}
            options={[
              { value: "system", text: say("options_theme_system") },
              { value: "light", text: say("options_theme_light") },
              { value: "dark", text: say("options_theme_dark") },
            ]}
            value={settings.theme}
            onChange={(theme) => change({ theme })}
          />
        </SettingRow>
        <SettingRow title={say("options_text_size")} text={say("options_text_size_text")}>
          <Segmented
            label={say("options_text_size")}
            options={SIZES.map((value) => ({ value, text: percent.format(value / 100) }))}
            value={settings.textSize}
            onChange={(textSize) => change({ textSize })}
          />
        </SettingRow>
      </div>
    </>
  );
}
