import { type DayOrder, dateOfValue } from "./date-in-text";

/** A date that may be the day of publication, and where the page tells it. */
export interface Candidate {
  /** ISO date, or date-time with its offset. */
  iso: string;
  /** The place, in words for `reasons`: "JSON-LD datePublished". */
  from: string;
  /** How far the place is to be believed: 1 is best. */
  rank: number;
  /** Day and month could change places. */
  ambiguous: boolean;
  /** The value in the page's words, to read again once the order of day and month is known. */
  text: string;
  /** A line that says "published" before it. */
  labelled?: boolean;
}

/** A candidate from a value written for programs; `undefined` where it holds no date. */
export function candidate(
  text: string | null | undefined,
  from: string,
  rank: number,
  order?: DayOrder,
): Candidate | undefined {
  const found = text ? dateOfValue(text, order) : undefined;
  return found && { iso: found.iso, from, rank, ambiguous: found.ambiguous, text: text! };
}

const day = 86_400_000;

/** Neither absurd nor, but for a zone, in the future. `now` in milliseconds since 1970. */
export const isInPast = (iso: string, now: number): boolean => iso >= "1995" && Date.parse(iso) <= now + day;
