import { useState } from "preact/hooks";
import { differingEntries } from "../../data/settings/entries";
import { defaults, type Settings } from "../../data/settings/schema";
import { formatSettingsFile, settingsFileName } from "../../data/settings/settings-file";
import { say } from "../../data/text/say";
import { sayCount } from "../../data/text/say-count";
import { PageIcon } from "../controls/PageIcon";
import { SettingRow } from "./SettingRow";
import { saveFile } from "./save-file";

interface Props {
  settings: Settings;
  onCopy: (text: string) => Promise<boolean>;
}

/** The settings as a file: saved, copied, or looked at. */
export function ExportSettings({ settings, onCopy }: Props) {
  const [said, setSaid] = useState("");
  const text = formatSettingsFile(settings);
  const count = differingEntries(defaults, settings).length;

  function save() {
    const name = settingsFileName(new Date());
    saveFile(name, text);
    setSaid(say("options_export_saved", name));
  }

  async function copy() {
    const done = await onCopy(text);
    setSaid(say(done ? "options_export_copied" : "options_export_not_copied"));
  }

  return (
    <>
      <div class="panel list">
        <SettingRow
          title={say("options_export_title")}
          text={count > 0 ? sayCount("options_export_text", count) : say("options_export_none")}
        >
          <button type="button" class="btn" onClick={copy}>
            {say("options_export_copy")}
          </button>
          <button type="button" class="btn solid" onClick={save}>
            <PageIcon name="download" />
            {say("options_export_save")}
          </button>
        </SettingRow>
      </div>
      <p class="fine said" role="status">
        {said}
      </p>
      <details class="fold">
        <summary>{say("options_export_see")}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard */}
        <pre class="file" tabIndex={0}>
          {text}
        </pre>
      </details>
    </>
  );
}
