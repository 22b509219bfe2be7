import type { Form } from "./name-index";
import { isWord, type Phrase } from "./phrase";
import { type Gap, gapEnd, gapOf, hashAt, wordEnd } from "./words";

/** Which gaps of a text may stand where the form has this one: "DALL-E" is also "DALL·E" and "DALL E". */
const allowed: Record<Gap, string> = { " ": " -", "-": "- .", ".": ".-", "'": "'", "": "" };

/** The hash of the next word behind one that ends at `at`, no further away than a phrase may span. */
export const nextHash = (text: string, at: number): number => hashAt(text, gapEnd(text, at, 24));

/**
 * The end of a phrase whose first word ends at `at`, or -1 if the text goes on otherwise.
 * The last word may carry an English plural where the phrase is a common noun (`plural`).
 */
export function matchPhrase(text: string, at: number, phrase: Phrase): number {
  let from = at;
  for (let i = 0; i < phrase.rest.length; i++) {
    const to = gapEnd(text, from, 24);
    const gap = gapOf(text, from, to);
    if (gap === null || (gap !== phrase.gaps[i] && !allowed[phrase.gaps[i]!].includes(gap))) return -1;
    const end = wordEnd(text, to, 65);
    if (end === to || end - to > 64 || !isWord(text, to, end, phrase.rest[i]!)) return -1;
    from = end;
  }
  return from;
}

const upper = /\p{Lu}/u;
const lower = /\p{Ll}/u;
const isShouted = (word: string) => upper.test(word) && !lower.test(word);

/** The words of a name as they are written, whatever parts them; without compatibility forms and what is not seen. */
const wordsOf = (name: string) =>
  name
    .normalize("NFKC")
    .replace(/\p{Cf}|\p{VS}/gu, "")
    .split(/[^\p{L}\p{M}\p{N}]+/u);

/**
 * Whether the case of `found` fits the form as written.
 *
 * A form in small letters fits any case. Capitals ask for a capital at the same place; an acronym
 * (RAG, VLA) asks for capitals throughout; a long form with capitals inside (OpenAI, ChatGPT) and one of capitals
 * and hyphens (GPT-4, DALL-E) can be nothing else and fit any case; a short one (xAI, iOS) fits only as written.
 */
export function caseFits(form: Form, found: string): boolean {
  if (found === form.written) return true;
  form.fits ??= new Map();
  const known = form.fits.get(found);
  if (known !== undefined) return known;
  const fits = compareCase(form, found);
  if (form.fits.size < 100) form.fits.set(found, fits);
  return fits;
}

function compareCase({ written }: Form, found: string): boolean {
  if (!upper.test(written)) return true;
  const words = wordsOf(found);
  const writtenWords = wordsOf(written);
  if (words.join(" ") === writtenWords.join(" ")) return true;
  const [first = "", ...more] = writtenWords;
  if (more.length === 0) {
    if (isShouted(first)) return isShouted(found);
    const inner = upper.test(first.slice(1)) && lower.test(first);
    if (inner) return first.length >= 6 || (first.length > 3 && isShouted(found));
  }
  if (isShouted(found) || (/^\p{Lu}{3,}-/u.test(written) && !/^\p{L}+\s/u.test(found))) return true;
  return writtenWords.every((word, i) => !upper.test(word[0] ?? "") || upper.test(words[i]?.[0] ?? ""));
}
