import { describe, expect, it } from "vitest";
import { unstatedDates } from "../../../data/record/check-dates";
import type { Claim, Source } from "../../../data/record/schema";
import { compiledOf, smallSeeds } from "./small-seeds";

const { record } = await compiledOf(smallSeeds());
const source: Source = { ...record.sources[0]!, publishedBasis: "inferred", published: "2026-03" };
const bare: Claim = { ...record.claims[0]!, asOf: "2026", asOfBasis: "inferred", onBasis: "inferred" };
const left = (claim: Partial<Claim>, passage: string, of = source) =>
  unstatedDates({ ...bare, ...claim } as Claim, of, passage).map(({ key, date, remedy }) => [
    key,
    date,
    remedy,
  ]);

describe("a date must be stated", () => {
  it.each<[what: string, claim: Partial<Claim>, passage: string, key: string]>([
    ["as a value", { value: { type: "date", date: "2025-10" } }, "in 2025", "value"],
    [
      "as the end of a value",
      { value: { type: "date", date: "2025-10", until: "2026-03" } },
      "from October 2025",
      "value",
    ],
    ["as the end of a stated window", { on: "2025", onBasis: "stated", until: "2026" }, "in 2025", "until"],
    ["as a day, though inferred", { on: "2025-12-24" }, "in December 2025", "on"],
    ["as the day on which something holds", { asOf: "2025-12-24" }, "in December 2025", "asOf"],
    ["as the day on which something ends", { on: "2025-12", until: "2025-12-24" }, "in 2025", "until"],
  ])("%s", (_, claim, passage, key) => expect(left(claim, passage).map(([named]) => named)).toEqual([key]));

  it.each<[what: string, claim: Partial<Claim>, passage: string]>([
    ["as its quarter", { value: { type: "date", date: "2025-10", until: "2026-03" } }, "Q4 2025 - Q1 2026"],
    ["as its day, with a month inferred", { on: "2025-12-24" }, "on December 24"],
    ["not at all, if inferred and no day", { on: "2025-12", until: "2026-02" }, "in winter"],
  ])("or is, %s", (_, claim, passage) => expect(left(claim, passage)).toEqual([]));

  it("or be the day of the source", () => {
    const dated = { ...source, publishedBasis: "stated", published: "2026-03-28" } as const;
    expect(left({ asOf: "2026-03-28" }, "today", dated)).toEqual([]);
    expect(left({ on: "2026-03-28" }, "today", dated)).toEqual([]);
    expect(left({ on: "2026-03-27" }, "yesterday", dated)).toEqual([
      ["on", "2026-03-27", "leave the day out"],
    ]);
  });
});
