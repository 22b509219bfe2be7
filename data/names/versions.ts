import type { Form, NameIndex } from "./name-index";
import { patternBeside } from "./patterns";
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

const purposes = new Set(
  "how want wants plan plans need ways way order ready able ability trying help helps".split(" "),
);
const joiners = new Set("and or can could will may".split(" "));

/** A name of common words at the start of a sentence or in Title Case: "Scale AI" may be a verb and its object. */
export function isLoose(index: NameIndex, form: Form, around: Surroundings): boolean {
  if (index.entities[form.entity]![4] !== 2 || form.rest.length === 0 || form.gaps[0] === ".") return false;
  if (around.before[0] === "to" && purposes.has(around.before[1] ?? "")) return true;
  return (
    around.capitalIsForm &&
    (around.capitalAfter ||
      joiners.has(around.after[0] ?? "") ||
      patternBeside(index, form.entity, around, false) !== undefined)
  );
}
