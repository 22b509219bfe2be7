import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectText } from "../../../data/names/detect-text";
import { anyLetter } from "../any-text";
import { sampleEntities, sampleIndex } from "./sample-index";

const names = sampleEntities.flatMap(({ name, aliases }) => [name, ...aliases]);
const piece = fc.oneof(
  fc.constantFrom(...names),
  fc.constantFrom(
    " ",
    ", ",
    ". ",
    "\n",
    "-",
    "’s ",
    "\u200b",
    "\ud800",
    "\udc00",
    "\u202e",
    "@",
    "/",
    "3",
    ".1",
  ),
  fc.string({ unit: anyLetter, maxLength: 12 }),
  fc.lorem({ maxCount: 4 }),
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));

describe("whatever the text", () => {
  it("offsets lie in it, in order, without overlap, and ids are known", () => {
    const ids = new Set(sampleEntities.map(({ id }) => id));
    fc.assert(
      fc.property(text, (value) => {
        let past = 0;
        for (const { start, end, entity } of detectText(sampleIndex, { text: value })) {
          expect(start).toBeGreaterThanOrEqual(past);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(value.length);
          expect(ids.has(entity)).toBe(true);
          past = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it("a mark covers just the characters of the name, whatever invisible ones stand in and about it", () => {
    const unseen = fc.constantFrom("", "\u200b", "\u200d", "\u00ad", "\u2060", "\ufeff");
    const about = fc.constantFrom(
      " ",
      "\n",
      "\u202e ",
      " \u202b",
      "\ud800 ",
      " \udc00",
      " \ud83e\udd16 ",
      " \u05e9 ",
      " (",
      "\u00a0",
    );
    const written = fc
      .constantFrom("OpenAI", "Anthropic", "\uff2f\uff50\uff45\uff4e\uff21\uff29")
      .chain((name) =>
        fc.array(unseen, { minLength: name.length - 1, maxLength: name.length - 1 }).map((gaps) => {
          return [...name].map((letter, i) => letter + (gaps[i] ?? "")).join("");
        }),
      );
    fc.assert(
      fc.property(about, written, about, (before, name, after) => {
        const value = `${before}${name}${after.trimStart() === after ? ` ${after}` : after}`;
        const spans = detectText(sampleIndex, { text: value }).map(({ start, end }) =>
          value.slice(start, end),
        );
        expect(spans).toEqual([name]);
      }),
      { numRuns: 300 },
    );
  });

  it("an unambiguous name between spaces is found just there", () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 8 }), fc.lorem({ maxCount: 8 }), (before, after) => {
        const value = `${before} OpenAI ${after}`;
        expect(detectText(sampleIndex, { text: value })).toContainEqual({
          start: before.length + 1,
          end: before.length + 7,
          entity: "openai",
        });
      }),
    );
  });

  it("is read in linear time: ten thousand names, a million characters, one endless word", () => {
    const many = "OpenAI and Claude with Figure, ".repeat(10_000);
    expect(detectText(sampleIndex, { text: many }).length).toBeGreaterThanOrEqual(10_000);
    const inQuestion = "Figure, Scale and Harvey in Aurora; the Amazon’s Claude ".repeat(10_000);
    expect(detectText(sampleIndex, { text: inQuestion }).length).toBeLessThanOrEqual(60_000);
    expect(detectText(sampleIndex, { text: `Figure ${"\u202e\u200b\ud800 ".repeat(300_000)}` })).toEqual([]);
    expect(detectText(sampleIndex, { text: "x".repeat(1_000_000) })).toEqual([]);
    expect(detectText(sampleIndex, { text: "é".repeat(1_000_000) })).toEqual([]);
    expect(detectText(sampleIndex, { text: "@/.-".repeat(250_000) })).toEqual([]);
    for (const gap of ["-", "/", "’s ", "\n", "” “", "(", " \u202e"]) {
      const joined = Array.from({ length: 1_000 }, () => "Figure").join(gap);
      expect(detectText(sampleIndex, { text: joined }).length).toBeLessThanOrEqual(1_000);
    }
    expect(detectText(sampleIndex, { text: `Scale${" ".repeat(200_000)}AI` })).toEqual([]);
    expect(detectText(sampleIndex, { text: `O${"\u0301".repeat(100_000)}penAI` })).toEqual([]);
  });
});
