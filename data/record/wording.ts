/** Dates and amounts as a card says them: plain, short, never more exact than the source. */
import type { Basis, PartialDate, Value } from "./schema";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * "2026", "Mar 2026", "about Oct 2025", "28 Mar 2026". A bare year is vague enough without "about".
 *
 * @param day say the day where it is known; without it a date is told to the month.
 */
export function wordDate(date: PartialDate, basis: Basis = "stated", day = false): string {
  const [year, month, dayOfMonth] = date.split("-");
  if (!month) return date;
  const told = `${months[Number(month) - 1]} ${year}`;
  if (day && dayOfMonth) return `${Number(dayOfMonth)} ${told}`;
  return basis === "inferred" ? `about ${told}` : told;
}

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
    return { text: value.until ? `${from} – ${wordDate(value.until)}` : from };
  }
  if (value.words) return value.per ? { text: value.words, unit: `per ${value.per}` } : { text: value.words };
  const unit = [unitOf(value), value.per ? `per ${value.per}` : ""].filter(Boolean).join(" ");
  return unit ? { text: quantityText(value), unit } : { text: quantityText(value) };
}

/** A bare number in the money, unit or share of a value, as a scale names it: "$10 billion", "20%", "6 months". */
export function wordAmount(value: Value, n: number): string {
  if (value.type === "text" || value.type === "date") return plain(n);
  return `${number(value, n)}${value.type === "measure" ? ` ${value.unit}` : value.type === "factor" ? " times" : ""}`;
}

function unitOf(value: Quantity): string {
  return value.type === "count" ? value.unit : "";
}

/** Short measures read as part of the figure ("60 seconds"), as do factors ("50 times"). */
function suffixOf(value: Quantity): string {
  if (value.type === "factor") return " times";
  if (value.type !== "measure") return "";
  const last = value.amount ?? value.high ?? value.low;
  const one = value.unit.replace(/^(\w{3,})s$/, "$1");
  if (last === 1) return ` ${one}`;
  return ` ${/^(?:second|minute|hour|day|week|month|year)$/.test(one) ? `${one}s` : value.unit}`;
}

function quantityText(value: Quantity): string {
  const { amount, low, high, qualifier } = value;
  const suffix = suffixOf(value);
  if (amount !== undefined) {
    return `${qualifier ? `${qualifier} ` : ""}${number(value, amount)}${suffix}`;
  }
  if (low !== undefined && high !== undefined) {
    const open = qualifier === "at least" ? "+" : "";
    const told = `${range(value, low, high)}${open}${suffix}`;
    if (!qualifier || open) return told;
    // "Up to 4–18 seconds" is no English.
    return qualifier === "up to" ? `${told} at most` : `${qualifier} ${told}`;
  }
  if (low !== undefined) return `at least ${number(value, low)}${suffix}`;
  return `up to ${number(value, high ?? 0)}${suffix}`;
}

/** "$1–4", "$10–20 billion", "$500 million to $1 billion", "10–20%". */
function range(value: Quantity, low: number, high: number): string {
  const [a, b] = [number(value, low), number(value, high)];
  const scaleA = wordOf(a);
  const scaleB = wordOf(b);
  if (scaleA !== scaleB) return `${a} to ${b}`;
  const end = value.type === "money" ? b.replace(/^[^\d]+/, "") : b;
  return `${a.replace(/(%| [a-z]+)$/, "")}–${end}`;
}

const wordOf = (text: string) => / ([a-z]+)$/.exec(text)?.[1] ?? "";

const scales = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
] as const;

function number(value: Quantity, n: number): string {
  if (value.type === "share") return `${plain(n * 100)}%`;
  const sign = value.type === "money" ? currencySign(value.currency) : "";
  const scale = scales.find(([size]) => n >= size);
  if (scale) return `${sign}${plain(n / scale[0])} ${scale[1]}`;
  const cents = value.type === "money" && !Number.isInteger(n);
  return `${sign}${cents ? exact.format(n) : plain(n)}`;
}

const short = new Intl.NumberFormat("en", { maximumFractionDigits: 2 });
const exact = new Intl.NumberFormat("en", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const plain = (n: number) => short.format(n);

const signs = new Map<string, string>();

/** "$", "€", "£"; a code with a space for a currency that has no sign of its own. Asked of the browser once each. */
function currencySign(currency: string): string {
  let sign = signs.get(currency);
  if (sign === undefined) {
    const format = { style: "currency", currency, currencyDisplay: "narrowSymbol" } as const;
    const parts = new Intl.NumberFormat("en", format).formatToParts(0);
    const found = parts.find(({ type }) => type === "currency")?.value ?? currency;
    sign = /^[A-Z]{3}$/.test(found) ? `${found} ` : found;
    signs.set(currency, sign);
  }
  return sign;
}
