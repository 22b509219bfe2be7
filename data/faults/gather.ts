import type { Fault } from "./fault";
import { mostFaults } from "./most-faults";

const mostCounted = 1_000_000;

const keyOf = ({ place, answering, kind, phrase, frames }: Fault): string =>
  [place, answering, kind, phrase, frames[0]].join(" ");

/**
 * Faults with others added, the latest first. The same kind at the same place in our code is one, counted, with
 * the times of its first and its last.
 */
export function gathered(faults: readonly Fault[], more: readonly Fault[]): Fault[] {
  const all = new Map(faults.toReversed().map((fault) => [keyOf(fault), fault]));
  for (const fault of more) {
    const key = keyOf(fault);
    const known = all.get(key);
    // Taken out and put in anew: the order of the map is that of the last time.
    all.delete(key);
    all.set(key, known ? together(known, fault) : fault);
  }
  return [...all.values()].reverse().slice(0, mostFaults);
}

const together = (a: Fault, b: Fault): Fault => ({
  ...a,
  count: Math.min(a.count + b.count, mostCounted),
  first: Math.min(a.first, b.first),
  last: Math.max(a.last, b.last),
});
