import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectText } from "../../../data/names/detect-text";
import { sampleEntities, sampleIndex } from "./sample-index";

/** How often letters are looked at while this text is read, and how many are copied. */
function workOn(text: string): number {
  let work = 0;
  const { charCodeAt, slice } = String.prototype;
  String.prototype.charCodeAt = function (at) {
    work++;
    return charCodeAt.call(this, at);
  };
  String.prototype.slice = function (from, to) {
    const part = slice.call(this, from, to);
    work += part.length;
    return part;
  };
  try {
    detectText(sampleIndex, { text });
  } finally {
    Object.assign(String.prototype, { charCodeAt, slice });
  }
  return work;
}

const bit = fc.oneof(
  fc.constantFrom(...sampleEntities.flatMap(({ name, aliases }) => [name, ...aliases])),
  fc.constantFrom(" ", ". ", "-", "’s ", "/", "@", "(", "\n", "\u200b", "é", "3.5"),
  fc.lorem({ maxCount: 4 }),
);
const piece = fc.array(bit, { minLength: 3, maxLength: 12 }).map((bits) => `${bits.join(" ")}\n`);

describe("whatever the text", () => {
  it("four times as much of it is four times the work, and no more", () => {
    fc.assert(
      fc.property(piece, (value) => {
        const once = workOn(value.repeat(25));
        expect(once).toBeGreaterThan(0);
        expect(workOn(value.repeat(100))).toBeLessThan(once * 4.2 + 1000);
      }),
      { numRuns: 20 },
    );
  });

  it("no letter is looked at more than some dozens of times", () => {
    fc.assert(
      fc.property(piece, (value) => {
        const text = value.repeat(25);
        expect(workOn(text) / text.length).toBeLessThan(120);
      }),
      { numRuns: 20 },
    );
  });
});

it("marks upon one letter are put in order for as many characters as a name has, whatever their number", () => {
  const { normalize } = String.prototype;
  let longest = 0;
  String.prototype.normalize = function (form) {
    longest = Math.max(longest, this.length);
    return normalize.call(this, form);
  };
  try {
    const word = `a${"\u0301\u0316".repeat(20_000)}`;
    detectText(sampleIndex, { text: `${word} Meta said ${word}, Harvey ${word}` });
  } finally {
    Object.assign(String.prototype, { normalize });
  }
  expect(longest).toBeGreaterThan(0);
  expect(longest).toBeLessThan(65);
});

/** Letters and digits alone, as a reader would spell it. */
const spelt = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();

describe("what a mark covers", () => {
  const forms = new Map(
    sampleEntities.map(({ id, name, aliases, ambiguous, short }) => [
      id,
      new Set([name, ...aliases, ...ambiguous, ...short].map(spelt)),
    ]),
  );

  it("is a form of that very name, letter for letter", () => {
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 30 }), (bits) => {
        const text = bits.join(" ");
        for (const { start, end, entity } of detectText(sampleIndex, { text }))
          expect([...forms.get(entity)!]).toContain(spelt(text.slice(start, end)));
      }),
      { numRuns: 200 },
    );
  });
});
