import { ANY, extra, FIRST, replaced, SWAPPED } from "./slips";

/** Names are shorter than this, and what is longer is none. */
const LONGEST = 128;
/** Used anew by every call: thousands are made with each letter that is typed. */
const rows: [Int32Array, Int32Array, Int32Array] = [
  new Int32Array(LONGEST),
  new Int32Array(LONGEST),
  new Int32Array(LONGEST),
];

/**
 * Slips between what was typed and what was meant: letters left out, added, swapped or mistaken, each
 * counted as `slips.ts` says (1 for an ordinary one). Gives `Infinity` once it must be more than `most`.
 *
 * The method is optimal string alignment: Damerau's distance in which no stretch is edited twice.
 */
export function distance(typed: string, meant: string, most: number): number {
  const limit = most * ANY;
  const width = meant.length + 1;
  // One letter of those too many may be a doubled one, which costs half.
  if (Math.abs(typed.length - meant.length) * ANY > limit + ANY / 2 || width > LONGEST) {
    return Number.POSITIVE_INFINITY;
  }
  let [before, row, next] = rows;
  row[0] = 0;
  for (let j = 1; j < width; j++) {
    row[j] = row[j - 1]! + extra(meant.charCodeAt(j - 1), meant.charCodeAt(j - 2));
  }
  for (let i = 1; i <= typed.length; i++) {
    const a = typed.charCodeAt(i - 1);
    const lastA = typed.charCodeAt(i - 2);
    next[0] = row[0]! + extra(a, lastA);
    let least = next[0];
    for (let j = 1; j < width; j++) {
      const b = meant.charCodeAt(j - 1);
      const lastB = meant.charCodeAt(j - 2);
      const first = i === 1 && j === 1 && a !== b ? FIRST : 0;
      let cost = Math.min(
        row[j - 1]! + replaced(a, b) + first,
        row[j]! + extra(a, lastA),
        next[j - 1]! + extra(b, lastB),
      );
      if (a === lastB && b === lastA && a !== b) cost = Math.min(cost, before[j - 2]! + SWAPPED);
      next[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return Number.POSITIVE_INFINITY;
    [before, row, next] = [row, next, before];
  }
  const cost = row[meant.length]!;
  return cost > limit ? Number.POSITIVE_INFINITY : cost / ANY;
}

/** How many slips are forgiven in a query of this length; in two letters none can be told from another name. */
export function forgiven(length: number): number {
  if (length < 3) return 0;
  if (length < 4) return 0.8;
  if (length < 6) return 1.4;
  if (length < 8) return 2;
  return length < 12 ? 2.6 : 3;
}

/** Ranges `[start, end)` of `b` whose letters also stand, in order, in `a`. */
export function shared(a: string, b: string): [number, number][] {
  const width = b.length + 1;
  const best = new Uint8Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const here = i * width + j;
      best[here] =
        a[i] === b[j]
          ? (best[here + width + 1] ?? 0) + 1
          : Math.max(best[here + width] ?? 0, best[here + 1] ?? 0);
    }
  }
  const ranges: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      const last = ranges.at(-1);
      if (last?.[1] === j) last[1]++;
      else ranges.push([j, j + 1]);
      i++;
      j++;
    } else if ((best[(i + 1) * width + j] ?? 0) >= (best[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return ranges;
}
