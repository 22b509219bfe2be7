import { describe, expect, it } from "vitest";
import type { SeedText } from "../../../data/record/compile";
import { gaps } from "../../../data/record/gaps";
import { formatProblem, sortProblems } from "../../../data/record/problem";
import { compiledOf, original, smallSeeds, source } from "./small-seeds";

/** What is told of small seeds beside originals of these texts. */
async function told(texts: Record<string, string>, seeds: SeedText[] = smallSeeds()): Promise<string[]> {
  const problems = gaps(await compiledOf(seeds), new Map(Object.entries(texts)));
  return sortProblems(problems).map(formatProblem);
}

const second = {
  path: "seeds/sources/004.yaml",
  text: source.replace("003", "004").replace("a.txt", "b.txt"),
};
const exceptions = (text: string) => ({ path: "seeds/exceptions.yaml", text });

describe("what no claim uses", () => {
  it("is told name by name, each once, in the order of the text", async () => {
    const text = `${original} The rival is Zeta Robotics & Co and has 12 sites. It beats Delta, Eta; so Zeta Robotics & Co. It is Delta.`;
    const said = (await told({ "003": text })).map((line) => line.split(" uses the ")[1]?.split(" (…")[0]);
    expect(said).toEqual([
      "name “Zeta Robotics & Co” 2 times, first at 111",
      "figure “12” at 138",
      "name “Delta” 2 times, first at 157",
      "name “Eta” at 164",
    ]);
  });

  it("is only counted in a source of which there are no claims yet", async () => {
    const text = "Delta Works has 12 sites and 3 plants, so has Eta.";
    expect(await told({ "003": original, "004": text }, [...smallSeeds(), second])).toEqual([
      "seeds/claims/004.yaml:1: source 004 has no claims yet: 2 names and 2 figures wait. Add claims.",
    ]);
  });

  it("is neither the source's own particulars nor a day of the week", async () => {
    const own = `${source.replace("On Alpha", "Zeta Rising")}author: Ann Other\npublisher: The Paper\n`;
    const text = `${original} Zeta Rising by Ann Other in The Paper, on Sunday.`;
    expect(await told({ "003": text }, smallSeeds({ source: own }))).toEqual([]);
    expect(await told({ "003": `${text}\nof Eta` }, smallSeeds({ source: own }))).toHaveLength(1);
  });
});

describe("an exception", () => {
  const list = exceptions("- words: [Delta]\n  why: Said in passing.\n\n- words: [Theta]\n  why: Idle.\n");

  it("that spares nothing is told with its line", async () => {
    expect(await told({ "003": `${original} It beats Delta.` }, [...smallSeeds(), list])).toEqual([
      "seeds/exceptions.yaml:4: the exception “Theta” spares nothing. Remove it.",
    ]);
  });

  it("does not become idle because a new source has its word in small letters", async () => {
    const seeds = [
      ...smallSeeds(),
      second,
      exceptions('- source: "003"\n  words: [Delta]\n  why: A heading.\n'),
    ];
    const old = `${original}\nDelta\nnear the end`;
    expect(await told({ "003": old, "004": "none" }, seeds)).toEqual([]);
    expect(await told({ "003": old, "004": "of a delta there is more to say" }, seeds)).toEqual([]);
  });
});
