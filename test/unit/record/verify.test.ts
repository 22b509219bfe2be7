import { describe, expect, it } from "vitest";
import { hasNumber, numbersIn } from "../../../data/record/numbers-in-text";
import { formatProblem } from "../../../data/record/problem";
import { verify } from "../../../data/record/verify";
import { compiledOf, original, right, smallSeeds } from "./small-seeds";

/** What is said of the right seeds, but for changes, beside an original of the given text. */
async function said(text: string | undefined, changed: Partial<typeof right> = {}): Promise<string[]> {
  const compiled = await compiledOf(smallSeeds({ ...right, ...changed }));
  const bytes = text === undefined ? undefined : new TextEncoder().encode(text);
  const problems = await verify(compiled, (file) => (file === "a.txt" ? bytes : undefined));
  return problems.map(formatProblem);
}

describe("verification", () => {
  it("finds nothing wrong with the original", async () => {
    expect(await said(original)).toEqual([]);
  });

  it("fails without the original", async () => {
    expect(await said(undefined)).toEqual([
      "seeds/sources/003.yaml:2: the original a.txt is missing. Put it into the folder.",
    ]);
  });

  it("fails when one figure of the original is changed, and counts the claims that lost their words", async () => {
    expect(await said(original.replace("1.5", "1.6"))).toEqual([
      expect.stringMatching(
        /^seeds\/sources\/003.yaml:8: source "003" has the hash .*\(Of its 2 claims, 1 no longer have/,
      ),
    ]);
  });

  it("fails when the original has grown", async () => {
    expect((await said(`${original} More.`)).join()).toContain('source "003" has 103 characters, not 97.');
  });

  it("fails when a figure of ours is changed", async () => {
    expect(await said(original, { claims: right.claims.replace("1500000000", "1600000000") })).toEqual([
      'seeds/claims/003.yaml:13: 1600000000 of claim "beta-cost" does not stand in its span. Correct the value or the span.',
    ]);
  });

  it("fails when a span is moved by one", async () => {
    expect((await said(original, { claims: right.claims.replace("[18, 55]", "[18, 54]") })).join()).toContain(
      "has another hash",
    );
  });
});

describe("an amount known by its order", () => {
  const words = (value: string) =>
    right.claims.replace(/value: .*/, `value: ${value}`).replace(", which is 40 per cent", "");

  it("needs its least number in the span, but for one or more", async () => {
    const petabytes = "{ type: measure, unit: petabytes, low: 1, qualifier: at least, words: petabytes }";
    const millions = "{ type: money, currency: USD, low: 100000000, words: hundreds of millions }";
    const cost = (claims: string) => claims.replace("predicate: cost", "predicate: training-data");
    const told = async (value: string) => (await said(original, { claims: cost(words(value)) })).join("\n");
    expect(await told(petabytes)).not.toMatch(/:13: 1 of claim/);
    expect(await told(millions)).toContain('100000000 of claim "beta-cost" does not stand in its span');
  });
});

describe("what no claim uses", () => {
  it("is told with its place and its remedy", async () => {
    const less = { claims: right.claims.replace(", which is 40 per cent", "") };
    expect(await said(original, less)).toEqual([
      "seeds/claims/003.yaml:1: no claim uses the figure “40%” at 45 (… a. Beta cost $1.5 billion, or 40% of it. " +
        "Alpha makes …). Add a claim, or list it in seeds/exceptions.yaml.",
    ]);
  });

  it("may be excepted, but not without need", async () => {
    const exceptions = (words: string) => ({
      path: "seeds/exceptions.yaml",
      text: `- words: [${words}]\n  why: A share of something else.\n`,
    });
    const told = async (words: string, claims: string) => {
      const compiled = await compiledOf([...smallSeeds({ ...right, claims }), exceptions(words)]);
      const bytes = new TextEncoder().encode(original);
      return (await verify(compiled, () => bytes)).map(formatProblem);
    };
    expect(await told("40%", right.claims.replace(", which is 40 per cent", ""))).toEqual([]);
    expect(await told("40%", right.claims)).toEqual([
      "seeds/exceptions.yaml:1: the exception “40%” spares nothing. Remove it.",
    ]);
  });
});

describe("words of a source", () => {
  it("may not stand in a text of ours, eight in a row", async () => {
    const copied = right.claims.replace(
      "Beta has cost",
      "It is said that Beta cost $1.5 billion, or 40% of it, Beta cost",
    );
    expect(await said(original, { claims: copied })).toEqual([
      'seeds/claims/003.yaml:15: text of claim "beta-cost" has eight words in a row from a source: ' +
        "“Beta cost $1.5 billion, or 40% of it”. Say it in our own words.",
    ]);
  });
});

describe("numbers in a text", () => {
  it.each([
    ["worth $1.5 billion", 1.5e9],
    ["worth $1.03B today", 1.03e9],
    ["some 500K users", 500_000],
    ["6.7 million a day", 6.7e6],
    ["only 13 left", 13],
    ["1,234,567 downloads", 1_234_567],
    ["from $15–20 million", 15e6],
    ["$15 to $20 billion", 15e9],
    ["40% of them", 0.4],
    ["15-20% of them", 0.15],
    ["two-thirds of it", 2 / 3],
    ["half of it", 0.5],
    ["twenty-five people", 25],
    ["one hundred thousand", 100_000],
    ["a million users", 1e6],
    ["three dozen", 36],
    ["a tenfold rise", 10],
    ["it doubled", 2],
    ["a 60-second clip", 60],
    ["about 50x cheaper", 50],
  ])("%s", (text, number) => {
    expect(hasNumber(numbersIn(text), number)).toBe(true);
  });

  it.each([
    ["worth $1.5 million", 1.5e9],
    ["1500 people", 15],
    ["40 people", 0.4],
    ["5 metres", 5e6],
    ["twenty, then five", 25],
  ])("not in: %s", (text, number) => {
    expect(hasNumber(numbersIn(text), number)).toBe(false);
  });
});
