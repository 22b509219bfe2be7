import { type MessageKey, say } from "../../data/text/say";

/** Keys by the command's name in the manifest: "Alt+N". One that is not set is not there. */
export type Keys = Readonly<Partial<Record<string, string>>>;

const commands: readonly (readonly [command: string, key: MessageKey])[] = [
  ["next-mention", "welcome_keys_next"],
  ["previous-mention", "welcome_keys_previous"],
  ["_execute_action", "welcome_keys_popup"],
];
const fixed: readonly (readonly [keys: string, key: MessageKey])[] = [
  ["Enter", "welcome_keys_card"],
  ["Esc", "welcome_keys_close"],
];

/** What each key does. Combinations as they are in force; null where the browser knows none. */
export function Keys({ keys }: { keys: Keys | null }) {
  const set = keys ? commands.map(([command, key]) => [keys[command] ?? "", key] as const) : [];
  return (
    <dl class="keys">
      {[...set, ...fixed].map(([combination, key]) => (
        <div key={key}>
          <dt>{say(key)}</dt>
          <dd>
            {combination === ""
              ? say("welcome_keys_unset")
              : combination.split("+").map((each) => <kbd key={each}>{each}</kbd>)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
