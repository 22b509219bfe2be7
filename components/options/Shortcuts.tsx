import type { CommandName } from "../../data/messages/protocol";
import { say } from "../../data/text/say";

/** Keys by the command's name in the manifest: "Alt+N". One that is not set is not there. */
export type Keys = Partial<Record<CommandName | "_execute_action", string>>;

interface Props {
  /** Null where the browser knows no shortcuts. */
  keys: Keys | null;
  /** Why the browser's page for shortcuts did not open. */
  problem: boolean;
  onChangeKeys: () => void;
}

const COMMANDS = [
  ["next-mention", "options_keys_next"],
  ["previous-mention", "options_keys_previous"],
  ["open-card", "options_keys_open"],
  ["_execute_action", "options_keys_popup"],
] as const;

const FIXED = [
  ["options_key_enter", "options_keys_enter"],
  ["options_key_tab", "options_keys_tab"],
  ["options_key_esc", "options_keys_esc"],
  ["options_key_ctrl", "options_keys_ctrl"],
] as const;

/** The keyboard shortcuts as they are in force, and how to change them. */
export function Shortcuts({ keys, problem, onChangeKeys }: Props) {
  return (
    <>
      <div class="panel keys">
        {keys && (
          <dl>
            {COMMANDS.map(([name, text]) => (
              <div key={name}>
                <dt>{say(text)}</dt>
                <dd>
                  {keys[name] ? (
                    <Combination keys={keys[name]} />
                  ) : (
                    <span class="quiet">{say("options_keys_unset")}</span>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        )}
        <dl>
          {FIXED.map(([key, text]) => (
            <div key={key}>
              <dt>{say(text)}</dt>
              <dd>
                <kbd>{say(key)}</kbd>
              </dd>
            </div>
          ))}
        </dl>
      </div>
      {keys && (
        <div class="acts">
          <button type="button" class="btn" onClick={onChangeKeys}>
            {say("options_keys_change")}
          </button>
        </div>
      )}
      {problem && (
        <p class="fine" role="alert">
          {say("options_keys_problem")}
        </p>
      )}
      <p class="fine">{say("options_keys_text")}</p>
    </>
  );
}

/** "Alt+N" as two keys; on a Mac browsers write signs without a plus. */
function Combination({ keys }: { keys: string }) {
  return (
    <>
      {keys.split("+").map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </>
  );
}
