import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timeTicks } from "../../../data/record/card-since-ticks";
import { articleDay, daysOf, timeBetween } from "../../../data/record/card-time";

describe("the day of an article", () => {
  it.each([
    ["2024-02-15", "2024-02-15"],
    ["2024-02-15T23:30:00-08:00", "2024-02-15"],
    ["2024-02-16T00:10:00+09:00", "2024-02-16"],
    ["2024-02-15 08:00", "2024-02-15"],
    [" 2024-02-29T12:00Z ", "2024-02-29"],
  ])("of %s is the one that is written there", (published, day) => {
    expect(articleDay(published)).toBe(day);
  });

  it.each([
    undefined,
    "",
    "yesterday",
    "2024",
    "2024-02",
    "2023-02-29",
    "2024-13-01",
    "2024-00-10",
    "2024-02-15x",
    "20240215",
    "0001-01-01",
    "1970-01-01T00:00:00Z",
    "9999-12-31",
    "15/02/2024",
  ])("is not told by %s", (published) => {
    expect(articleDay(published)).toBeUndefined();
  });
});

describe("the time between", () => {
  it.each([
    ["2024-02-15", "2026-03", "2 years, 1 month"],
    ["2024-02-29", "2026-02", "2 years"],
    ["2025-10-06", "2026-03", "about 5 months"],
    ["2026-02-27", "2026-03", "about 1 month"],
    ["2026-03-10", "2026-03-28", "18 days"],
    ["2026-03-27", "2026-03-28", "1 day"],
    ["2026-01-31", "2026-03-28", "1 month"],
    ["2024-02-20", "2026-03-28", "2 years, 1 month"],
    ["2024-02-15", "2025", "about 1 year"],
    ["2023-12-20", "2024", "about 1 year"],
    ["2021-06-01", "2025", "about 4 years"],
  ])("from %s to %s is %s", (article, later, told) => {
    expect(timeBetween(article, later)).toBe(told);
  });

  it("counts the days that a date can mean", () => {
    const length = (date: string) => daysOf(date)[1] - daysOf(date)[0];
    expect(["2024", "2024-02", "2025-02", "2024-02-15"].map(length)).toEqual([366, 29, 28, 1]);
  });
});

describe("ticks along the line", () => {
  const texts = (from: string, end: string) =>
    timeTicks(daysOf(from)[0], daysOf(end)[1] - 1).map(({ text }) => text);

  it("are years, months where it is short, fewer where they would not fit", () => {
    expect(texts("2024-02-15", "2026-03")).toEqual(["2025", "2026"]);
    expect(texts("2025-10-06", "2026-03")).toEqual([
      "Nov 2025",
      "Dec 2025",
      "Jan 2026",
      "Feb 2026",
      "Mar 2026",
    ]);
    expect(texts("2024-12-10", "2026-03")).toEqual([
      "Jan 2025",
      "Apr 2025",
      "Jul 2025",
      "Oct 2025",
      "Jan 2026",
    ]);
    expect(texts("2008-06-01", "2026-03")).toEqual(["2010", "2015", "2020", "2025"]);
    expect(texts("2026-03-10", "2026-03")).toEqual([]);
  });

  it("lie on the line, in order, and are few", () => {
    const day = fc.integer({ min: 7400, max: 20_500 });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 13_000 }), (from, length) => {
        const ticks = timeTicks(from, from + length);
        expect(ticks.length).toBeLessThanOrEqual(6);
        for (const [index, { at }] of ticks.entries()) {
          expect(at).toBeGreaterThan(index > 0 ? ticks[index - 1]!.at : 0);
          expect(at).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
