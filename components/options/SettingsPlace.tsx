import { type MessageKey, say } from "../../data/text/say";
import { Switch } from "../controls/Switch";
import type { Keeping } from "./keeping";
import { SettingRow } from "./SettingRow";

const WORDS = {
  synced: ["options_place_synced", "options_place_synced_text"],
  here: ["options_place_here", "options_place_here_text"],
  "too-large": ["options_place_too_large", "options_place_too_large_text"],
  refused: ["options_place_refused", "options_place_refused_text"],
  "no-sync": ["options_place_no_sync", "options_place_no_sync_text"],
} as const satisfies Record<string, readonly [title: MessageKey, text: MessageKey]>;

/** Where the settings are, and whether they may leave this device. */
export function SettingsPlace({ place, problem, onHere }: Keeping) {
  const [title, text] = place ? WORDS[place] : (["options_place_unknown"] as const);
  return (
    <div class="panel list">
      <div class="set" role="status">
        <div class="set-text">
          <b>{say(title)}</b>
          {text && <small>{say(text)}</small>}
        </div>
      </div>
      {place && place !== "no-sync" && (
        <SettingRow title={say("options_sync")} text={say("options_sync_text")}>
          <Switch label={say("options_sync")} checked={place !== "here"} onChange={(on) => onHere(!on)} />
        </SettingRow>
      )}
      <div role="alert">{problem && <p class="field-problem inset">{say("options_sync_failed")}</p>}</div>
    </div>
  );
}
