import { describe, expect, it } from "vitest";
import { checkValue } from "../../../data/record/check-value";
import type { Value } from "../../../data/record/schema";
import { type Mistake, saidOf } from "./mistakes";

const money = { type: "money", currency: "USD" } as const;
const count = { type: "count", unit: "users" } as const;

describe("a value", () => {
  it.each<[what: string, predicate: string, value: Value, said: string]>([
    [
      "in no currency",
      "cost",
      { ...money, currency: "ABC", amount: 5 },
      '"ABC" is no currency code of ISO 4217',
    ],
    [
      "without end",
      "cost",
      { ...money, amount: Number.POSITIVE_INFINITY },
      "a number of the value is infinite",
    ],
    ["of less than nothing", "cost", { ...money, amount: -5 }, "money is never negative"],
    ["of fewer than none", "users", { ...count, low: -5, high: 5 }, "count is never negative"],
    ["of half a user", "users", { ...count, amount: 6.7 }, "a count is a whole number"],
    ["no times as much", "users", { type: "factor", amount: 0 }, "a factor is more than 0"],
    ["up to nothing", "users", { ...count, low: 5, qualifier: "up to" }, 'the value is "up to" nothing'],
    ["under nothing", "users", { ...count, low: 5, qualifier: "under" }, 'the value is "under" nothing'],
    [
      "at least nothing",
      "users",
      { ...count, high: 5, qualifier: "at least" },
      'the value is "at least" nothing',
    ],
    ["over nothing", "users", { ...count, high: 5, qualifier: "over" }, 'the value is "over" nothing'],
    [
      "other than its words",
      "cost",
      { ...money, low: 1e6, words: "hundreds of millions" },
      "can mean is 100000000",
    ],
    [
      "more than words without a number",
      "users",
      { ...count, low: 5, words: "users" },
      "can mean is 1, but low is 5",
    ],
    ["on a tie that has none", "succeeds", { ...count, amount: 5 }, "a succeeds has no value"],
    ["a date on a tie", "uses", { type: "date", date: "2026" }, "a uses cannot be of type date"],
    ["a date on an event", "released", { type: "date", date: "2026" }, "A date goes into on."],
    ["a text on an event", "happened", { type: "text", text: "so" }, "a happened cannot be of type text"],
  ])("%s is refused", (_, predicate, value, said) => {
    expect(checkValue(predicate, value).join("\n")).toContain(said);
  });

  it.each<[what: string, predicate: string, value: Value]>([
    ["nothing to pay", "cost", { ...money, amount: 0 }],
    ["up to the upper end", "users", { ...count, low: 5, high: 9, qualifier: "up to" }],
    ["at least the lower end", "users", { ...count, low: 5, qualifier: "at least" }],
    ["the least of its words", "cost", { ...money, low: 10, words: "tens to hundreds of dollars" }],
    [
      "a unit without number",
      "training-data",
      { type: "measure", unit: "petabytes", low: 1, words: "petabytes" },
    ],
    ["how many were let go", "happened", { type: "count", unit: "people", amount: 40 }],
    ["a share that is owned", "owns", { type: "share", amount: 0.4 }],
  ])("may be %s", (_, predicate, value) => expect(checkValue(predicate, value)).toEqual([]));
});

const mistakes: Mistake[] = [
  ["a currency in small letters", "claims", "USD", "usd", "3.yaml:13: value.currency of claim"],
  ["an infinite number", "claims", "1500000000", ".inf", "a number of the value is infinite"],
  ["a number out of bounds", "claims", "1500000000", "1e999", "a number of the value is infinite"],
  ["a year long ago", "claims", "asOf: 2026-02", "asOf: 1026-02", "is no date from 1900 to 2099"],
  ["a year to come", "claims", "on: 2025-12", "on: 2205-12", "is no date from 1900 to 2099"],
  [
    "an entity twice",
    "claims",
    "subject: beta",
    "subject: beta\n  also: [alpha, alpha]",
    '3.yaml:12: also of claim "beta-cost" names "alpha", which it has already. Remove it.',
  ],
  [
    "its subject again",
    "claims",
    "subject: beta",
    "subject: beta\n  also: [beta]",
    'also of claim "beta-cost" names "beta", which is its subject. Remove it.',
  ],
  [
    "its object again",
    "claims",
    "object: beta",
    "object: beta\n  also: [beta]",
    'also of claim "alpha-makes-beta" names "beta", which is its object. Remove it.',
  ],
  [
    "a basis without a date",
    "claims",
    "asOf: 2026-02",
    "asOf: 2026-02\n  onBasis: stated",
    '3.yaml:15: claim "beta-cost" says how its on is known, but has none.',
  ],
  ["a file elsewhere", "source", "a.txt", "../a.txt", '3.yaml:2: file of source "003" is no plain file name'],
  [
    "a file that is a folder",
    "source",
    "a.txt",
    "..",
    '3.yaml:2: file of source "003" is no plain file name',
  ],
  [
    "an address of no web page",
    "source",
    "label:",
    "url: 'javascript:alert(1)'\nlabel:",
    '3.yaml:3: url of source "003" is no web address',
  ],
];

describe("a mistake in a value or date is told with its line:", () => {
  it.each(mistakes)("%s", async (...mistake) => expect(await saidOf(mistake)).toContain(mistake[4]));
});
