import type { Form } from "./name-index";
import type { Surroundings } from "./surroundings";

const versionWords = new Set(
  "opus sonnet haiku ultra turbo pro flash nano mini max large small medium tiny preview advanced omni vision lite live code mythos fable".split(
    " ",
  ),
);
const versionNumber = /^v?\p{Nd}(?!\p{Nd}*(?:st|nd|rd|th)$|\p{Nd}{2,}$)/u;
const singleDigit = /^v?\d(?!\d)/;

const isVersion = (word = "", number: RegExp): boolean => number.test(word) || versionWords.has(word);

/** NASA's flights of the sixties, of which no model bore the number yet: "Gemini 4", but "Gemini 4 Pro", "Gemini 2.5". */
const isFlight = ({ written }: Form, { text, end, after }: Surroundings): boolean =>
  written === "Gemini" &&
  /^ (?:[4-9]|1[0-2])(?![\d.]*\d|-)/.test(text.slice(end, end + 6)) &&
  !versionWords.has(after[1] ?? "");

/** Whether a version stands behind a product's name, or it is written as nothing else is: "Claude Fable 5", "Pika v2"; "Sora is small" has none. */
export function isVersioned(form: Form, kind: string, around: Surroundings): boolean {
  const { policy } = form;
  const { after, capitalAfter } = around;
  if (/\p{Nd}$/u.test(form.written) || isFlight(form, around)) return false;
  // Nothing else is written "LLaMA".
  if (/\p{Ll}\p{Lu}/u.test(around.text.slice(around.start, around.end)) && policy === 1) return true;
  if (isVersion(after[0], versionNumber)) return true;
  return kind === "m" && capitalAfter ? isVersion(after[1], singleDigit) : /v\d/.test(after[1] ?? "");
}
