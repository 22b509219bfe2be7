import { hasBit, pairHash, type WordFilter } from "./filter";
import { asciiFold, fold, hashStart, hashStep, hashWord, latinFold, wordUnit } from "./fold";

/** A word of a text: half-open offsets. */
export interface Word {
  start: number;
  end: number;
}

/** No word of ours is longer, in characters; and to order the marks on one letter takes the square of their number. */
export const longest = 64;

/**
 * Calls `visit(start, end, hash)` for every word of the text that the filter lets through, in the order of the text.
 * One pass over the character codes, nothing allocated for a word that is let go: this loop is the
 * cost of reading a page.
 */
export function eachWord(
  text: string,
  { alone, leads, pairs, mask }: WordFilter,
  visit: (start: number, end: number, hash: number) => void,
): void {
  const length = text.length;
  let at = 0;
  /** A word that waits for the next one to tell. */
  let waiting = -1;
  let waitingEnd = 0;
  let waitingHash = 0;
  while (at < length) {
    const start = at;
    let hash = hashStart;
    let plain = true;
    while (at < length) {
      const code = text.charCodeAt(at);
      if (code < 128) {
        const folded = asciiFold[code]!;
        if (folded === 0) break;
        hash = hashStep(hash, folded);
        at++;
      } else {
        const unit = wordUnit(text, at);
        if (unit === 0) break;
        const folded = code < 0x250 ? latinFold(code) : 0;
        if (folded === 0) plain = false;
        hash = hashStep(hash, folded);
        at += unit;
      }
    }
    if (at === start) {
      at++;
      continue;
    }
    if (!plain) hash = hashWord(fold(text.slice(start, Math.min(at, start + longest))));
    if (waiting >= 0) {
      if (hasBit(pairs, pairHash(waitingHash, hash) & mask)) visit(waiting, waitingEnd, waitingHash);
      waiting = -1;
    }
    const slot = hash & mask;
    if (hasBit(alone, slot)) visit(start, at, hash);
    else if (hasBit(leads, slot)) {
      waiting = start;
      waitingEnd = at;
      waitingHash = hash;
    }
  }
}

/** The end of the word that starts at `at`, or `at` when none does; not much further on than `limit` characters. */
export function wordEnd(text: string, at: number, limit = text.length): number {
  const last = Math.min(text.length, at + limit);
  let end = at;
  while (end < last) {
    const code = text.charCodeAt(end);
    const unit = code < 128 ? (asciiFold[code] ? 1 : 0) : wordUnit(text, end);
    if (unit === 0) break;
    end += unit;
  }
  return end;
}

/** Where the next word begins behind `at`, or `limit` characters on, or the text ends. */
export function gapEnd(text: string, at: number, limit: number): number {
  const last = Math.min(text.length, at + limit);
  let to = at;
  while (to < last) {
    const code = text.charCodeAt(to);
    if (code < 128 ? asciiFold[code] : wordUnit(text, to)) break;
    to++;
  }
  return to;
}

/** The hash of the word that starts at `at`; of one that is longer than any of ours, of its beginning. */
export function hashAt(text: string, at: number): number {
  const end = wordEnd(text, at, longest);
  let hash = hashStart;
  for (let i = at; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code > 127) return hashWord(fold(text.slice(at, end)));
    hash = hashStep(hash, asciiFold[code]!);
  }
  return hash;
}

/** The start of the word that ends at `at`, or `at` when none does. Looks back 64 characters at most. */
export function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < longest) {
    const code = text.charCodeAt(start - 1);
    const low = code >= 0xdc00 && code <= 0xdfff;
    const unit = code < 128 ? (asciiFold[code] ? 1 : 0) : wordUnit(text, low ? start - 2 : start - 1);
    if (unit === 0) break;
    start -= unit;
  }
  return start;
}

/** What parts two words, as far as a name cares. */
export type Gap = " " | "-" | "." | "'" | "";

const hyphens = /^[-\u2010-\u2013\u2212\ufe63\uff0d]$/u;
const dots = /^[.\u00b7\u0387\u2022\u2027\u2219\u22c5\u30fb\uff0e\uff65]$/u;
const apostrophes = /^['\u2019\u02bc\uff07]$/u;

/** The kind of gap between two offsets; `null` for anything a name cannot span ("Scale. AI", "Scale (AI"). */
export function gapOf(text: string, from: number, to: number): Gap | null {
  if (to - from === 1 && text.charCodeAt(from) === 32) return " ";
  if (to - from > 24) return null;
  const gap = text.slice(from, to);
  if (gap === "") return "";
  if (gap === " ") return " ";
  // A blank line ends a paragraph, and no name spans two.
  if (/^\s+$/u.test(gap)) return /\n\s*\n/u.test(gap) ? null : " ";
  if (hyphens.test(gap)) return "-";
  if (dots.test(gap)) return ".";
  if (apostrophes.test(gap)) return "'";
  return null;
}
