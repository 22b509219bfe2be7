import { describe, expect, it } from "vitest";
import { median, ms, ratio } from "../../bench/row";
import { documentOf } from "../../bench/saved-table";
import { plainName } from "../../bench/size-rows";
import { tableOf } from "../../bench/table";

describe("figures", () => {
  it("the median is the middle of an odd number of values, the upper middle of an even one", () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(3);
    expect(median([])).toBeNaN();
  });

  it("sorts numbers as numbers, and leaves the list as it was", () => {
    const values = [10, 9, 100];
    expect(median(values)).toBe(10);
    expect(values).toEqual([10, 9, 100]);
  });

  it.each([
    [0.123, "0.12 ms"],
    [9.96, "10 ms"],
    [14.4, "14 ms"],
  ])("%d milliseconds read %s", (value, text) => {
    expect(ms(value)).toBe(text);
  });

  it.each([
    [2.44, "2.4 ×"],
    [310.2, "310 ×"],
    [1 / 220, "1/220"],
  ])("a ratio of %d reads %s", (value, text) => {
    expect(ratio(value)).toBe(text);
  });

  it("a file's hash is no part of its name", () => {
    expect(plainName("chunks/popup-CvwryreE.js")).toBe("chunks/popup.js");
    expect(plainName("chunks/welcome--mDzDhR0.js")).toBe("chunks/welcome.js");
    expect(plainName("background.js")).toBe("background.js");
  });
});

describe("the table", () => {
  const rows = [
    { what: "a", promise: "≤ 1 ms", measured: "2 ms", holds: false },
    { what: "b", promise: "≤ 3 ms", measured: "2 ms", holds: true },
    { what: "c", promise: "–", measured: "2 ms", holds: null },
  ];

  it("has a verdict where something is promised, and only there", () => {
    expect(tableOf("Cost", rows).split("\n").slice(0, 7)).toEqual([
      "### Cost",
      "",
      "| what | promise | measured | |",
      "| --- | --- | --- | --- |",
      "| a | ≤ 1 ms | 2 ms | MISSED |",
      "| b | ≤ 3 ms | 2 ms | holds |",
      "| c | – | 2 ms |  |",
    ]);
  });

  it("is saved under what it was measured on, and ends in one line end", () => {
    const text = documentOf("2 cores", 10, [tableOf("Cost", rows)]);
    expect(text).toContain("Measured on 2 cores. Medians of 10");
    expect(text).toMatch(/[^\n]\n$/);
  });
});
