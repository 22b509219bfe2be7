/**
 * Words as the detector compares them: lower case, without accents, invisible characters and
 * compatibility forms (full-width letters, ligatures, mathematical letters).
 */

/** For each ASCII code its folded code if it can stand in a word (letters, digits, `_`), else 0. */
export const asciiFold = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const letter = (code | 32) >= 97 && (code | 32) <= 122;
  if ((code >= 48 && code <= 57) || code === 95) asciiFold[code] = code;
  else if (letter && code >= 65) asciiFold[code] = code | 32;
}

/** Subscript digits are part of a name (π₀); raised ones are notes to it. */
const wordCharacter = /[\p{L}\p{M}\p{Nd}₀-₉]/u;

/**
 * Invisible characters that may stand inside a word: soft hyphen, zero-width joiners, marks of direction, word joiner,
 * variation selectors, BOM.
 */
export function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    code === 0x2060 ||
    (code & 0xfff0) === 0xfe00 ||
    code === 0xfeff
  );
}

/** The same for a single unit, kept for each: 0 for not asked yet, 1 for no, 2 for yes. */
const wordUnits = new Uint8Array(0x10000);
function isWordCharacter(code: number): boolean {
  wordUnits[code] ||= isInWord(code) ? 2 : 1;
  return wordUnits[code] === 2;
}

/** Of the Latin-1 letters by their codes alone: to make the pattern ready takes longer than to read a page. */
const isInWord = (code: number): boolean =>
  code > 0x7f && code < 0x100
    ? code > 0xbf
      ? code !== 0xd7 && code !== 0xf7
      : code === 0xaa || code === 0xb5 || code === 0xba
    : // A letter to Unicode, and an apostrophe on many pages.
      code !== 0x2bc && wordCharacter.test(String.fromCharCode(code));

/**
 * Length in string units (1 or 2) of the word character at `at` of a non-ASCII text, or 0 if the
 * character there parts words. A lone surrogate parts words.
 */
export function wordUnit(text: string, at: number): 0 | 1 | 2 {
  const code = text.charCodeAt(at);
  if (isInvisible(code)) return 1;
  // The punctuation of typeset prose (dashes, curly quotes, ellipsis) is by far the commonest case.
  if (code >= 0x2000 && code <= 0x206f) return 0;
  if (code >= 0xd800 && code <= 0xdfff) {
    const point = text.codePointAt(at)!;
    return point > 0xffff && wordCharacter.test(String.fromCodePoint(point)) ? 2 : 0;
  }
  return isWordCharacter(code) ? 1 : 0;
}

/**
 * The folded code of a character of the Latin alphabets (below U+0250) that stays one character, else 0. Worked out
 * when first met.
 */
export function latinFold(code: number): number {
  const known = latinFolds[code]!;
  if (known !== 0) return known === none ? 0 : known;
  const folded = fold(String.fromCharCode(code));
  latinFolds[code] = folded.length === 1 ? folded.charCodeAt(0) : none;
  return latinFold(code);
}
const none = 0xffff;
const latinFolds = new Uint16Array(0x250);

/** The word in the form by which it is compared. */
export function fold(word: string): string {
  if (isAscii(word)) return word.toLowerCase();
  return word
    .normalize("NFKD")
    .replace(/[\p{M}\u00ad\u200b-\u200f\u2060\ufeff]/gu, "")
    .toLowerCase();
}

const seed = 0x811c9dc5 | 0;
const prime = 0x01000193;

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 127) return false;
  return true;
}

/** One step of the FNV-1a hash over folded codes, and its start. */
export const hashStart = seed;
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, prime);

/** Hash of a word that is already folded. */
export function hashWord(word: string): number {
  let hash = seed;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
  return hash;
}
