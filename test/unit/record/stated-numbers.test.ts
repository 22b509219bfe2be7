import { describe, expect, it } from "vitest";
import { numbersIn } from "../../../data/record/numbers-in-text";
import type { Value } from "../../../data/record/schema";
import { statedNumbers } from "../../../data/record/stated-numbers";

const sorted = (numbers: Set<number>) => [...numbers].sort((a, b) => a - b);

describe("the numbers that a text states", () => {
  it.each<[text: string, type: Value["type"], numbers: number[]]>([
    ["invested $13 billion in it", "money", [13e9]],
    ["invested $13 billion in it", "count", []],
    ["from $450M to $1.8B", "money", [450e6, 1.8e9]],
    ["$15-20 million", "money", [15e6, 20e6]],
    ["$15\u201320M", "money", [15e6, 20e6]],
    ["$500 million to $1 billion", "money", [500e6, 1e9]],
    ["between 15 and 20 million people", "count", [15e6, 20e6]],
    ["15 and 20 million", "count", [15, 20e6]],
    ["in 100 to 2 million cases", "count", [100, 2e6]],
    ["two to three million", "count", [2e6, 3e6]],
    ["five to 10 million", "count", [5e6, 10e6]],
    ["one and a half million", "count", [1.5e6]],
    ["two and a half years", "measure", [2.5]],
    ["half a million users", "count", [0.5e6]],
    ["near the half-trillion-dollar mark", "money", [0.5e12]],
    ["a million users", "count", [1e6]],
    ["a user", "count", []],
    ["an hour", "measure", []],
    ["a dozen labs, three dozen people", "count", [12, 36]],
    ["one hundred thousand", "count", [100_000]],
    ["one hundred and five", "count", [105]],
    ["one hundred and two hundred", "count", [100, 200]],
    ["twenty-five, then five", "count", [5, 25]],
    ["hundreds of millions of dollars", "money", [100e6]],
    ["hundreds of millions of dollars", "count", []],
    ["$13 billion over 10 years", "money", [13e9]],
    ["13 billion over 10 years", "money", [10, 13e9]],
    ["tens to hundreds of dollars", "money", [10, 100]],
    ["tens of thousands of users", "count", [10_000]],
    ["Billions are bet", "money", [1e9]],
    ["40% of 20 firms", "share", [0.4]],
    ["40% of 20 firms", "count", [20]],
    ["15-20% of them", "share", [0.15, 0.2]],
    ["forty per cent", "share", [0.4]],
    ["two-thirds of it", "share", [2 / 3]],
    ["a quarter of it", "share", [0.25]],
    ["$3 billion a quarter", "money", [3e9]],
    ["the third of them", "share", []],
    ["for 40 cents", "money", [0.4]],
    ["$0.50\u2013$2.00 per 30-second clip", "money", [0.5, 2]],
    ["a 30-second clip for $2", "measure", [30]],
    ["by 10x or 100x", "factor", [10, 100]],
    ["by 10x", "count", []],
    ["it doubled, a tenfold rise", "factor", [2, 10]],
    ["GPT-4 and H100 in 3D, Q4", "count", []],
    ["on March 28 and 2 June [4]", "count", []],
    ["one of them", "count", []],
    ["At least one lab", "count", [1]],
    ["US$5 million", "money", [5e6]],
    ["5 million euros", "count", []],
    ["a wall of 5 m", "measure", [5]],
  ])("%s, as %s", (text, type, numbers) => {
    expect(sorted(statedNumbers(text, type))).toEqual(numbers);
  });
});

describe("numbers that a reader does not take from a text:", () => {
  it.each([
    ["$13 billion", 1e9],
    ["a year", 1],
    ["an end", 1],
    ["one and a half million", 1],
    ["one and a half million", 0.5e6],
    ["half a million", 0.5],
  ])("%s is not %d", (text, number) => {
    expect(numbersIn(text).has(number)).toBe(false);
  });
});
