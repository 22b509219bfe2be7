import { describe, expect, it } from "vitest";
import { otherUnit, otherYear, unstatedNumbers } from "../../../data/record/check-figures";
import { cellAt } from "../../../data/record/passage";
import type { Claim, Value } from "../../../data/record/schema";
import { compiledOf, smallSeeds } from "./small-seeds";

const { record } = await compiledOf(smallSeeds());
const table =
  "Before.\n| Model | 2024 Size | 2027 Size |\n|---|---|---|\n| Beta | $4 | ~$9 |\n| Alpha | $5 | $8 |\n";
const spanOf = (words: string): [number, number] => [
  table.indexOf(words),
  table.indexOf(words) + words.length,
];
const claim = (value: Value, words: string, dates: Partial<Claim> = {}): Claim => {
  const { on: _, ...bare } = record.claims[1]!;
  return { ...bare, value, span: spanOf(words), asOf: "2026-03", ...dates };
};
const money = (amount: number): Value => ({ type: "money", currency: "USD", amount });

describe("in a table", () => {
  it("a span ends in a cell", () => {
    expect(cellAt(table, spanOf("Beta | $4"))).toEqual({ words: " $4", heading: "2024 Size" });
    expect(cellAt(table, spanOf("Beta | $4 |"))).toEqual({ words: " $4", heading: "2024 Size" });
    expect(cellAt(table, spanOf("Beta | $4 | ~$9"))).toEqual({ words: " ~$9", heading: "2027 Size" });
    expect(cellAt(table, spanOf("Beta"))).toEqual({ words: "Beta", heading: "Model" });
    expect(cellAt(table, spanOf("Before"))).toBeUndefined();
    expect(cellAt(table, spanOf("$4 | ~$9 |\n| Alpha"))).toBeUndefined();
  });

  it("a value stands in the last cell of its span", () => {
    expect(unstatedNumbers(claim(money(9), "Beta | $4 | ~$9"), table)).toEqual([]);
    expect(unstatedNumbers(claim(money(4), "Beta | $4 | ~$9"), table)).toEqual([4]);
    expect(unstatedNumbers(claim(money(4), "Beta | $4"), table)).toEqual([]);
  });

  it("a figure is of the year of its column", () => {
    expect(otherYear(claim(money(9), "Beta | $4 | ~$9", { on: "2027" }), table)).toBeUndefined();
    expect(otherYear(claim(money(9), "Beta | $4 | ~$9", { on: "2024" }), table)).toBe("2027");
    expect(otherYear(claim(money(4), "Beta | $4", { asOf: "2024" }), table)).toBeUndefined();
    expect(otherYear(claim(money(4), "Beta | $4"), table)).toBe("2024");
    expect(otherYear(claim(money(4), "Before"), table)).toBeUndefined();
  });
});

describe("the unit of a measure", () => {
  const of = (unit: string, passage: string) =>
    otherUnit(claim({ type: "measure", unit, amount: 5 }, "Before"), passage);

  it.each([
    ["seconds", "a 60-second clip"],
    ["second", "60 seconds long"],
    ["months", "in 12 mo"],
    ["minutes", "for 5 mins"],
    ["percent", "by 5%"],
    ["GPU hours", "thousands of GPU hours"],
  ])("%s stands in \u201c%s\u201d", (unit, passage) => expect(of(unit, passage)).toBeUndefined());

  it.each([
    ["years", "in 12 months"],
    ["minutes", "60 seconds long"],
    ["days", "this is Sunday"],
  ])("%s does not stand in \u201c%s\u201d", (unit, passage) => expect(of(unit, passage)).toBe(unit));
});
