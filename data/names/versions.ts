import type { Form } from "./name-index";
import type { Surroundings } from "./surroundings";

const versionWords = new Set(
  "opus sonnet haiku ultra turbo pro flash nano mini max large small medium tiny preview advanced omni vision lite live code".split(
    " ",
  ),
);
const versionNumber = /^v?\p{Nd}(?!\p{Nd}*(?:st|nd|rd|th)$|\p{Nd}{2,}$)/u;
const singleDigit = /^v?\d(?!\d)/;

const isVersion = (word = "", number: RegExp): boolean => number.test(word) || versionWords.has(word);

/** Whether a version stands behind a product's name: "Claude Fable 5", "Pika v2"; "Sora is small" has none. */
export function isVersioned(form: Form, kind: string, { after, capitalAfter }: Surroundings): boolean {
  if (/\p{Nd}$/u.test(form.written)) return false;
  if (isVersion(after[0], versionNumber)) return true;
  return kind === "m" && capitalAfter ? isVersion(after[1], singleDigit) : /v\d/.test(after[1] ?? "");
}
