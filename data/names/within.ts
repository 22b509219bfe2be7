/** The items of a list sorted by `at` that lie in `[from, to]`; found by bisection. */
export function within<T>(list: readonly T[], from: number, to: number, at: (item: T) => number): T[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(list[middle]!) < from) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let i = low; i < list.length && at(list[i]!) <= to; i++) found.push(list[i]!);
  return found;
}
