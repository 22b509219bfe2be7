import type { BackstoryRecord, PartialDate } from "../../data/record/schema";
import { wordDate } from "../../data/record/wording";

/** What the data covers. */
export interface Covered {
  sources: number;
  /** The months of the first and of the last source. */
  start: PartialDate;
  end: PartialDate;
}

/** The same in the few words the popup has room for: "Feb 2024", "Mar 2026". */
export interface Coverage {
  sources: number;
  start: string;
  end: string;
}

/** Number of sources and the months of the first and the last of them. */
export function coveredBy({ sources }: Pick<BackstoryRecord, "sources">): Covered {
  const dates = sources.map(({ published }) => published).sort();
  return {
    sources: sources.length,
    start: dates[0]?.slice(0, 7) ?? "",
    end: dates.at(-1)?.slice(0, 7) ?? "",
  };
}

/** What is known when the extension is built, in the words of who reads it. */
export const wordCoverage = ({ sources, start, end }: Covered): Coverage => ({
  sources,
  start: wordDate(start),
  end: wordDate(end),
});

export const coverageOf = (record: Pick<BackstoryRecord, "sources">): Coverage =>
  wordCoverage(coveredBy(record));
