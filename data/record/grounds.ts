import { datedMonths } from "./months";
import type { NumberRead } from "./number-tokens";
import { hasNumber } from "./numbers-in-text";
import { patternOfWords } from "./occurrences";
import { readNumbers } from "./read-numbers";
import type { Claim } from "./schema";
import { isDay, isElse, statedDays, statedNumbers } from "./stated-numbers";

/** What a sentence of ours may say, gathered from all that it rests on. */
export interface Ground {
  numbers: ReadonlySet<number>;
  days: ReadonlySet<number>;
  /** "2026-03", or "--03" where the year is not told. */
  months: ReadonlySet<string>;
}

/** What texts, dates and values give together. */
export function groundOf(
  texts: readonly string[],
  dates: readonly string[],
  claims: readonly Claim[] = [],
): Ground {
  const values = claims.map(({ value }) => value).filter((value) => value !== undefined);
  const said = [
    ...texts,
    ...values.flatMap((value) => {
      if (value.type === "text") return [value.text];
      return value.type !== "date" && value.words !== undefined ? [value.words] : [];
    }),
  ];
  const amounts = values.flatMap((value) =>
    value.type === "text" || value.type === "date" ? [] : [value.amount, value.low, value.high],
  );
  const told = [...dates, ...claims.flatMap(datesOf)].map((date) => date.split("-"));
  return {
    numbers: new Set([
      ...said.flatMap((text) => [...statedNumbers(text)]),
      ...amounts.filter((number) => number !== undefined),
      ...told.map(([year]) => Number(year)),
    ]),
    days: new Set([
      ...said.flatMap((text) => [...statedDays(text)]),
      ...told.flatMap(([, , day]) => (day === undefined ? [] : [Number(day)])),
    ]),
    months: new Set([
      ...said.flatMap((text) => datedMonths(text).map(({ month }) => month)),
      ...told.flatMap(([year, month]) => (month === undefined ? [] : [`${year}-${month}`])),
    ]),
  };
}

/** All dates that a claim gives. */
export const datesOf = ({ asOf, on, until, value }: Claim): string[] =>
  [asOf, on, until, ...(value?.type === "date" ? [value.date, value.until] : [])].filter(
    (date) => date !== undefined,
  );

/** What a reader takes for a figure; "twice" or "a third" may be our way to compare two of them. */
const plain = /\d|(?:hundred|thousand|million|billion|trillion)/i;

/** The figures and months of a sentence of ours that none of its grounds bears, as they stand there. */
export function unfounded(sentence: string, grounds: readonly Ground[]): string[] {
  const has = (isBorne: (ground: Ground) => boolean) => grounds.some(isBorne);
  const figures = readNumbers(sentence)
    .filter((read) => !read.inName && plain.test(sentence.slice(read.start, read.end)))
    .filter((read) => {
      if (isDay(sentence, read)) return !has(({ days }) => days.has(read.number));
      return !isElse(sentence, read) && !has(({ numbers }) => isBacked(sentence, read, numbers));
    });
  const months = datedMonths(sentence).filter(({ month }) => !has((ground) => isTold(month, ground.months)));
  return [
    ...figures.map(({ start, end }) => sentence.slice(start, end)),
    ...months.map(({ words }) => words),
  ];
}

function isBacked(sentence: string, read: NumberRead, numbers: ReadonlySet<number>): boolean {
  const { number, of, magnitude, start, end } = read;
  if (hasNumber(numbers, of === "percent" || of === "cents" ? number / 100 : number)) return true;
  // "Millions" is what 6.7 million are.
  if (!/^(?:tens|dozens|hundreds|thousands|millions|billions|trillions)/i.test(sentence.slice(start, end))) {
    return false;
  }
  const next = number === magnitude && number >= 1000 ? number * 1000 : number * 10;
  return [...numbers].some((each) => each >= number && each < next);
}

/** A month without a year is told by any of that name; one with a year by itself, or where the year is not told. */
function isTold(month: string, known: ReadonlySet<string>): boolean {
  if (known.has(month)) return true;
  const name = month.slice(-2);
  return month.startsWith("--")
    ? [...known].some((each) => each.endsWith(`-${name}`))
    : known.has(`--${name}`);
}

/** Blanks out the names that have numbers in them: "GPT-4", "Sora 2", "Pi Zero" are no figures. */
export function nameBlanker(forms: readonly string[]): (text: string) => string {
  const numbered = forms.filter((form) => /\d/.test(form) || readNumbers(form).length > 0);
  if (numbered.length === 0) return (text) => text;
  const longestFirst = [...new Set(numbered)].sort((a, b) => b.length - a.length).map(patternOfWords);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join("|")})(?![\\p{L}\\p{N}])`, "giu");
  return (text) => text.replace(pattern, (name) => "_".repeat(name.length));
}
