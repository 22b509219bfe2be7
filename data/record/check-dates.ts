import { numbersIn } from "./numbers-in-text";
import type { Claim, PartialDate, Source } from "./schema";

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const monthName = /(?<!\p{L})(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?!\p{L})/giu;
/** "Q1", "fourth quarter", and what months they hold. */
const quarterName = /(?<!\p{L})q([1-4])(?!\p{N})|(?<!\p{L})(first|second|third|fourth)\s+quarter/giu;
const season = /(?<!\p{L})(early|mid|late|end of)(?!\p{L})/iu;

/**
 * Which dates of a claim are called stated although neither its place nor its source's own date states them.
 *
 * A year has to stand in digits, a month by its name or its quarter, a day as a number. "This week" in a source
 * with a stated date states that date.
 *
 * @param passage the source's words at the claim's span
 */
export function unstatedDates(claim: Claim, source: Source, passage: string): string[] {
  const dates: [basis: string, date: PartialDate | undefined][] = [
    [claim.asOfBasis, claim.asOf],
    [claim.onBasis, claim.on],
  ];
  return dates
    .filter(([basis, date]) => basis === "stated" && date && !states(date, source, passage))
    .map(([, date]) => date!);
}

function states(date: PartialDate, source: Source, passage: string): boolean {
  if (source.publishedBasis === "stated" && source.published.startsWith(date)) return true;
  const [year, month, day] = date.split("-").map(Number);
  const numbers = numbersIn(passage);
  if (!numbers.has(year!)) return false;
  if (month !== undefined && !monthsIn(passage).has(month) && !season.test(passage)) return false;
  return day === undefined || numbers.has(day);
}

function monthsIn(passage: string): Set<number> {
  const named = [...passage.matchAll(monthName)].map(([, name]) => months.indexOf(name!.toLowerCase()) + 1);
  const quarters = [...passage.matchAll(quarterName)].map(([, digit, word]) =>
    digit ? Number(digit) : ["first", "second", "third", "fourth"].indexOf(word!.toLowerCase()) + 1,
  );
  return new Set([...named, ...quarters.flatMap((quarter) => [2, 1, 0].map((back) => quarter * 3 - back))]);
}
