import { wordLength, wordMonths } from "../text/length-of-time";
import { say } from "../text/say";
import { isRealDate } from "./partial-date";
import type { PartialDate } from "./schema";

const DAY = 86_400_000;
/** Before the web there were no pages; 1 January 1970 is what a broken clock says. */
const EARLIEST = "1990-01-01";
const LATEST = "2099-12-31";

/**
 * The day on which an article came out, as its page writes it: of a date-time the day in its own zone.
 *
 * @returns undefined where there is none, it cannot be read, does not exist or cannot be true
 */
export function articleDay(published: string | undefined): PartialDate | undefined {
  const day = /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/.exec(published?.trim() ?? "")?.[1];
  return day !== undefined && day >= EARLIEST && day <= LATEST && isRealDate(day) ? day : undefined;
}

/** What a date can mean, in days since 1970, half open: a day, a whole month or a whole year. */
export function daysOf(date: PartialDate): [first: number, end: number] {
  const [year, month, day] = date.split("-").map(Number) as [number, number?, number?];
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  const end =
    month === undefined
      ? Date.UTC(year + 1, 0, 1)
      : day === undefined
        ? Date.UTC(year, month, 1)
        : first + DAY;
  return [first / DAY, end / DAY];
}

/**
 * How long after an article something happened, no more exact than its date: "18 days", "about 1 month",
 * "2 years, 1 month", "about 2 years".
 *
 * @param later lies after the article's day as far as it tells
 */
export function timeBetween(article: PartialDate, later: PartialDate): string {
  const [from] = daysOf(article);
  const [first, end] = daysOf(later);
  const [year, month, day] = later.split("-").map(Number) as [number, number?, number?];
  if (month === undefined)
    return say(
      "time_about",
      wordLength(Math.max(1, Math.round(((first + end) / 2 - from) / 365.25)), "year"),
    );
  if (day !== undefined && first - from < 31) return wordLength(first - from, "day");
  const [y, m, d] = article.split("-").map(Number) as [number, number, number];
  const whole = (year - y) * 12 + month - m - (day !== undefined && day < d ? 1 : 0);
  return day === undefined && whole < 12 ? say("time_about", wordMonths(whole)) : wordMonths(whole);
}
