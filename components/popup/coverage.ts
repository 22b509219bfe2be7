import type { BackstoryRecord } from "../../data/record/schema";

/** What the data covers, in the few words the popup has room for. */
export interface Coverage {
  sources: number;
  /** "Feb 2024" */
  start: string;
  /** "Mar 2026" */
  end: string;
}

/** Number of sources and the months of the first and the last of them. */
export function coverageOf({ sources }: Pick<BackstoryRecord, "sources">): Coverage {
  const dates = sources.map(({ published }) => published).sort();
  return { sources: sources.length, start: month(dates[0]), end: month(dates.at(-1)) };
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function month(date = ""): string {
  const [year = "", nth] = date.split("-");
  return nth ? `${MONTHS[Number(nth) - 1]} ${year}` : year;
}

const SMALL = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** "five articles", "12 articles" */
export function articles(count: number): string {
  return `${SMALL[count] ?? count} ${count === 1 ? "article" : "articles"}`;
}
