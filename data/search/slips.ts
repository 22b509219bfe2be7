/**
 * What one slip costs, in tenths: 10 for any other letter, less for those that fingers, ears and other
 * keyboards make every day. A digit is never taken for another digit: GPT-2 is no slip for GPT-4.
 */
export const ANY = 10;
const EASY = 7;
const DOUBLED = 5;
const NEVER = 30;

/** Rows of the keyboard; a letter's neighbours stand beside it and, roughly, above and below. */
const ROWS = ["1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"];

/** Keys that lie elsewhere on German and French keyboards, letters that sound or look alike, and vowels. */
const ALIKE = [
  "yz",
  "aq",
  "zw",
  "ck",
  "cs",
  "sz",
  "kq",
  "iy",
  "vw",
  "fv",
  "gj",
  "dt",
  "bd",
  "bp",
  "mn",
  "o0",
  "l1",
  "i1",
];
const VOWELS = "aeiou";

const table = costs();

function costs(): Uint8Array {
  const made = new Uint8Array(128 * 128).fill(ANY);
  const set = (a: string, b: string, cost: number) => {
    made[a.charCodeAt(0) * 128 + b.charCodeAt(0)] = cost;
    made[b.charCodeAt(0) * 128 + a.charCodeAt(0)] = cost;
  };
  for (const [r, row] of ROWS.entries()) {
    for (const [i, key] of [...row].entries()) {
      if (row[i + 1]) set(key, row[i + 1]!, EASY);
      for (const below of [ROWS[r + 1]?.[i - 1], ROWS[r + 1]?.[i]]) if (below) set(key, below, EASY);
    }
  }
  for (const [a, b] of ALIKE) set(a!, b!, EASY);
  for (const a of VOWELS) for (const b of VOWELS) set(a, b, EASY);
  for (const a of ROWS[0]!) for (const b of ROWS[0]!) set(a, b, NEVER);
  return made;
}

const isDigit = (code: number) => code >= 48 && code <= 57;

/** One letter for another, by their codes. */
export function replaced(a: number, b: number): number {
  if (a === b) return 0;
  return a < 128 && b < 128 ? table[a * 128 + b]! : ANY;
}

/** One letter too many or too few; `before` is the letter in front of it. */
export function extra(code: number, before: number): number {
  if (isDigit(code)) return 2 * ANY;
  return code === before ? DOUBLED : ANY;
}

/** Two neighbours in each other's place. */
export const SWAPPED = 6;

/** A slip in the first letter is rare. */
export const FIRST = 3;
