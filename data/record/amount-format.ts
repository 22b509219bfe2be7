/** Numbers with their currency, unit and scale, as the language in force writes them. */
import { byLanguage } from "../text/by-language";
import { say } from "../text/say";
import { language } from "../text/say-count";
import type { Value } from "./schema";

type Quantity = Exclude<Value, { type: "date" } | { type: "text" }>;

export interface AmountFormat {
  /** "$1.5 billion", "12.5%", "60 seconds" */
  one(n: number): string;
  /** "$10–20 billion", "$500 million to $1 billion", "10–20%" */
  range(low: number, high: number): string;
}

/** Numbers from here on are told in words: "1.5 million". */
const LARGE = 1e6;

const short = { maximumFractionDigits: 2 };
const exact = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
const compact = { ...short, notation: "compact", compactDisplay: "long" } as const;

/** What measures are in that the browser knows to write; others are written as the record has them. */
const times = /^(second|minute|hour|day|week|month|year)s?$/;

const formats = byLanguage(() => new Map<string, Intl.NumberFormat>());

function format(name: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const made = formats().get(name) ?? new Intl.NumberFormat(language(), options);
  formats().set(name, made);
  return made;
}

/** How a value's numbers are written. */
export function amountIn(value: Quantity): AmountFormat {
  const parts = (n: number) => partsOf(value, n);
  return {
    one: (n) => parts(n).join(""),
    range(low, high) {
      const [before, a, after] = parts(low);
      const [beforeToo, b, afterToo] = parts(high);
      // One minute to two minutes are "1–2 minutes".
      const isOneScale = value.type === "measure" ? low >= LARGE === high >= LARGE : after === afterToo;
      return before === beforeToo && isOneScale
        ? before + say("amount_range", a, b) + afterToo
        : say("amount_range_wide", parts(low).join(""), parts(high).join(""));
    },
  };
}

/** What stands before the digits, the digits, and what stands after them. */
function partsOf(value: Quantity, n: number): [string, string, string] {
  if (value.type === "share") return cut(format("share", { ...short, style: "percent" }), n);
  if (value.type === "money") {
    const [sign, , code] = cut(currency(value.currency), 0);
    const [before, digits, after] = cut(plain(n, true), n);
    return [sign + before, digits, after + code];
  }
  if (value.type !== "measure") return cut(plain(n), n);
  const unit = times.exec(value.unit)?.[1];
  if (unit && n < LARGE) return cut(format(unit, { ...short, style: "unit", unit, unitDisplay: "long" }), n);
  const [before, digits, after] = cut(plain(n), n);
  const own = n === 1 ? value.unit.replace(/^(\w{3,})s$/, "$1") : value.unit;
  return [before, digits, `${after} ${own}`];
}

function plain(n: number, isMoney = false): Intl.NumberFormat {
  if (n >= LARGE) return format("compact", compact);
  // Cents are told in full.
  return isMoney && !Number.isInteger(n) ? format("exact", exact) : format("short", short);
}

/** "$", "€", "£"; a code with a space for a currency that has no sign of its own. */
const currency = (code: string) =>
  format(code, { style: "currency", currency: code, currencyDisplay: "narrowSymbol" });

const isDigit = ({ type }: Intl.NumberFormatPart) =>
  ["integer", "group", "decimal", "fraction", "minusSign"].includes(type);

function cut(format: Intl.NumberFormat, n: number): [string, string, string] {
  const parts = format.formatToParts(n);
  const first = parts.findIndex(isDigit);
  const last = parts.findLastIndex(isDigit);
  const text = (some: Intl.NumberFormatPart[]) => some.map(({ value }) => value).join("");
  return [
    text(parts.slice(0, first)).replace("\u00a0", " "),
    text(parts.slice(first, last + 1)),
    text(parts.slice(last + 1)),
  ];
}
