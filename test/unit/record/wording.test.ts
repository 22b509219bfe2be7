import { describe, expect, it } from "vitest";
import type { Value } from "../../../data/record/schema";
import { wordDate, wordValue } from "../../../data/record/wording";

describe("wordDate", () => {
  it.each([
    ["2026", "stated", false, "2026"],
    ["2026", "inferred", false, "2026"],
    ["2024-02", "stated", false, "Feb 2024"],
    ["2025-10", "inferred", false, "about Oct 2025"],
    ["2026-03-28", "stated", false, "Mar 2026"],
    ["2026-03-28", "stated", true, "28 Mar 2026"],
    ["2026-03-05", "stated", true, "5 Mar 2026"],
    ["2026-03", "stated", true, "Mar 2026"],
  ] as const)("words %s (%s, day %s) as %s", (date, basis, day, words) => {
    expect(wordDate(date, basis, day)).toBe(words);
  });
});

const usd = { type: "money", currency: "USD" } as const;

describe("wordValue", () => {
  it.each<[Value, string, string?]>([
    [{ ...usd, amount: 1_500_000_000 }, "$1.5 billion"],
    [{ ...usd, amount: 141_000_000 }, "$141 million"],
    [{ ...usd, amount: 2e12 }, "$2 trillion"],
    [{ ...usd, amount: 500e9, qualifier: "near" }, "near $500 billion"],
    [{ ...usd, amount: 730, qualifier: "about", per: "user and year" }, "about $730", "per user and year"],
    [{ ...usd, amount: 26_000 }, "$26,000"],
    [{ ...usd, amount: 0.5 }, "$0.50"],
    [{ ...usd, low: 15, high: 95, per: "user and month" }, "$15–95", "per user and month"],
    [{ ...usd, low: 50, high: 200, qualifier: "at least", per: "minute" }, "$50–200+", "per minute"],
    [{ ...usd, low: 0.01, high: 0.1 }, "$0.01–0.10"],
    [{ ...usd, low: 10e9, high: 20e9 }, "$10–20 billion"],
    [{ ...usd, low: 500e6, high: 1e9 }, "$500 million to $1 billion"],
    [{ ...usd, low: 200 }, "at least $200"],
    [{ ...usd, high: 200 }, "up to $200"],
    [{ type: "money", currency: "EUR", amount: 3e6 }, "€3 million"],
    [{ type: "money", currency: "CHF", amount: 900 }, "CHF 900"],
    [{ type: "count", unit: "users", amount: 500_000, qualifier: "under" }, "under 500,000", "users"],
    [{ type: "count", unit: "users", amount: 100e6, qualifier: "over" }, "over 100 million", "users"],
    [{ type: "share", amount: 0.125 }, "12.5%"],
    [{ type: "share", low: 0.1, high: 0.2, qualifier: "about" }, "about 10–20%"],
    [{ type: "factor", amount: 50, qualifier: "about" }, "about 50 times"],
    [{ type: "factor", low: 100, high: 1000 }, "100–1,000 times"],
    [{ type: "measure", unit: "seconds", amount: 60, qualifier: "up to" }, "up to 60 seconds"],
    [{ type: "measure", unit: "seconds", low: 4, high: 18, qualifier: "up to" }, "4–18 seconds at most"],
    [{ type: "measure", unit: "second", amount: 60 }, "60 seconds"],
    [{ type: "measure", unit: "minutes", amount: 1 }, "1 minute"],
    [{ type: "measure", unit: "months", low: 18, high: 24 }, "18–24 months"],
    [{ type: "date", date: "2025-10", until: "2026-03" }, "Oct 2025 – Mar 2026"],
    [{ type: "text", text: "tens of dollars" }, "tens of dollars"],
  ])("%j reads %s", (value, text, unit) => {
    expect(wordValue(value)).toEqual(unit === undefined ? { text } : { text, unit });
  });
});
