import type { CommandName } from "../../data/messages/protocol";

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
  ["next-mention", "Next name on the page"],
  ["previous-mention", "Previous name"],
  ["open-card", "Open the card of that name"],
  ["_execute_action", "Open the popup"],
] as const;

const FIXED = [
  ["Enter", "Open the card of the name gone to"],
  ["Tab", "Into the open card"],
  ["Esc", "One step back, then close the card"],
  ["Ctrl", "Close the card at once"],
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
                <dt>{text}</dt>
                <dd>{keys[name] ? <Combination keys={keys[name]} /> : <span class="quiet">Not set</span>}</dd>
              </div>
            ))}
          </dl>
        )}
        <dl>
          {FIXED.map(([key, text]) => (
            <div key={key}>
              <dt>{text}</dt>
              <dd>
                <kbd>{key}</kbd>
              </dd>
            </div>
          ))}
        </dl>
      </div>
      {keys && (
        <div class="acts">
          <button type="button" class="btn" onClick={onChangeKeys}>
            Change shortcuts
          </button>
        </div>
      )}
      <p class="fine" role={problem ? "alert" : undefined}>
        {problem && "The browser did not let the page be opened from here. "}
        Combinations of keys are kept by the browser: Chrome, Edge and Brave have them at
        chrome://extensions/shortcuts, Firefox under Add-ons, gear, Manage extension shortcuts. Single keys
        are fixed.
      </p>
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
