import record from "virtual:record";
import { describe, expect, it } from "vitest";
import { composeCard } from "../../../data/record/compose-card";
import { fullRecord } from "../../../data/record/full-record";
import { relate } from "../../../data/record/relate";
import type { Claim, Entity } from "../../../data/record/schema";
import { timeline } from "../../../data/record/timeline";
import { claim, entity, record as small } from "./card-record";

function full(claims: Claim[], more: Entity[] = []) {
  const made = small([entity("alpha"), entity("beta"), entity("gamma"), ...more], claims);
  const whole = { ...made, events: timeline(claims), relations: relate(claims) };
  return fullRecord(whole, composeCard(whole, "alpha")!);
}

describe("the timeline", () => {
  it("runs from the oldest to the newest, says where nothing is dated, and forecasts stand after the end", () => {
    const { timeline: rows } = full([
      claim("late", "alpha", "released", { on: "2026-02-03", onBasis: "stated" }),
      claim("soon", "alpha", "expected", { on: "2025-06", onBasis: "inferred", until: "2025-12" }),
      claim("early", "alpha", "shut-down", { on: "2024-03", onBasis: "inferred" }),
    ]);
    expect(rows).toMatchObject([
      { what: "event", date: "about Mar 2024", approx: true, tone: "end" },
      { what: "gap", months: 22, size: 2 },
      { what: "event", date: "3 Feb 2026" },
      { what: "end", date: "Mar 2026" },
      { what: "event", date: "about Jun 2025 – Dec 2025", forecast: true },
    ]);
  });

  it("counts a gap as short as the dates allow, and none within half a year", () => {
    const { timeline: rows } = full([
      claim("year", "alpha", "happened", { on: "2024", onBasis: "stated" }),
      claim("month", "alpha", "happened", { on: "2025-05", onBasis: "stated" }),
    ]);
    expect(rows.map(({ what }) => what)).toEqual(["event", "event"]);
  });
});

describe("statements", () => {
  it("stand by year and month, newest first, the same sentence of two sources once", () => {
    const { statements } = full([
      claim("a", "alpha", "limitation", { text: "It is slow.", asOf: "2025" }),
      claim("b", "alpha", "is-a", { text: "It is a model.", asOf: "2026-03" }),
      claim("c", "alpha", "is-a", { text: "It is a model.", asOf: "2026-03", source: "002" }),
      claim("d", "alpha", "prediction", { text: "It will grow.", asOf: "2025-10", asOfBasis: "inferred" }),
    ]);
    expect(statements.count).toBe(3);
    expect(statements.years.map(({ year, months }) => [year, months.map(({ date }) => date)])).toEqual([
      ["2026", ["Mar 2026"]],
      ["2025", ["about Oct 2025", "2025"]],
    ]);
    expect(statements.years[0]?.months[0]?.statements).toMatchObject([
      { topic: "What it is", text: "It is a model.", sources: [1, 2] },
    ]);
  });

  it("about others that name it stand apart, by whom they are about", () => {
    const { statements } = full([
      claim("x", "beta", "effect", { also: ["alpha"] }),
      claim("y", "beta", "makes", { object: "alpha", also: ["alpha"] }),
    ]);
    expect(statements.elsewhere).toMatchObject([{ id: "beta", statements: [{}, {}] }]);
  });
});

describe("ties", () => {
  it("are read from its side, by verb, sure as soon as one source is", () => {
    const { ties } = full([
      claim("m", "beta", "makes", { object: "alpha" }),
      claim("r", "alpha", "competes-with", { object: "gamma", mode: "opinion" }),
      claim("s", "gamma", "competes-with", { object: "alpha", source: "002" }),
    ]);
    expect(ties).toEqual([
      { verb: "made by", names: [expect.objectContaining({ id: "beta" })] },
      { verb: "rival", names: [{ id: "gamma", name: "Gamma", kind: "company", sources: expect.any(Array) }] },
    ]);
    expect(ties[1]?.names[0]?.sources.length).toBe(2);
  });
});

describe("the whole record", () => {
  const all = record.entities.map(({ id }) => {
    const content = composeCard(record, id)!;
    return { id, content, full: fullRecord(record, content) };
  });

  it("has sources told apart by our descriptions, and cites none that is not listed", () => {
    expect(new Set(record.sources.map(({ label }) => label)).size).toBe(record.sources.length);
    for (const { content, full: told } of all) {
      expect(told.sources.slice(0, content.sources.length).map(({ n, label }) => [n, label])).toEqual(
        content.sources.map(({ n, label }) => [n, label]),
      );
      const cited = JSON.stringify(told)
        .match(/"sources":\[[\d,]*\]/g)!
        .flatMap((text) => text.match(/\d+/g) ?? []);
      expect(cited.every((n) => Number(n) >= 1 && Number(n) <= told.sources.length)).toBe(true);
    }
  });

  it("leaves out no statement, and no number of a source that only we know", () => {
    for (const { id, full: told } of all) {
      const own = new Set(record.claims.filter(({ subject }) => subject === id).map(({ text }) => text));
      const texts = told.statements.years.flatMap(({ months }) =>
        months.flatMap(({ statements }) => statements.map(({ text }) => text)),
      );
      expect(new Set(texts)).toEqual(own);
      expect(JSON.stringify(told.sources)).not.toMatch(/source \d{3}/);
    }
  });
});
