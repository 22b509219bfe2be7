import { describe, expect, it } from "vitest";
import { type Passage, readPassages } from "../../evaluation/passage";
import { score, tally } from "../../evaluation/score";

const text = "OpenAI showed Veo 3.1 and a sora bird; Meta too, a moat.";
const at = (words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  text: words,
});
const passage: Passage = {
  id: "p",
  text,
  gold: [
    { ...at("OpenAI"), id: "openai" },
    { ...at("Veo 3.1"), id: "veo", alt: [{ ...at("Veo"), id: "veo" }] },
    { ...at("Meta"), id: "meta", optional: true, forbid_ids: ["meta-2"] },
  ],
  mustNot: [at("sora")],
};
const mark = (words: string, entity: string) => ({ ...at(words), entity });
const outcomes = (...marks: ReturnType<typeof mark>[]) =>
  score(passage, marks, (id) => id !== "moat").map(({ outcome, entity }) => `${outcome} ${entity}`);

describe("a mark", () => {
  it("is right over the label's span or an alternative, as the same entity", () => {
    expect(outcomes(mark("OpenAI", "openai"), mark("Veo", "veo"))).toEqual(["right openai", "right veo"]);
    expect(outcomes(mark("OpenAI", "openai"), mark("Veo 3.1", "veo"))).toEqual(["right openai", "right veo"]);
  });

  it("is wrong over another span, as another entity, or where a label forbids it", () => {
    expect(outcomes(mark("OpenAI showed", "openai"), mark("Veo", "veo"))).toEqual([
      "wrong openai",
      "right veo",
      "missed openai",
    ]);
    expect(outcomes(mark("OpenAI", "openai"), mark("Veo", "veo-3"))).toEqual([
      "right openai",
      "wrong veo-3",
      "missed veo",
    ]);
    expect(outcomes(mark("sora", "sora"))).toContain("wrong sora");
    expect(outcomes(mark("sora", "moat"))).toContain("wrong moat");
  });

  it("is wrong on an optional label as what it must not be taken for", () => {
    expect(outcomes(mark("Meta", "meta-2"))).toContain("wrong meta-2");
  });

  it("does not count on an optional label or as a kind that is not labelled", () => {
    expect(outcomes(mark("Meta", "meta"), mark("moat", "moat"))).toEqual(["missed openai", "missed veo"]);
  });
});

describe("precision and recall", () => {
  it("are shares of the marks and of the labels", () => {
    const judged = score(passage, [mark("OpenAI", "openai"), mark("sora", "sora")], () => true);
    expect(tally(judged)).toEqual({ right: 1, wrong: 1, missed: 1, precision: 0.5, recall: 0.5 });
    expect(tally([])).toMatchObject({ precision: 1, recall: 1 });
  });
});

describe("passages", () => {
  it("are read line by line", () => {
    expect(readPassages("a.jsonl", `${JSON.stringify(passage)}\n\n`)).toEqual([passage]);
  });

  it("are refused with file and line where a label does not fit or a line is no JSON", () => {
    const off = JSON.stringify({ ...passage, mustNot: [{ start: 1, end: 3, text: "XX" }] });
    expect(() => readPassages("a.jsonl", `\n${off}`)).toThrow('a.jsonl:2: [1, 3] of "p" is “pe”, not “XX”.');
    expect(() => readPassages("a.jsonl", "{")).toThrow("a.jsonl:1: ");
    expect(() => readPassages("a.jsonl", "{}")).toThrow("a passage has an id and a text");
  });
});
