import { asciiFold, fold } from "./fold";
import { type Gap, gapOf, wordEnd } from "./words";

/** A phrase to look for: its folded words and what stands between them. */
export interface Phrase {
  /** Folded words after the first. */
  rest: string[];
  gaps: Gap[];
  /** The hash of the second word; 0 where there is none. */
  second: number;
}

/** Words of small letters and capitals of the alphabet, with one space between. */
export const plainWords = /^[a-z\d]+(?: [a-z\d]+)*$/i;
const nothing: never[] = [];

/** Splits a phrase into folded words and gaps. */
export function readPhrase(written: string): { first: string; rest: string[]; gaps: Gap[] } {
  // Most are plain words with a space between; before the browser has compiled the loop below, this is much faster.
  if (plainWords.test(written)) {
    if (!written.includes(" ")) return { first: written.toLowerCase(), rest: nothing, gaps: nothing };
    const [first = "", ...rest] = written.toLowerCase().split(" ");
    return { first, rest, gaps: rest.map(() => " ") };
  }
  const words: string[] = [];
  const gaps: Gap[] = [];
  let last = 0;
  for (let at = 0; at < written.length; ) {
    const end = wordEnd(written, at);
    if (end === at) {
      at++;
      continue;
    }
    if (words.length > 0) gaps.push(gapOf(written, last, at) ?? " ");
    words.push(fold(written.slice(at, end)));
    at = end;
    last = end;
  }
  const [first = "", ...rest] = words;
  return { first, rest, gaps };
}

/** Whether a stretch of a text is this word, which is folded. */
export function isWord(text: string, start: number, end: number, folded: string): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > 127) return fold(text.slice(start, end)) === folded;
    if (asciiFold[code] !== folded.charCodeAt(at - start)) return false;
  }
  return end - start === folded.length;
}
