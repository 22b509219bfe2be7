/** Where the items of a list sorted by `start` begin that start at `from` or later; found by bisection. */
export function firstFrom(list: readonly { start: number }[], from: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The items of a list sorted by `start` that start in `[from, to]`. */
export function within<T extends { start: number }>(list: readonly T[], from: number, to: number): T[] {
  const first = firstFrom(list, from);
  let last = first;
  while (last < list.length && list[last]!.start <= to) last++;
  return list.slice(first, last);
}
