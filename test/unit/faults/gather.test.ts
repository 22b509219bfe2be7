import { describe, expect, it } from "vitest";
import type { Fault } from "../../../data/faults/fault";
import { gathered } from "../../../data/faults/gather";
import { mostFaults } from "../../../data/faults/most-faults";

const at = (line: number, last = 0, more: Partial<Fault> = {}): Fault => ({
  place: "page",
  kind: "TypeError",
  phrase: "",
  frames: [`reader.js:1:${line}`],
  count: 1,
  first: last,
  last,
  ...more,
});
const lines = (faults: Fault[]) => faults.map(({ frames }) => frames[0]?.split(":").at(-1)).join(" ");

describe("faults that come together", () => {
  it("are counted where kind and place are the same, with first and last time", () => {
    const all = gathered([at(1, 10, { count: 2 })], [at(1, 30), at(1, 20)]);
    expect(all).toEqual([at(1, 30, { count: 4, first: 10 })]);
  });

  it("are told apart by place, kind, phrase, message and innermost line", () => {
    const different = [
      at(1),
      at(2),
      at(1, 0, { place: "popup" }),
      at(1, 0, { kind: "Error" }),
      at(1, 0, { phrase: "not JSON" }),
      at(1, 0, { answering: "page:start" }),
    ];
    expect(gathered([], different).length).toBe(different.length);
  });

  it("stand with the latest first, and past the most the quietest goes", () => {
    expect(lines(gathered([at(3), at(2), at(1)], [at(1), at(4)]))).toBe("4 1 3 2");
    const many = Array.from({ length: mostFaults + 5 }, (_, i) => at(i));
    const kept = gathered([], many);
    expect(kept.length).toBe(mostFaults);
    expect(lines(kept)).not.toMatch(/\b[0-4]$/);
  });

  it("count no further than a million", () => {
    expect(gathered([at(1, 0, { count: 999_999 })], [at(1, 0, { count: 5 })])[0]?.count).toBe(1_000_000);
  });
});
