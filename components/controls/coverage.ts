import type { BackstoryRecord } from "../../data/record/schema";
import { wordDate } from "../../data/record/wording";

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
  return {
    sources: sources.length,
    start: wordDate(dates[0]?.slice(0, 7) ?? ""),
    end: wordDate(dates.at(-1)?.slice(0, 7) ?? ""),
  };
}

const SMALL = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** "five articles", "12 articles" */
export function articles(count: number): string {
  return `${SMALL[count] ?? count} ${count === 1 ? "article" : "articles"}`;
}
