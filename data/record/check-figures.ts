import { hasNumber } from "./numbers-in-text";
import { cellAt } from "./passage";
import type { Claim, Value } from "./schema";
import { statedNumbers } from "./stated-numbers";

/** The numbers of a claim's value that its place does not state; in a table they stand in the span's last cell. */
export function unstatedNumbers({ value, span }: Claim, text: string): number[] {
  if (!value) return [];
  const words = cellAt(text, span)?.words ?? text.slice(...span);
  const stated = statedNumbers(words, value.type);
  return numbersOf(value).filter((number) => !hasNumber(stated, number));
}

function numbersOf(value: Value): number[] {
  if (value.type === "text" || value.type === "date") return [];
  const numbers = [value.amount, value.low, value.high].filter((number) => number !== undefined);
  // "Petabytes of video" says one or more without a number.
  const isUnnumbered = value.words !== undefined && statedNumbers(value.words).size === 0;
  return isUnnumbered ? numbers.filter((number) => number !== 1) : numbers;
}

/** The year that heads the column of a claim's figure, if none of the claim's dates is of that year. */
export function otherYear({ value, span, asOf, on, until }: Claim, text: string): string | undefined {
  const heading = value && value.type !== "text" ? cellAt(text, span)?.heading : undefined;
  const years = heading?.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  const dates = [asOf, on, until, ...(value?.type === "date" ? [value.date, value.until] : [])];
  return years.some((year) => dates.some((date) => date?.startsWith(year))) ? undefined : years[0];
}

const short: Readonly<Record<string, string>> = {
  second: "s|secs?",
  minute: "m|mins?",
  hour: "h|hrs?",
  day: "d",
  month: "mo|mos|mth",
  year: "y|yrs?",
  percent: "%|per cent",
};

/** The unit of a measure, if no word of it stands in the claim's place. */
export function otherUnit({ value }: Claim, passage: string): string | undefined {
  if (value?.type !== "measure") return undefined;
  const words = value.unit.toLowerCase().match(/\p{L}+/gu) ?? [];
  const stands = words.some((word) => {
    const one = word.replace(/s$/, "");
    const brief = Object.hasOwn(short, one) ? `|${short[one]}` : "";
    return new RegExp(`(?<!\\p{L})(?:${one}(?:s|es)?${brief})(?!\\p{L})`, "iu").test(passage);
  });
  return stands ? undefined : value.unit;
}
