import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { Search } from "../../../data/search/search";
import { searchRealRecord } from "./real-search";

interface Typed {
  query: string;
  meant: string[];
}

/** Reads a list: "sora|sora-2: openai video; video openai". */
function readList(name: string): Typed[] {
  const text = readFileSync(new URL(`typed/${name}.txt`, import.meta.url), "utf8");
  return text.split("\n").flatMap((line) => {
    const colon = line.indexOf(": ");
    if (line.startsWith("#") || colon < 0) return [];
    const meant = line.slice(0, colon).split("|");
    const queries = line.slice(colon + 2).split(";");
    return queries.map((query) => ({ query: query.trim(), meant }));
  });
}

let search: Search;
beforeAll(async () => {
  search = await searchRealRecord();
});

describe("misspelt and partial queries", () => {
  // What is right is a matter of the record, which grows: the floor leaves a little room. The third list asks for
  // more than names: half of what it loses is told of in other words than the record's.
  test.each([
    ["first", 800, 0.97, 0.995],
    ["second", 800, 0.97, 0.995],
    ["third", 400, 0.955, 0.98],
    ["fourth", 700, 0.97, 0.99],
  ])(
    "of the %s list (over %i) %d find what is meant first, and %d among three",
    (name, length, first, three) => {
      const list = readList(name);
      const places = list.map(({ query, meant }) =>
        search(query).findIndex(({ entity }) => meant.includes(entity.id)),
      );
      const lost = list.filter((_, i) => places[i]! < 0 || places[i]! > 2);
      expect(list.length).toBeGreaterThan(length);
      expect(places.filter((place) => place === 0).length / list.length).toBeGreaterThanOrEqual(first);
      expect(1 - lost.length / list.length, lost.map(({ query }) => query).join(", ")).toBeGreaterThanOrEqual(
        three,
      );
    },
  );

  test("every entity of the lists is in the record", () => {
    const known = new Set(search("").map(({ entity }) => entity.id));
    const named = ["first", "second", "third", "fourth"].flatMap(readList).flatMap(({ meant }) => meant);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });
});

describe("every name with one slip in it", () => {
  const slips: [string, (name: string, at: number) => string][] = [
    ["a letter left out", (name, at) => name.slice(0, at) + name.slice(at + 1)],
    ["a letter doubled", (name, at) => name.slice(0, at) + name.slice(at - 1)],
    [
      "two letters swapped",
      (name, at) => name.slice(0, at - 1) + name[at] + name[at - 1] + name.slice(at + 1),
    ],
    ["a wrong vowel", (name, at) => name.slice(0, at) + (name[at] === "e" ? "a" : "e") + name.slice(at + 1)],
  ];

  test.each(slips)("%s: 97 % are found first", (_, slip) => {
    const names = search("").filter(({ entity }) => /^[a-z -]{5,}$/i.test(entity.name));
    const lost = names.filter(({ entity }, i) => {
      // A different place in each name, and never its first letter.
      const typed = slip(entity.name, 1 + ((i * 7) % (entity.name.length - 1)));
      return search(typed)[0]?.entity.id !== entity.id;
    });
    expect(names.length).toBeGreaterThan(150);
    expect(lost.length / names.length, lost.map(({ entity }) => entity.name).join(", ")).toBeLessThan(0.03);
  });
});
