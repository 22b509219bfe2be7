import type { Since } from "./card-content";
import { daysOf } from "./card-time";
import { wordDate } from "./wording";

/** Below this many months a line is told in months. */
const SHORT = 18;
/** More words than this do not stand beside each other on a card. */
const MOST = 6;
const steps = [1, 2, 3, 6, 12, 24, 60, 120, 240];

/**
 * The firsts of years along a line in time, or of months where it is short; fewer where it is long.
 *
 * @param from first day of the line, in days since 1970
 * @param end last day of the line
 */
export function timeTicks(from: number, end: number): Since["ticks"] {
  const start = new Date(from * 86_400_000);
  const first = start.getUTCFullYear() * 12 + start.getUTCMonth() + 1;
  const last = new Date(end * 86_400_000);
  const until = last.getUTCFullYear() * 12 + last.getUTCMonth();
  const isShort = until - first + 1 < SHORT;
  for (const step of steps) {
    if (!isShort && step < 12) continue;
    const months: number[] = [];
    for (let month = Math.ceil(first / step) * step; month <= until; month += step) months.push(month);
    if (months.length > MOST && step !== steps.at(-1)) continue;
    return months.map((month) => {
      const date = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
      const at = (daysOf(date)[0] - from) / (end - from);
      return { at, text: isShort ? wordDate(date) : date.slice(0, 4) };
    });
  }
  return [];
}
