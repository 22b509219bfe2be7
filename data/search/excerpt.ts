import { fold, unfold, words } from "./fold";

/** A line of text with the ranges `[start, end)` of it that answer the query. */
export interface Line {
  text: string;
  matched: [number, number][];
}

/** Letters that a row of the popup has room for at the usual size of text, with the key beside it. */
const ROOM = 44;

/**
 * As much of `text` as one row shows: whole words around the place where most of the query's words stand
 * together, with an ellipsis on each side that was cut.
 */
export function excerpt(text: string, matched: [number, number][], room = ROOM): Line {
  if (text.length <= room) return { text, matched };
  const from = start(text, matched, room);
  const to = end(text, from, room - (from > 0 ? 2 : 0));
  const before = from > 0 ? "… " : "";
  const shift = before.length - from;
  return {
    text: before + text.slice(from, to).replace(/[\s,;:–—-]+$/u, "") + (to < text.length ? " …" : ""),
    matched: matched.flatMap(([a, b]): [number, number][] =>
      a >= from && b <= to ? [[a + shift, b + shift]] : [],
    ),
  };
}

/** Where to begin so that most matches are in sight, with some of what leads up to them. */
function start(text: string, matched: readonly [number, number][], room: number): number {
  let best = 0;
  let most = 0;
  for (const [at] of matched) {
    const inSight = matched.filter(([a, b]) => a >= at && b <= at + room - 4).length;
    if (inSight > most) [best, most] = [at, inSight];
  }
  const last = matched.filter(([, b]) => b <= best + room - 4).at(-1)?.[1] ?? best;
  // If all of it is in sight from the beginning, the beginning reads best.
  if (last <= room - 2) return 0;
  const earliest = Math.max(0, last + 8 - room, best - 18);
  const space = text.indexOf(" ", earliest);
  return space < 0 || space >= best ? best : space + 1;
}

/** The end of the last whole word that there is room for. */
function end(text: string, from: number, room: number): number {
  if (text.length - from <= room) return text.length;
  const space = text.lastIndexOf(" ", from + room - 2);
  return space > from ? space : from + room - 2;
}

/** The ranges of `text` in which words stand that answer the query; of a longer word only what was typed. */
export function marks(
  text: string,
  found: ReadonlyMap<string, number>,
  typed: readonly string[],
): [number, number][] {
  const folded = fold(text);
  return words(folded).flatMap((word, nth): [number, number][] => {
    if (!found.has(word)) return [];
    const begun = typed.filter((each) => word.startsWith(each)).map((each) => each.length);
    const start = folded.starts[nth] ?? 0;
    return [unfold(folded, start, start + (begun.length > 0 ? Math.max(...begun) : word.length))];
  });
}
