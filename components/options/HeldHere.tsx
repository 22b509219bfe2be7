import { defaults, type Settings } from "../../data/settings/schema";
import { say } from "../../data/text/say";
import { language, sayCount } from "../../data/text/say-count";
import type { Keeping } from "./keeping";
import type { Change } from "./Options";
import { SettingRow } from "./SettingRow";

interface Props {
  settings: Settings;
  /** How many marks the reader reported as wrong; null until they are read. */
  reports: number | null;
  keeping: Keeping;
  change: Change;
  /** Takes all reports back. */
  onTakeBack: () => void;
}

/** All that is kept, in plain words with its size, and how to be rid of it. */
export function HeldHere({ settings, reports, keeping, change, onTakeBack }: Props) {
  const { held } = keeping;
  const { sites, muted } = settings;
  const size = (bytes: number | undefined) => (bytes === undefined ? "…" : inBytes(bytes));
  return (
    <div class="panel list">
      <SettingRow
        title={say("options_held_rules")}
        text={
          sites.length > 0
            ? sayCount("options_held_rules_count", sites.length)
            : say("options_held_rules_none")
        }
      >
        <Button
          text={say("options_held_rules_clear")}
          disabled={sites.length === 0}
          onClick={() => change({ sites: [] }, say("options_held_rules_cleared"))}
        />
      </SettingRow>
      <SettingRow
        title={say("options_held_muted")}
        text={
          muted.length > 0
            ? sayCount("options_held_muted_count", muted.length)
            : say("options_held_muted_none")
        }
      >
        <Button
          text={say("options_held_muted_clear")}
          disabled={muted.length === 0}
          onClick={() => change({ muted: [] }, say("options_held_muted_cleared"))}
        />
      </SettingRow>
      <SettingRow
        title={say("options_held_settings")}
        text={say("options_held_settings_text", size(held?.settings))}
      >
        <Button
          text={say("options_held_settings_reset")}
          onClick={() => change({ ...defaults, sites, muted }, say("options_held_settings_done"))}
        />
      </SettingRow>
      <SettingRow
        title={say("options_held_reports")}
        text={
          reports
            ? sayCount("options_held_reports_count", reports, size(held?.reports))
            : say("options_held_reports_none")
        }
      >
        <Button text={say("options_held_reports_clear")} disabled={!reports} onClick={onTakeBack} />
      </SettingRow>
      <SettingRow
        title={say("options_section_faults")}
        text={
          held?.faults ? say("options_held_faults_text", size(held.faults)) : say("options_held_faults_none")
        }
      >
        <a class="link" href="#faults">
          {say("options_faults_see")}
        </a>
      </SettingRow>
      {held && held.aside > 0 && (
        <SettingRow title={say("options_held_aside")} text={say("options_held_aside_text", size(held.aside))}>
          <Button text={say("options_held_aside_clear")} onClick={keeping.onDropAside} />
        </SettingRow>
      )}
      <SettingRow
        title={say("options_held_memory")}
        text={
          held?.memory ? say("options_held_memory_text", size(held.memory)) : say("options_held_memory_none")
        }
      />
      <SettingRow
        title={say("options_held_synced")}
        text={
          held?.synced ? say("options_held_synced_text", size(held.synced)) : say("options_held_synced_none")
        }
      >
        <a class="link" href="#backup">
          {say("options_held_synced_link")}
        </a>
      </SettingRow>
      <div role="alert">
        {keeping.problem && <p class="field-problem inset">{say("options_sync_failed")}</p>}
      </div>
    </div>
  );
}

function Button({ text, ...rest }: { text: string; disabled?: boolean; onClick: () => void }) {
  return (
    <button type="button" class="btn" {...rest}>
      {text}
    </button>
  );
}

/** "420 byte" or "2.1 kB". */
function inBytes(bytes: number): string {
  const [value, unit] = bytes < 1000 ? [bytes, "byte"] : [bytes / 1000, "kilobyte"];
  return value.toLocaleString(language(), {
    style: "unit",
    unit,
    unitDisplay: unit === "byte" ? "long" : "short",
    maximumFractionDigits: 1,
  });
}
