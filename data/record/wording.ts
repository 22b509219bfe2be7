/** Dates and amounts as a card says them: plain, short, never more exact than the source. */
import { byLanguage } from "../text/by-language";
import { type MessageKey, say } from "../text/say";
import { language, sayCount } from "../text/say-count";
import { amountIn } from "./amount-format";
import type { Basis, PartialDate, Value } from "./schema";

const toMonth = { month: "short", year: "numeric", timeZone: "UTC" } as const;
/** By how much of a date is told: a year, a month, a day. */
const precisions = [{ year: "numeric", timeZone: "UTC" }, toMonth, { ...toMonth, day: "numeric" }] as const;
const formats = byLanguage((): Intl.DateTimeFormat[] => []);
/** Dates in words: a card has dozens of them, and a formatter takes its time. */
const known = byLanguage(() => new Map<PartialDate, string>());

/**
 * "2026", "Mar 2026", "about Oct 2025", "28 Mar 2026". A bare year is vague enough without "about".
 *
 * @param day say the day where it is known; without it a date is told to the month.
 */
export function wordDate(date: PartialDate, basis: Basis = "stated", day = false): string {
  const exact = day && date.length > 7;
  const told = plainDate(exact ? date : date.slice(0, 7));
  return basis === "inferred" && date.length > 4 && !exact ? say("date_about", told) : told;
}

function plainDate(date: PartialDate): string {
  let words = known().get(date);
  if (words === undefined) {
    const [year, month = 1, day = 1] = date.split("-").map(Number);
    const parts = Math.floor(date.length / 3) - 1;
    // No date, no words: an empty record has no end.
    words = year ? formatOf(parts).format(Date.UTC(year, month - 1, day)) : date;
    known().set(date, words);
  }
  return words;
}

function formatOf(parts: number): Intl.DateTimeFormat {
  formats()[parts] ??= new Intl.DateTimeFormat(language(), precisions[parts]);
  return formats()[parts]!;
}

/** "Oct 2025 – Mar 2026" */
export const wordPeriod = (from: string, until: PartialDate): string =>
  say("date_range", from, wordDate(until));

/** An amount in words: `text` is the figure itself, `unit` what it counts or covers. */
export interface WordedValue {
  text: string;
  unit?: string;
}

type Quantity = Exclude<Value, { type: "date" } | { type: "text" }>;

/** Puts any value into words: "$1.5 billion", "$50–200+" per "minute of video", "under 500,000". */
export function wordValue(value: Value): WordedValue {
  if (value.type === "text") return { text: value.text };
  if (value.type === "date") {
    const from = wordDate(value.date);
    return { text: value.until ? wordPeriod(from, value.until) : from };
  }
  const per = value.per && say("amount_per", value.per);
  const counted = value.type === "count" && !value.words ? value.unit : "";
  const unit = [counted, per].filter(Boolean).join(" ");
  const text = value.words ?? quantityText(value);
  return unit ? { text, unit } : { text };
}

/** A bare number in the money, unit or share of a value, as a scale names it: "$10 billion", "20%", "6 months". */
export function wordAmount(value: Value, n: number): string {
  return value.type === "text" || value.type === "date"
    ? `${n}`
    : withTimes(value, amountIn(value).one(n), n);
}

const qualifiers = {
  about: "amount_about",
  near: "amount_near",
  over: "amount_over",
  under: "amount_under",
  "at least": "amount_at_least",
  "up to": "amount_up_to",
} as const satisfies Record<NonNullable<Quantity["qualifier"]>, MessageKey>;

function quantityText(value: Quantity): string {
  const { amount, low, high, qualifier } = value;
  const format = amountIn(value);
  const one = (n: number) => withTimes(value, format.one(n), n);
  if (amount !== undefined) return qualifier ? say(qualifiers[qualifier], one(amount)) : one(amount);
  if (low !== undefined && high !== undefined) {
    const told = withTimes(value, format.range(low, high), high);
    // "At least 4–18 seconds" is said of a time, "$50–200+" of all else; "up to 4–18 seconds" is no English.
    if (qualifier === "at least" && value.type !== "measure" && value.type !== "factor")
      return say("amount_or_more", told);
    if (qualifier === "up to") return say("amount_at_most", told);
    return qualifier ? say(qualifiers[qualifier], told) : told;
  }
  return low !== undefined ? say("amount_at_least", one(low)) : say("amount_up_to", one(high ?? 0));
}

/** Factors read as part of the figure: "50 times". */
const withTimes = (value: Quantity, told: string, last: number): string =>
  value.type === "factor" ? sayCount("amount_times", last, told) : told;
