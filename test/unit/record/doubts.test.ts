import { describe, expect, it } from "vitest";
import { otherCurrency } from "../../../data/record/check-currency";
import { otherMonth, unstatedDates } from "../../../data/record/check-dates";
import { missedHedges } from "../../../data/record/check-hedges";
import { nameCheck } from "../../../data/record/check-names";
import { unknownCredits, untrueOfSource } from "../../../data/record/check-sources";
import type { Claim, Value } from "../../../data/record/schema";
import { compiledOf, smallSeeds } from "./small-seeds";

const { record } = await compiledOf(smallSeeds());
const hedgesOf = (claim: Claim, passage: string) =>
  missedHedges(claim, passage).map(({ message }) => message);
const claim = record.claims[0] as Claim;
const source = record.sources[0]!;
type Qualifier = Extract<Value, { type: "count" }>["qualifier"];

describe("a figure that a source hedges", () => {
  const missed = (passage: string, qualifier?: Qualifier, range = {}) =>
    hedgesOf(
      { ...claim, value: { type: "count", unit: "users", amount: 500, qualifier, ...range } },
      passage,
    );

  it.each<[string, Qualifier, string]>([
    ["more than 500 users", "about", "over or at least"],
    ["over 500 users", undefined, "over or at least"],
    ["at least 500 users", undefined, "at least or over"],
    ["fewer than 500 users", "over", "under or up to"],
    ["under 500 users", undefined, "under or up to"],
    ["up to 500 users", undefined, "up to or under"],
    ["no more than 500 users", undefined, "up to or under"],
    ["nearly 500 users", undefined, "about or near"],
    ["approximately 500 users", undefined, "about or near"],
    ["~500 users", undefined, "about or near"],
  ])("“%s” with the qualifier %s", (passage, qualifier, remedy) => {
    expect(missed(passage, qualifier)).toEqual([
      `drops the hedge of “${passage.replace(" users", "")}”. Add qualifier: ${remedy}.`,
    ]);
  });

  it.each<[string, Qualifier]>([
    ["more than 500 users", "at least"],
    ["less than 500 users", "under"],
    ["roughly 500 users", "near"],
    ["500 users", undefined],
    ["more than 20 of 500 users", undefined],
    ["about 500 users, 500 in all", undefined],
    ["over the years 500 users", undefined],
  ])("but not “%s” with the qualifier %s", (passage, qualifier) => {
    expect(missed(passage, qualifier)).toEqual([]);
  });

  it("over some years is told how long, not how much", () => {
    const value = { type: "measure", unit: "years", amount: 3 } as const;
    expect(hedgesOf({ ...claim, value }, "raised over 3 years")).toEqual([]);
    expect(hedgesOf({ ...claim, value }, "raised in about 3 years")).toHaveLength(1);
  });

  it("may be an open range, which says the same", () => {
    const open = { type: "count", unit: "users", low: 500 } as const;
    expect(hedgesOf({ ...claim, value: open }, "more than 500")).toEqual([]);
    expect(hedgesOf({ ...claim, value: open }, "fewer than 500")).toHaveLength(1);
  });
});

describe("hearsay", () => {
  it.each(["reportedly sold", "is said to sell", "was rumoured to sell", "allegedly sold"])(
    "“%s”",
    (passage) => {
      expect(hedgesOf(claim, passage).join()).toContain("Add mode: reported, or according.");
      expect(hedgesOf({ ...claim, mode: "reported" }, passage)).toEqual([]);
      expect(hedgesOf({ ...claim, according: "Wired" }, passage)).toEqual([]);
    },
  );
});

describe("a currency", () => {
  const other = (currency: string, passage: string) =>
    otherCurrency({ ...claim, value: { type: "money", currency, amount: 5 } }, passage);

  it.each([
    ["EUR", "$5"],
    ["USD", "€5 million"],
    ["USD", "5 million euros"],
    ["USD", "£5"],
    ["EUR", "¥5"],
    ["USD", "5 billion won"],
  ])("%s is not that of “%s”", (currency, passage) => expect(other(currency, passage)).toBeDefined());

  it.each([
    ["USD", "$5"],
    ["CAD", "C$5"],
    ["CNY", "¥5"],
    ["JPY", "5 yen"],
    ["GBP", "£5 ($6)"],
    ["CHF", "5 million"],
    ["USD", "$5, as it won"],
  ])("%s may be that of “%s”", (currency, passage) => expect(other(currency, passage)).toBeUndefined());
});

describe("a month", () => {
  const other = (on: string, passage: string) => otherMonth({ ...claim, on, onBasis: "stated" }, passage);

  it("that the place names, and no other, is that of a stated date", () => {
    expect(other("2026-03", "in March, 30 days later")).toBeUndefined();
    expect(other("2026-03", "in February")).toBe(2);
    expect(other("2026-03", "from February to April")).toBeUndefined();
    expect(other("2026-03", "it may march on")).toBeUndefined();
    expect(other("2026", "in February")).toBeUndefined();
  });

  it("needs no year in a source that states its own, if it is the same year", () => {
    const left = (on: string, passage: string, basis: "stated" | "inferred" = "stated") =>
      unstatedDates(
        { ...claim, on, onBasis: "stated", asOfBasis: "inferred" },
        { ...source, publishedBasis: basis },
        passage,
      ).map(({ date }) => date);
    expect(left("2026-01-02", "On January 2")).toEqual([]);
    expect(left("2026-01-02", "On January 2", "inferred")).toEqual(["2026-01-02"]);
    expect(left("2025-12-02", "On December 2")).toEqual(["2025-12-02"]);
    expect(left("2026-01-02", "on Friday")).toEqual(["2026-01-02"]);
    expect(left("2026-02", "last month")).toEqual(["2026-02"]);
  });
});

describe("credit", () => {
  it("is given to names that stand in the source", () => {
    const unknown = (according: string) =>
      unknownCredits({ ...claim, according }, "Disney told Ars Technica.");
    expect(unknown("Disney, via Ars Technica")).toEqual([]);
    expect(unknown("Disney, via Wired")).toEqual(["Wired"]);
    expect(unknown("Ars")).toEqual([]);
    expect(unknown("Techni")).toEqual(["Techni"]);
  });

  const wrong = (changed: object, text: string) =>
    untrueOfSource({ ...source, ...changed }, text)
      .map(({ message }) => message)
      .join("\n");

  it("of a source's author and of works it cites as well", () => {
    const text = "By The TeamMarch 1, 2026. As WIRED wrote";
    expect(wrong({ author: "The Team", cites: ["Wired, on a listing"] }, text)).toBe("");
    expect(wrong({ author: "Ann Other" }, text)).toContain('author of source "003" is “Ann Other”');
    expect(wrong({ cites: ["Company filings (annual)"] }, text)).toContain("does not name “Company filings”");
  });

  it.each([
    ["2026-03-28", "Team March 28, 20269 min read"],
    ["2026-03-28", "28th of March 2026"],
    ["2026-03-28", "Mar. 28 | © 2026"],
    ["2026-03-28", "2026-03-28T09:00"],
    ["2026-03-28", "28.03.2026"],
    ["2026-03", "March 2026"],
    ["2026", "in 2026"],
  ])("of the date %s to “%s”", (published, text) => expect(wrong({ published }, text)).toBe(""));

  it.each([
    ["2026-03-28", "March 2026, 28 pages"],
    ["2026-03-28", "March 28"],
    ["2026-03", "March 2025, 2026 words"],
    ["2026", "20261"],
  ])("not of the date %s to “%s”", (published, text) => {
    expect(wrong({ published }, text)).toContain(`does not state the date ${published}`);
  });
});

describe("a name in a sentence of ours", () => {
  const strange = nameCheck(record, new Set(["robots"]));
  const left = (text: string) => strange({ ...claim, text }, "Alpha sells the GPU of Gamma Ltd.");

  it("stands in the source or is one of an entity", () => {
    expect(left("Gamma sells Alpha GPUs like B1 to robots. Robots buy in March.")).toEqual([]);
    expect(left("Gamma sells to Delta and OpenAI.")).toEqual(["Delta", "OpenAI"]);
  });

  it("may open a sentence unless its spelling tells", () => {
    expect(left("Farms buy. OpenAI does not.")).toEqual(["OpenAI"]);
  });
});
