import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composeCard } from "../../../data/record/compose-card";
import { scaleFor } from "../../../data/record/plot-scale";
import type { Claim, Value } from "../../../data/record/schema";
import { claim, entity } from "../record/card-record";
import { timedRecord } from "./timed-record";

const usd = { type: "money", currency: "USD" } as const;
const plotOf = (claims: Claim[]) => {
  const dispute = { id: "d", topic: "Cost", entities: ["alpha"], cause: "measure" as const, why: "W." };
  const entities = [entity("alpha"), entity("beta")];
  const made = timedRecord(entities, claims, [{ ...dispute, claims: claims.map(({ id }) => id) }]);
  return composeCard(made, "alpha")!.disputes[0]!.plot;
};
const cost = (id: string, value: Value, more: Partial<Claim> = {}) =>
  claim(id, more.subject ?? "alpha", "cost", { value, ...more });

describe("a dispute about amounts", () => {
  it("is drawn from nothing where they are near", () => {
    const plot = plotOf([
      cost("one", { ...usd, amount: 10 }),
      cost("two", { ...usd, low: 20, high: 40 }, { source: "002" }),
    ]);
    expect(plot).toEqual({
      scale: "linear",
      ticks: [
        { at: 0, text: "$0" },
        { at: 0.25, text: "$10" },
        { at: 0.5, text: "$20" },
        { at: 0.75, text: "$30" },
        { at: 1, text: "$40" },
      ],
      rows: [
        { from: 0.25, to: 0.25, text: "$10", source: 1 },
        { from: 0.5, to: 1, text: "$20–40", source: 2 },
      ],
      finding: "Lowest: $10 (source 1). Highest: $20–40 (source 2).",
    });
  });

  it("is drawn by powers of ten where they are far apart, with open ends", () => {
    const plot = plotOf([
      cost("one", { ...usd, low: 50, high: 200, qualifier: "at least" }),
      cost("two", { ...usd, amount: 1, qualifier: "over" }, { subject: "beta" }),
    ]);
    expect(plot?.scale).toBe("log");
    expect(plot?.ticks.map(({ text }) => text)).toEqual(["$1", "$10", "$100"]);
    expect(plot?.rows).toMatchObject([
      { text: "Alpha: $50–200+", open: true },
      { text: "Beta: over $1", open: true },
    ]);
    expect(plot?.rows[0]?.to).toBeLessThan(1);
  });

  it("is marked at its ends too where only one power of ten lies between", () => {
    const plot = plotOf([cost("one", { ...usd, amount: 23 }), cost("two", { ...usd, amount: 465 })]);
    expect(plot?.scale).toBe("log");
    expect(plot?.ticks.map(({ text }) => text)).toEqual(["$20", "$100", "$500"]);
  });

  it("brings lengths of video to a minute, and tells the amounts as they are told", () => {
    const plot = plotOf([
      cost("one", { ...usd, amount: 4, per: "one-minute video" }),
      cost("two", { ...usd, amount: 1, per: "30-second clip" }),
      cost("three", { ...usd, amount: 60, per: "hour of video" }),
    ]);
    expect(plot?.rows.map(({ from }) => from)).toEqual([1, 0.5, 0.25]);
    expect(plot?.rows[1]?.text).toBe("$1 per 30-second clip");
    expect(plot?.finding).toContain("All are drawn per minute of video.");
  });

  it("begins at nothing where only an upper end is told", () => {
    const plot = plotOf([
      cost("one", { ...usd, high: 30 }),
      cost("two", { ...usd, amount: 20, qualifier: "under" }),
    ]);
    expect(plot?.rows.map(({ from }) => from)).toEqual([0, 0]);
  });

  it("brings times to one unit", () => {
    const time = (unit: string, amount: number) => ({ type: "measure", unit, amount }) as const;
    const plot = plotOf([cost("one", time("months", 6)), cost("two", time("years", 1))]);
    expect(plot?.rows.map(({ from }) => from)).toEqual([0.4, 0.8]);
    expect(plot?.ticks.at(-1)?.text).toBe("15 months");
  });

  it("tells apart what is an estimate, what is for which year, when it was told", () => {
    const forYear = plotOf([
      cost("one", { ...usd, amount: 1 }, { asOf: "2024", mode: "estimate" }),
      cost("two", { ...usd, amount: 2 }, { on: "2027", mode: "forecast" }),
    ]);
    expect(forYear?.rows.map(({ text }) => text)).toEqual(["Estimate, 2024: $1", "Forecast, 2027: $2"]);
    const told = plotOf([
      cost("one", { ...usd, amount: 1 }, { asOf: "2024-02" }),
      cost("two", { ...usd, amount: 2 }),
    ]);
    expect(told?.rows.map(({ text }) => text)).toEqual(["Feb 2024: $1", "Mar 2026: $2"]);
  });

  it.each<[string, Claim[]]>([
    ["one side is no number", [cost("one", { ...usd, amount: 1 }), claim("two", "alpha", "risk")]],
    ["one side is words", [cost("one", { ...usd, amount: 1 }), cost("two", { type: "text", text: "much" })]],
    [
      "they are in two currencies",
      [cost("one", { ...usd, amount: 1 }), cost("two", { ...usd, currency: "EUR", amount: 2 })],
    ],
    [
      "they are per different things",
      [cost("one", { ...usd, amount: 1, per: "day" }), cost("two", { ...usd, amount: 2, per: "user" })],
    ],
    [
      "they count different things",
      [
        cost("one", { type: "count", unit: "users", amount: 1 }),
        cost("two", { type: "count", unit: "downloads", amount: 2 }),
      ],
    ],
    ["all are the same", [cost("one", { ...usd, amount: 1 }), cost("two", { ...usd, amount: 1 })]],
    ["all are nothing", [cost("one", { ...usd, amount: 0 }), cost("two", { ...usd, amount: 0, per: "x" })]],
  ])("is not drawn where %s", (_, claims) => {
    expect(plotOf(claims)).toBeUndefined();
  });
});

describe("a scale", () => {
  it("holds every amount within it, in order, with two to seven round numbers along it", () => {
    const amount = fc.double({ min: 1e-6, max: 1e15, noNaN: true });
    fc.assert(
      fc.property(amount, amount, fc.boolean(), (a, b, room) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const scale = scaleFor(low, high, room);
        expect(scale.at(low)).toBeGreaterThanOrEqual(0);
        expect(scale.at(high)).toBeLessThanOrEqual(1);
        expect(scale.at(low)).toBeLessThanOrEqual(scale.at(high));
        expect(scale.ticks.length).toBeGreaterThan(1);
        expect(scale.ticks.length).toBeLessThanOrEqual(7);
        for (const [index, tick] of scale.ticks.entries()) {
          expect(scale.at(tick)).toBeLessThanOrEqual(1);
          if (index > 0) expect(scale.at(tick)).toBeGreaterThan(scale.at(scale.ticks[index - 1]!));
        }
        expect(scale.kind === "log").toBe(high / low > 20);
      }),
    );
  });
});
