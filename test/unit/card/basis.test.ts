import { describe, expect, it } from "vitest";
import { composeCard } from "../../../data/record/compose-card";
import type { Claim } from "../../../data/record/schema";
import { claim, entity } from "../record/card-record";
import { timedRecord } from "./timed-record";

const fact = (text: string, more: Partial<Claim>) =>
  composeCard(timedRecord([entity("alpha")], [claim("one", "alpha", "risk", { text, ...more })]), "alpha")!
    .facts[0];

describe("how sure a statement is", () => {
  it.each<[string, Partial<Claim>, string]>([
    ["Alpha is moving.", { mode: "reported", according: "Wired" }, "reported by Wired"],
    ["Alpha is moving.", { mode: "estimate" }, "estimate"],
    ["Alpha is busy.", { mode: "opinion", according: "Wired" }, "opinion, according to Wired"],
    ["Alpha was estimated at ten.", { mode: "estimate", according: "Wired" }, "according to Wired"],
  ])("is told beside it: %s", (text, more, basis) => {
    expect(fact(text, more)?.basis).toBe(basis);
  });

  it.each<[string, Partial<Claim>]>([
    ["Alpha is reportedly moving.", { mode: "reported" }],
    ["Alpha is expected to move.", { mode: "forecast" }],
    ["An essay judged Alpha busy.", { mode: "opinion" }],
    ["Beta's researchers say so.", { according: "Beta researchers" }],
    ["Alpha is busy.", {}],
  ])("is not told twice: %s", (text, more) => {
    expect(fact(text, more)).not.toHaveProperty("basis");
  });

  it("is as sure as the surest source of the same sentence", () => {
    const same = { text: "Alpha is moving." };
    const made = [
      claim("one", "alpha", "risk", { ...same, mode: "reported" }),
      claim("two", "alpha", "risk", { ...same, source: "002" }),
    ];
    expect(composeCard(timedRecord([entity("alpha")], made), "alpha")?.facts).toEqual([
      { text: "Alpha is moving.", date: "Mar 2026", sources: [1, 2] },
    ]);
  });

  it("tells a date once", () => {
    expect(fact("Alpha began on 3 May 2025.", { on: "2025-05-03" })).toMatchObject({
      text: "Alpha began.",
      date: "3 May 2025",
    });
  });
});
