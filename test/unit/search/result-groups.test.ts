import { beforeAll, expect, test } from "vitest";
import { firstOf, groupHits } from "../../../components/popup/result-groups";
import type { Search } from "../../../data/search/search";
import { searchRealRecord } from "./real-search";

let search: Search;
beforeAll(async () => {
  search = await searchRealRecord();
});

const free = { listing: false, oneKind: false };
const ids = (groups: ReturnType<typeof groupHits>) =>
  groups.flatMap(({ hits }) => hits.map(({ entity }) => entity.id));

test("the three best stand first, whatever is on the page; then what is there; nothing is lost or told twice", () => {
  const hits = search("video");
  const onPage = new Set(["sora-2", "runway"]);
  const groups = groupHits(hits, onPage, free);
  expect(ids(groups).slice(0, 3)).toEqual(hits.slice(0, 3).map(({ entity }) => entity.id));
  expect(groups.map(({ head }) => head).slice(0, 2)).toEqual(["Best match", "On this page"]);
  expect(groups[1]!.hits.every(({ entity }) => onPage.has(entity.id))).toBe(true);
  expect(ids(groups).sort()).toEqual(hits.map(({ entity }) => entity.id).sort());
});

test("few results have no headings, but guesses say that they are", () => {
  const hits = search("openai").slice(0, 3);
  expect(groupHits(hits, new Set(), free)).toEqual([{ head: null, hits }]);
  expect(groupHits(search("antrhopic").slice(0, 2), new Set(), free)[0]!.head).toBe(
    "No exact match. Closest:",
  );
  expect(groupHits([], new Set(), free)).toEqual([]);
});

test("everything is listed by kind, one kind without a heading", () => {
  const all = groupHits(search(""), new Set(), { listing: true, oneKind: false });
  expect(all.map(({ head }) => head)).toContain("Companies");
  expect(all.every(({ hits }) => new Set(hits.map(({ entity }) => entity.kind)).size === 1)).toBe(true);
  const one = search("", { kind: "person" });
  expect(groupHits(one, new Set(), { listing: true, oneKind: true })).toEqual([{ head: null, hits: one }]);
});

test("what is drawn first is the beginning of the whole", () => {
  const groups = groupHits(search("video"), new Set(), free);
  expect(ids(firstOf(groups, 9))).toEqual(ids(groups).slice(0, 9));
});
