/**
 * What a character is, by its code: the Unicode classes that the detector asks for again and again. Each code is
 * classified by a regular expression when first met and looked up from then on.
 */
const letter = 2;
const upper = 4;
const space = 8;

const classes = new Uint8Array(0x10000);

/** A code unit's classes; the lowest bit says that they are known. Half of a surrogate pair has none. */
function classOf(code: number): number {
  const known = classes[code]!;
  return known === 0 ? classify(code) : known;
}

function classify(code: number): number {
  const found = 1 | (classByCode(code) ?? classByPattern(String.fromCharCode(code)));
  classes[code] = found;
  return found;
}

/** Of ASCII and of the marks of typeset prose: a page of English has no others, and need not make the patterns ready. */
function classByCode(code: number): number | undefined {
  if (code < 128) {
    if (code === 32 || (code > 8 && code < 14)) return space;
    const small = code | 32;
    return small > 96 && small < 123 ? letter | (code < 96 ? upper : 0) : 0;
  }
  return (code > 0x200f && code < 0x2028) || (code > 0x202f && code < 0x205f) ? 0 : undefined;
}

const classByPattern = (character: string): number =>
  (/\p{L}/u.test(character) ? letter : 0) |
  (/\p{Lu}/u.test(character) ? upper : 0) |
  (/\s/u.test(character) ? space : 0);

const isHigh = (code: number) => code >= 0xd800 && code <= 0xdbff;

/** Whether the character at `at` is a capital, beyond the basic plane too; false outside the text. */
export function isUpperAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  if (isHigh(code)) return /^\p{Lu}/u.test(text.slice(at, at + 2));
  return (classOf(code) & upper) !== 0;
}

/** Length in string units of the letter at `at`; 0 for what is none. */
export function letterUnit(text: string, at: number): 0 | 1 | 2 {
  const code = text.charCodeAt(at);
  if (code < 128) return (code | 32) >= 97 && (code | 32) <= 122 ? 1 : 0;
  if (isHigh(code)) return /^\p{L}/u.test(text.slice(at, at + 2)) ? 2 : 0;
  return classOf(code) & letter ? 1 : 0;
}

/** Whether the single unit at `at` is a letter; false outside the text and for half of a pair. */
export const isLetterAt = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && (classOf(text.charCodeAt(at)) & letter) !== 0;

/** White space, by its code. */
export const isSpace = (code: number): boolean => (classOf(code) & space) !== 0;
