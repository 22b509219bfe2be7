import { currencies } from "../record/currencies";

interface Stretch {
  start: number;
  end: number;
}

const signs: Readonly<Record<string, string>> = {
  $: "USD",
  US$: "USD",
  C$: "CAD",
  CA$: "CAD",
  A$: "AUD",
  AU$: "AUD",
  HK$: "HKD",
  NZ$: "NZD",
  S$: "SGD",
  "€": "EUR",
  "£": "GBP",
  "₩": "KRW",
  "₹": "INR",
};
const names: Readonly<Record<string, string>> = {
  dollar: "USD",
  euro: "EUR",
  pound: "GBP",
  yen: "JPY",
  yuan: "CNY",
};
const foreign = /(?:Canadian|Australian|Hong Kong|New Zealand|Singapore|Taiwan)[\s-]*$/iu;

/** The currency an amount is written in, by sign, code or name; undefined where that is open ("¥"). */
export function currencyOf(sentence: string, first: Stretch, last: Stretch): string | undefined {
  const ahead = sentence.slice(Math.max(0, first.start - 8), first.start).trimEnd();
  const sign = /(?:(?<!\p{L})(?:US|CA?|AU?|HK|NZ|S))?\$$|[€£₩₹]$/u.exec(ahead)?.[0];
  if (sign) return signs[sign];
  const code = /(?<!\p{L})[A-Z]{3}$/u.exec(ahead)?.[0];
  if (code && currencies.has(code)) return code;
  const after = sentence.slice(last.end, last.end + 28);
  const written = /^[\s\u00a0-]*([A-Z]{3})(?!\p{L})/u.exec(after)?.[1];
  if (written && currencies.has(written)) return written;
  if (/^\s?€/u.test(after)) return "EUR";
  const name =
    /^[\s\u00a0-]*((?:US|U\.S\.|Canadian|Australian|Hong Kong|Singapore)[\s-]+)?(dollar|euro|pound|yen|yuan)s?(?!\p{L})/iu.exec(
      after,
    );
  if (!name) return undefined;
  return foreign.test(name[1] ?? "") ? undefined : names[name[2]!.toLowerCase()];
}
