import { describe, expect, it } from "vitest";
import { borrowing } from "../../../data/record/borrowed-words";
import type { BackstoryRecord, Claim } from "../../../data/record/schema";
import { compiledOf, smallSeeds } from "./small-seeds";

const { record } = await compiledOf(smallSeeds());

/** What of our sentence is held to be taken from the original. */
function borrowed(text: string, original: string, value?: Claim["value"]): string | undefined {
  const { value: _, ...claim } = record.claims[0]!;
  const claims = [{ ...claim, text, ...(value ? { value } : {}) }];
  return borrowing({ ...record, claims, entities: record.entities }, [], [original])[0]?.passage;
}

describe("eight words in a row from a source", () => {
  it("are not ours, whatever their case and punctuation", () => {
    const theirs = "They said, however, that the chips of Alpha would never be sold abroad.";
    expect(borrowed("It is told that the CHIPS of Alpha would never be sold.", theirs)).toBe(
      "that the CHIPS of Alpha would never be",
    );
    expect(borrowed("Chips of Alpha would never be sold, it says.", theirs)).toBeUndefined();
  });

  it.each([
    ["a soft hyphen", "ch\u00adips"],
    ["a space of no width", "ch\u200bips"],
    ["a word joiner", "ch\u2060ips"],
    ["wide letters", "\uff43hips"],
    ["an accent", "ch\u00edps"],
  ])("are not made ours by %s", (_, word) => {
    const theirs = "They said that the chips of nobody would never be sold abroad.";
    expect(borrowed(`It is told that the ${word} of nobody would never be sold.`, theirs)).toBeDefined();
  });

  it("are not made ours by another apostrophe", () => {
    const theirs = "it is nobody\u2019s fault that the chips were never sold";
    for (const mark of ["'", "\u2018", "\u02bc", "\uff07"]) {
      expect(
        borrowed(`Told: it is nobody${mark}s fault that the chips were never sold.`, theirs),
      ).toBeDefined();
    }
  });

  const stolen = "nobody could tell why the chips were never sold abroad";
  it.each<[key: string, change: (part: BackstoryRecord) => void]>([
    ["claim alpha-makes-beta according", ({ claims }) => Object.assign(claims[0]!, { according: stolen })],
    [
      "claim beta-cost value/text",
      ({ claims }) => Object.assign(claims[1]!, { value: { type: "text", text: stolen } }),
    ],
    ["claim beta-cost value/words", ({ claims }) => Object.assign(claims[1]!.value!, { words: stolen })],
    ["claim beta-cost value/per", ({ claims }) => Object.assign(claims[1]!.value!, { per: stolen })],
    ["entity alpha note", ({ entities }) => Object.assign(entities[0]!, { note: stolen })],
    ["entity alpha summary", ({ entities }) => Object.assign(entities[0]!, { summary: stolen })],
    ["dispute beta-price topic", ({ disputes }) => Object.assign(disputes[0]!, { topic: stolen })],
    ["dispute beta-price why", ({ disputes }) => Object.assign(disputes[0]!, { why: stolen })],
    ["source 003 label", ({ sources }) => Object.assign(sources[0]!, { label: stolen })],
    ["source 003 publishedWhy", ({ sources }) => Object.assign(sources[0]!, { publishedWhy: stolen })],
  ])("are found in %s", (key, change) => {
    const changed = structuredClone(record);
    change(changed);
    expect(borrowing(changed, [], [`So ${stolen}.`]).map((each) => `${each.entry} ${each.key}`)).toEqual([
      key,
    ]);
  });

  it("are found in the reason of an exception", () => {
    const exceptions = [{ words: ["x"], why: stolen }];
    expect(borrowing(record, exceptions, [stolen])).toMatchObject([{ entry: "exception 0", key: "why" }]);
  });

  it("are not ours with up to four names and figures among them", () => {
    const theirs = "Alpha paid Gamma $40 million for the right to sell it.";
    expect(borrowed(theirs, theirs)).toBeDefined();
  });

  it("are nobody's where five of them are names or figures", () => {
    const backers = "Backed by Gamma, Zeta Ventures, Eta, Theta Capital and Iota.";
    expect(borrowed(`It is ${backers.toLowerCase()}`, backers)).toBeDefined();
    expect(borrowed(`It was ${backers}`, `Told: it was ${backers}`)).toBeUndefined();
    const rise = "from $1.5 billion in 2024 to $3.9 billion in 2027";
    expect(borrowed(`It rose ${rise}.`, `Sales grew ${rise}.`)).toBeUndefined();
  });

  it("are nobody's where most of them are the words of an amount", () => {
    const words = "well into the hundreds of millions";
    const value = { type: "money", currency: "USD", low: 1e8, qualifier: "at least", words } as const;
    expect(borrowed(`It is paid ${words} a year.`, `it is paid ${words} a year`)).toBeDefined();
    expect(borrowed(`It is paid ${words} a year.`, `it is paid ${words} a year`, value)).toBeUndefined();
  });

  it("are still theirs where capitals are those of a heading", () => {
    const heading = "How the Chips of a Rival Came to Be Sold";
    const prose = "how the chips of a rival came to be sold";
    expect(borrowed(heading, `${heading}\n${prose}`)).toBeDefined();
  });
});
