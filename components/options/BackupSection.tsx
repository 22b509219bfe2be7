import type { BackstoryRecord } from "../../data/record/schema";
import type { Settings } from "../../data/settings/schema";
import { say } from "../../data/text/say";
import { ExportSettings } from "./ExportSettings";
import { ImportSettings } from "./ImportSettings";
import type { Keeping } from "./keeping";
import type { Change } from "./Options";
import { SettingsPlace } from "./SettingsPlace";

interface Props {
  settings: Settings;
  record: BackstoryRecord;
  keeping: Keeping;
  change: Change;
}

/** Where the settings are, and how to take them along. */
export function BackupSection({ settings, record, keeping, change }: Props) {
  const names = new Map(record.entities.map(({ id, name }) => [id, name]));
  return (
    <>
      <p class="options-sub">{say("options_backup_sub")}</p>
      <SettingsPlace {...keeping} />
      <h2 class="bar">{say("options_export")}</h2>
      <ExportSettings settings={settings} onCopy={keeping.onCopy} />
      <h2 class="bar">{say("options_import")}</h2>
      <ImportSettings
        settings={settings}
        names={names}
        onApply={(next) => change(next, say("options_import_done"))}
      />
    </>
  );
}
