import { describe, expect, it } from "vitest";
import type { NameFound } from "../../../data/messages/names-here";
import { namesHere } from "../../../entrypoints/background/names-here";

const page = (found: NameFound[], published?: string) => ({ found, dated: true, published });
const none = new Set<string>();
const names: NameFound[] = [
  { id: "runway", count: 9 },
  { id: "sora", count: 2 },
  { id: "openai", count: 5 },
  { id: "mistral", count: 1 },
];

describe("the names on a page, for the popup", () => {
  it("stand by what happened since the article, then by how often they are named", () => {
    const { found, mentions, published } = namesHere(page(names, "2024-02-20"), none);
    expect(found.map(({ id }) => id)).toEqual(["openai", "sora", "runway", "mistral"]);
    expect(found.map(({ since }) => since ?? false)).toEqual([true, true, false, false]);
    expect([mentions, published]).toEqual([17, "2024-02-20"]);
  });

  it("have their muted ones last, neither counted nor tied", () => {
    const { found, mentions, ties } = namesHere(page(names), new Set(["openai"]));
    expect(found.at(-1)).toMatchObject({ id: "openai", muted: true });
    expect(mentions).toBe(12);
    expect(ties.some(({ from, to }) => [from, to].includes("openai"))).toBe(false);
  });

  it("are taken from a page only as far as a card may be asked for them", () => {
    const hostile = [
      { id: "<b>", count: 1 },
      { id: "no-such-name", count: 1 },
      { id: "openai", count: Number.NaN },
      { id: "sora", count: 1, sentence: { text: "x".repeat(5000), start: 0, end: 1 } },
      { id: "runway", count: 1, sentence: { text: "Runway", start: 0, end: 6 } },
    ];
    expect(namesHere(page(hostile), none).found.map(({ id }) => id)).toEqual(["runway"]);
    expect(namesHere(page(names, "x".repeat(50)), none).found).toEqual([]);
    expect(namesHere(page([]), none)).toEqual({ found: [], mentions: 0, ties: [] });
  });
});
