import { describe, expect, test } from "vitest";
import { excerpt } from "../../../data/search/excerpt";
import { type Hit, makeSearch } from "../../../data/search/search";
import { smallRecord } from "./small-record";

const search = makeSearch(smallRecord);
const shown = ({ line }: Hit) => line.matched.map(([start, end]) => line.text.slice(start, end));
const found = (query: string, id: string) => search(query).find(({ entity }) => entity.id === id)!;

describe("the second line of a result", () => {
  test("is the note, not the whole summary, where the name answers", () => {
    expect(found("runway", "runway").line.text).toBe("Video software");
  });

  test("shows the note that answers, once", () => {
    const hit = found("video software", "runway");
    expect([hit.line.text, shown(hit)]).toEqual(["Video software", ["Video software"]]);
  });

  test("names the alias that answers, unless the name says the same", () => {
    expect(found("pi zero", "pi-zero").line.text).toMatch(/^Also pi/);
    const same = found("open ai", "openai");
    expect(same.matched).toEqual([[0, 6]]);
    expect(same.line.text).not.toMatch(/^Also/);
    expect(found("lecunn", "yann-lecun").matched).toEqual([[5, 10]]);
  });

  test("shows the words that answer in what is told", () => {
    expect(shown(found("humanoid chip", "cerebras"))).toEqual(["chip", "humanoid"]);
  });
});

describe("an excerpt", () => {
  const text = "Named in the report beside nine others, Cerebras builds wafer-scale chips for world models.";
  const at = (word: string): [number, number] => [text.indexOf(word), text.indexOf(word) + word.length];

  test("keeps a short text whole", () => {
    expect(excerpt("Makes clips.", [[0, 5]])).toEqual({ text: "Makes clips.", matched: [[0, 5]] });
  });

  test.each([
    ["Named", ["wafer"]],
    ["chips", ["chips", "models"]],
  ])("from %s on, cuts between words only and says so", (_, words) => {
    const line = excerpt(text, words.map(at));
    expect(line.text.length).toBeLessThanOrEqual(44);
    expect(line.matched.map(([start, end]) => line.text.slice(start, end))).toEqual(words);
    const bare = line.text.replace(/^… | …$/g, "");
    expect(text).toContain(bare);
    expect(` ${text} `).toMatch(new RegExp(`[ ]${bare.replace(/[.*+?^$()]/g, "\\$&")}[ ,;.]`));
  });

  test("every result of the record's commonest words fits its row", () => {
    for (const hit of ["o", "model", "video robots", "antropic"].flatMap((query) => search(query))) {
      expect(hit.line.text.length).toBeLessThanOrEqual(46);
    }
  });
});
