import { useState } from "preact/hooks";

/** A place from 0 below `count`, and the step to the next, from the last back to the first. */
export function useRound(count: number): [place: number, next: () => void] {
  const [place, setPlace] = useState(0);
  return [place, () => setPlace((place + 1) % Math.max(1, count))];
}
