import { describe, expect, it } from "vitest";
import { firstView, STEPS } from "../../../components/first-view";
import { weightiest } from "../../../components/SinceThisArticle";
import type { CardContent, Since } from "../../../data/record/card-content";

const plain: CardContent = {
  id: "sample",
  name: "Sample",
  kind: "company",
  summary: "A sample.",
  summarySources: [1],
  figures: [],
  facts: [],
  disputes: [],
  related: [],
  sources: [],
  recordEnd: "Mar 2026",
};
const since: Since = { article: "1 Feb 2024", span: "", events: [], ticks: [], figures: [] };
const steps = [...Array(STEPS).keys()];

describe("the first view of a card", () => {
  it.each([
    ["without an article's date", plain],
    ["that begins from its article", { ...plain, since }],
  ])("%s grows no part as it grows shorter, and ends short", (_what, content) => {
    const views = steps.map((step) => firstView(content, step));
    for (const [step, view] of views.entries()) {
      for (const [part, count] of view.entries())
        expect(count).toBeLessThanOrEqual(views[Math.max(0, step - 1)]![part]!);
    }
    const rows = views.at(-1)!.reduce((sum: number, count) => sum + count, 0);
    expect(rows).toBeLessThanOrEqual(6);
  });

  it("shows at most three events and the record's own figures in two rows", () => {
    const [checks, events, , figures] = firstView({ ...plain, since }, 0);
    expect([checks, events, figures]).toEqual([3, 3, 2]);
  });

  it("has room for the names of the article before others", () => {
    const here = [{ id: "other", name: "Other", kind: "model" as const, verb: "made" }];
    expect(firstView({ ...plain, since, here }, 2).slice(4)).toEqual([2, 0]);
    expect(firstView({ ...plain, since }, 2).slice(4)).toEqual([2, 2]);
  });
});

describe("which events a first view tells", () => {
  const event = (text: string, tone?: "end", sources = [1]) => ({
    date: "",
    at: 0,
    text,
    sources,
    ...(tone ? { tone } : {}),
  });
  const texts = (events: Since["events"], most: number) => weightiest(events, most).map(({ text }) => text);
  const events = [event("one"), event("gone", "end"), event("two"), event("three"), event("four")];
  it("the ends among them, then the latest, in their order", () => {
    expect(texts(events, 3)).toEqual(["gone", "three", "four"]);
    expect(texts(events, 9)).toEqual(["one", "gone", "two", "three", "four"]);
    expect(texts([], 3)).toEqual([]);
  });
  it("of two ends the one that more sources tell", () => {
    expect(texts([event("shut", "end", [1, 2]), event("deal off", "end"), event("later")], 1)).toEqual([
      "shut",
    ]);
  });
});
