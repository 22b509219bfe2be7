import { describe, expect, it } from "vitest";
import { borrowing } from "../../../data/record/borrowed-words";
import type { Claim } from "../../../data/record/schema";
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
