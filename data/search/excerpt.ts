import { fold, unfold, words } from "./fold";

/** A line of text with the ranges `[start, end)` of it that answer the query. */
export interface Line {
  text: string;
  matched: [number, number][];
}

const BEFORE = 28;

/** Marks where the words of a query begin words of `text`; cuts the beginning so that the first is in sight. */
export function excerpt(text: string, query: readonly string[]): Line {
  const matched = marks(text, query);
  const first = matched[0]?.[0] ?? 0;
  if (first <= BEFORE) return { text, matched };
  const space = text.indexOf(" ", first - BEFORE);
  const cut = space < 0 || space >= first ? first : space + 1;
  return {
    text: `… ${text.slice(cut)}`,
    matched: matched.map(([start, end]): [number, number] => [start - cut + 2, end - cut + 2]),
  };
}

/** The ranges of `text` in which a word begins with one of the query's words. */
export function marks(text: string, query: readonly string[]): [number, number][] {
  const folded = fold(text);
  const found: [number, number][] = [];
  for (const [nth, word] of words(folded).entries()) {
    const start = folded.starts[nth] ?? 0;
    const length = Math.max(
      0,
      ...query.filter((typed) => word.startsWith(typed)).map((typed) => typed.length),
    );
    if (length > 0) found.push(unfold(folded, start, start + length));
  }
  return found;
}
