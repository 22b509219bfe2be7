import { monthsNamed } from "./months";
import { numbersIn } from "./numbers-in-text";
import type { Basis, Claim, PartialDate, Source } from "./schema";
import { statedDays } from "./stated-numbers";

/** "Q1", "fourth quarter". */
const quarterName = /(?<!\p{L})q([1-4])(?!\p{N})|(?<!\p{L})(first|second|third|fourth)\s+quarter/giu;
/** What months "early 2026" and its like may mean. */
const seasons: readonly [RegExp, number[]][] = [
  [/(?<!\p{L})early(?!\p{L})/iu, [1, 2, 3, 4]],
  [/(?<!\p{L})mid(?!\p{L})/iu, [4, 5, 6, 7, 8, 9]],
  [/(?<!\p{L})(?:late|end of)(?!\p{L})/iu, [8, 9, 10, 11, 12]],
];

/** The basis of `asOf` where a claim names none: a source that states its date states what holds on it. */
export function basisOf(asOf: PartialDate, source: Source | undefined): Basis {
  return source?.publishedBasis === "stated" && source.published.startsWith(asOf) ? "stated" : "inferred";
}

/** A date of a claim that nothing states, the key that gives it, and what else could be done than widen the span. */
export interface UnstatedDate {
  key: "asOf" | "on" | "until" | "value";
  date: PartialDate;
  remedy: string;
}

/**
 * Which dates of a claim need to be stated although neither its place nor its source's own date states them: those
 * that are called stated, those that are the claim's value, and days, which nobody can infer.
 *
 * A year has to stand in digits, a month by its name or its quarter, a day as a number. In a source with a stated
 * date, "this week" states that date, and "On June 2" needs no year if it is the same one.
 *
 * @param passage the source's words at the claim's span
 */
export function unstatedDates(claim: Claim, source: Source, passage: string): UnstatedDate[] {
  const { asOf, asOfBasis, on, onBasis, until, value } = claim;
  const dates: [key: UnstatedDate["key"], date: PartialDate | undefined, basis: Basis | undefined][] = [
    ["asOf", asOf, asOfBasis],
    ["on", on, onBasis],
    ["until", until, onBasis],
  ];
  if (value?.type === "date") dates.push(["value", value.date, "stated"], ["value", value.until, "stated"]);
  return dates.flatMap(([key, date, basis]): UnstatedDate[] => {
    if (date === undefined) return [];
    if (basis === "stated") {
      const remedy = key === "value" ? "correct the value" : "make its basis inferred";
      return states(date, source, passage) ? [] : [{ key, date, remedy }];
    }
    return isDayTold(date, source, passage) ? [] : [{ key, date, remedy: "leave the day out" }];
  });
}

/** Whether a date is no more exact than a month, or its day stands there or is that of the source. */
function isDayTold(date: PartialDate, source: Source, passage: string): boolean {
  const day = date.split("-")[2];
  return day === undefined || date === source.published || statedDays(passage).has(Number(day));
}

/** The one month that a passage names, where a claim has its date stated there and in another month. */
export function otherMonth({ on, onBasis }: Claim, passage: string): number | undefined {
  const [, month] = (on ?? "").split("-").map(Number);
  const [named, ...more] = monthsNamed(passage);
  const isOther = onBasis === "stated" && month !== undefined && named !== undefined && named !== month;
  return isOther && more.length === 0 ? named : undefined;
}

function states(date: PartialDate, source: Source, passage: string): boolean {
  const isDated = source.publishedBasis === "stated";
  if (isDated && source.published.startsWith(date)) return true;
  const [year, month, day] = date.split("-").map(Number);
  const numbers = numbersIn(passage);
  const isOwnYear = isDated && month !== undefined && source.published.startsWith(date.slice(0, 4));
  if (!numbers.has(year!) && !isOwnYear) return false;
  if (month !== undefined && !monthsIn(passage).has(month)) return false;
  return day === undefined || numbers.has(day);
}

function monthsIn(passage: string): Set<number> {
  const quarters = [...passage.matchAll(quarterName)].map(([, digit, word]) =>
    digit ? Number(digit) : ["first", "second", "third", "fourth"].indexOf(word!.toLowerCase()) + 1,
  );
  return new Set([
    ...monthsNamed(passage),
    ...quarters.flatMap((quarter) => [2, 1, 0].map((back) => quarter * 3 - back)),
    ...seasons.flatMap(([pattern, months]) => (pattern.test(passage) ? months : [])),
  ]);
}
