import type { Settings } from "../../data/settings/schema";
import type { Change } from "./Options";
import { Segmented } from "./Segmented";
import { SettingRow } from "./SettingRow";

interface Props {
  settings: Settings;
  change: Change;
}

const THEMES = [
  { value: "system", text: "System" },
  { value: "light", text: "Light" },
  { value: "dark", text: "Dark" },
] as const;

const SIZES = ([100, 115, 130, 150, 200] as const).map((value) => ({ value, text: `${value} %` }));

/** Theme and text size. */
export function AppearanceSection({ settings, change }: Props) {
  return (
    <>
      <p class="options-sub">Cards take light or dark from the page they sit on.</p>
      <div class="panel list">
        <SettingRow title="Theme" text="Popup and settings">
          <Segmented
            label="Theme"
            options={THEMES}
            value={settings.theme}
            onChange={(theme) => change({ theme })}
          />
        </SettingRow>
        <SettingRow title="Text size" text="Cards, popup and settings">
          <Segmented
            label="Text size"
            options={SIZES}
            value={settings.textSize}
            onChange={(textSize) => change({ textSize })}
          />
        </SettingRow>
      </div>
    </>
  );
}
