import { describe, expect, it } from "vitest";
import { unstatedDates } from "../../../data/record/check-dates";
import { type Groundless, sentenceCheck } from "../../../data/record/check-sentences";
import { numbersIn } from "../../../data/record/numbers-in-text";
import { passageAt } from "../../../data/record/passage";
import type { Claim, Source } from "../../../data/record/schema";
import { compiledOf, smallSeeds } from "./small-seeds";

const { record } = await compiledOf(smallSeeds());
const made = record.claims[0] as Claim;
const undated = { ...record.sources[0]!, publishedBasis: "inferred" } as Source;
const dated = record.sources[0]!;
const figures = (found: readonly Groundless[]) => found.map(({ figure }) => figure);

describe("a date that is called stated", () => {
  const left = (on: string, passage: string, source = undated) =>
    unstatedDates({ ...made, on, onBasis: "stated", asOfBasis: "inferred" }, source, passage).map(
      ({ date }) => date,
    );

  it.each([
    ["2025", "was founded in 2025"],
    ["2025-12", "in December 2025"],
    ["2025-12", "Dec. 2025"],
    ["2025-12", "in Q4 2025"],
    ["2025-12", "the fourth quarter of 2025"],
    ["2025-12", "in late 2025"],
    ["2025-12-24", "on December 24th, 2025"],
  ])("%s stands in “%s”", (on, passage) => expect(left(on, passage)).toEqual([]));

  it.each([
    ["2025", "was founded"],
    ["2025-12", "in 2025"],
    ["2025-12", "in November 2025"],
    ["2025-12", "in Q3 2025"],
    ["2025-12-24", "in December 2025"],
  ])("%s does not stand in “%s”", (on, passage) => expect(left(on, passage)).toEqual([on]));

  it("may be the day of a source that states its own", () => {
    expect(left("2026-03", "this week", dated)).toEqual([]);
    expect(left("2026-03", "this week", undated)).toEqual(["2026-03"]);
    expect(left("2026-02", "last month", dated)).toEqual(["2026-02"]);
  });
});

describe("a figure in a sentence of ours", () => {
  const named = { ...record, entities: record.entities.map((each) => ({ ...each, aliases: ["Beta 2"] })) };
  const check = sentenceCheck(named);
  const left = (text: string, passage: string) => figures(check.ofClaim({ ...made, text }, passage));

  it("stands in the passage, in a name, among the dates or as a value of the source", () => {
    expect(left("Beta 2 took 3 years from 2025 and $1.5 billion.", "three years")).toEqual([]);
    expect(left("It costs 50 cents.", "$0.50 each")).toEqual([]);
    expect(left("It twice won a third.", "it won")).toEqual([]);
  });

  it("is refused without any such ground", () => {
    expect(left("It took 4 years and 2 million.", "three years")).toEqual(["4", "2 million"]);
  });

  it("is no other figure with the same digits, nor one of another subject", () => {
    expect(left("It took $13.", "invested $13 billion")).toEqual(["13"]);
    expect(left("It took 13 billion.", "$13 million")).toEqual(["13 billion"]);
    expect(left("It took 40.", "40% of it")).toEqual(["40"]);
    expect(left("Gamma cost 2 million.", "it cost Beta 2")).toEqual(["2 million"]);
    const apart = sentenceCheck({
      ...record,
      claims: record.claims.map((each) => ({ ...each, object: "gamma" })),
    });
    const other = { ...made, subject: "delta", object: "eta", text: "It cost $1.5 billion." };
    expect(figures(apart.ofClaim(other as Claim, "it cost"))).toEqual(["1.5 billion"]);
  });

  it("may be a rounder order of what stands there", () => {
    expect(left("Millions took part.", "6.7 million took part")).toEqual([]);
    expect(left("Hundreds of millions took part.", "6.7 million took part")).toEqual([
      "Hundreds of millions",
    ]);
  });

  it("is a month only where that month stands or is dated", () => {
    expect(left("It came in December 2025.", "it came")).toEqual([]);
    expect(left("It came in March 2026.", "it came")).toEqual([]);
    expect(left("It came in April 2026.", "it came")).toEqual(["April 2026"]);
    expect(left("It came in April.", "it came in April")).toEqual([]);
    expect(left("It came on 3 December.", "it came on December 4")).toEqual(["3"]);
  });

  it("in what we say of a source stands in it or is a date of a source", () => {
    const told = (publishedWhy: string) =>
      figures(check.ofSource({ ...dated, publishedWhy }, "It sold 40 of them."));
    expect(told("It names 40 sales; source 004 is of March 2026.")).toEqual([]);
    expect(told("It names 41 sales in May 2026.")).toEqual(["41", "May 2026"]);
  });

  it("of a summary stands in a claim behind it", () => {
    const beta = record.entities.find(({ id }) => id === "beta")!;
    const summed = (summary: string) => figures(check.ofEntity({ ...beta, summary }));
    expect(summed("It cost $1.5 billion, 40%, by 2026.")).toEqual([]);
    expect(summed("It cost $1.6 billion.")).toEqual(["1.6 billion"]);
  });
});

describe("the least of an order of magnitude", () => {
  it.each([
    ["hundreds of millions of dollars", 1e8],
    ["tens of thousands", 1e4],
    ["thousands of hours", 1e3],
    ["a multi-trillion-dollar market", 1e12],
  ])("stands in “%s”", (text, least) => expect([...numbersIn(text)]).toContain(least));
});

describe("a place in a table", () => {
  const table = "Before.\n| Model | 2024 Size |\n|---|---|\n| Beta | $4 |\n| Alpha | $5 |\nAfter.";

  it("is read with the table's heading", () => {
    const start = table.indexOf("Alpha");
    expect(passageAt(table, [start, start + 5])).toBe("| Model | 2024 Size |\nAlpha");
  });

  it("elsewhere is read as it is", () => {
    expect(passageAt(table, [0, 6])).toBe("Before");
  });
});
