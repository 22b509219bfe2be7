import type { FigureCheck } from "../record/card-content";
import type { Value } from "../record/schema";
import type { Months } from "./page-date";
import type { PageFigure } from "./page-figure";

/** Figures this far apart in months may both be right. */
const sameTime = 3;
/** Figures this near each other are the same, rounded. */
const tolerance = 0.05;

const seconds: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600, day: 86400 };

type Amount = Extract<Value, { amount?: number | undefined }>;

/** What a value states, and what it allows: "over 100 million" states that and allows all above it. */
export interface Reach {
  from: number;
  to: number;
  low: number;
  high: number;
}

/** The reach of a value in whole units, of times in seconds; null where it has none to compare. */
export function reachOf(value: Amount): Reach | null {
  const scale = value.type === "measure" ? seconds[value.unit.replace(/s$/, "")] : 1;
  const from = value.amount ?? value.low ?? value.high;
  const to = value.amount ?? value.high ?? value.low;
  // Where only the order is told there is no figure to hold another one against.
  if (scale === undefined || from === undefined || to === undefined || value.words) return null;
  const isOver = value.qualifier === "over" || value.qualifier === "at least";
  const isUnder = value.qualifier === "under" || value.qualifier === "up to";
  return {
    from: from * scale,
    to: to * scale,
    low: isUnder ? 0 : from * scale,
    high: isOver ? Number.POSITIVE_INFINITY : to * scale,
  };
}

/**
 * How a page's amount stands to one of ours.
 *
 * @returns `matches`: the same but for rounding; `consistent`: no contradiction, but not the same
 *   ("over 100 million" and "180 million"); `apart`: not both can hold at one time
 */
export function relate(page: PageFigure, value: Amount): "matches" | "consistent" | "apart" | null {
  const ours = reachOf(value);
  if (!ours) return null;
  const isRough = page.rough || value.qualifier === "about" || value.qualifier === "near";
  const slack = isRough ? 2 * tolerance : tolerance;
  if (page.low <= ours.to * (1 + slack) && page.high >= ours.from * (1 - slack)) return "matches";
  // "More than $1 billion" is said of 1.07 billion.
  if (page.bound === "over" && ours.from >= page.low && ours.from <= page.low * (1 + 2 * tolerance))
    return "matches";
  if (page.bound === "under" && ours.to <= page.high && ours.to >= page.high * (1 - 2 * tolerance))
    return "matches";
  const low = page.bound === "under" ? 0 : page.low;
  const high = page.bound === "over" ? Number.POSITIVE_INFINITY : page.high;
  return low <= ours.high && high >= ours.low ? "consistent" : "apart";
}

/** The verdict on figures that are apart, by when each one holds; null where the dates do not tell. */
export function verdictByTime(page: Months | null, ours: Months | null): FigureCheck["verdict"] | null {
  if (!page || !ours) return null;
  if (page.from > ours.to + sameTime) return "ours-older";
  if (ours.from > page.to + sameTime) return "page-older";
  // A year is too vague to say that two figures are of the same time.
  const isVague = ({ from, to }: Months) => to - from > sameTime;
  return isVague(page) || isVague(ours) ? null : "differs";
}
