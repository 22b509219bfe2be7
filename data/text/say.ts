/**
 * The words a reader sees, by key. They stand in `public/_locales/<language>/messages.json`, the browser's own
 * form of message catalogue: a translation is one file. Whoever starts (an entrypoint, a command, a test) says
 * how messages are looked up; all else only says keys.
 */
import type english from "../../public/_locales/en/messages.json";

/** A key of the English catalogue, which has them all. */
export type MessageKey = keyof typeof english;
/** What stands before `_one` and `_other`: a message that depends on a number. */
export type CountKey = { [K in MessageKey]: K extends `${infer Stem}_other` ? Stem : never }[MessageKey];

/** As `browser.i18n.getMessage`: the message with `$1` to `$9` filled in; "" for an unknown key. */
export type LookUp = (key: string, values?: string[]) => string;

let lookUp: LookUp = (key) => key;
/** Messages with marks where their values go: a card has a hundred words, and the browser takes its time for each. */
const known = new Map<string, string>();
const marks = Array.from({ length: 9 }, (_, place) => String.fromCharCode(0xe000 + place));

/** Says where messages come from; called once, before anything is shown. */
export const speakBy = (messages: LookUp): void => {
  lookUp = messages;
  known.clear();
};

/** The message of a key, its `$1`, `$2` … (or named placeholders) filled with the values in their order. */
export function say(key: MessageKey, ...values: (string | number)[]): string {
  let message = known.get(key);
  if (message === undefined) {
    message = lookUp(key, marks);
    known.set(key, message);
  }
  return message.replace(/[\ue000-\ue008]/g, (mark) => `${values[mark.charCodeAt(0) - 0xe000] ?? ""}`);
}
