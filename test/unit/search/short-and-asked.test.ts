import { beforeAll, describe, expect, it } from "vitest";
import type { Search } from "../../../data/search/search";
import { searchRealRecord } from "./real-search";

let search: Search;
beforeAll(async () => {
  search = await searchRealRecord();
});
const first = (query: string) => search(query)[0]?.entity.id;

describe("short names with letters left out", () => {
  it.each([
    ["qwn", "qwen"],
    ["nvda", "nvidia"],
    ["mta", "meta"],
    ["sra", "sora"],
    ["lma", "llama"],
    ["vio", "veo"],
  ])("%s is %s", (query, id) => expect(first(query)).toBe(id));

  it("shows which letters were typed, and that it is a guess", () => {
    const [hit] = search("nvda");
    expect(hit).toMatchObject({ near: true });
    expect(hit!.matched.map(([start, end]) => hit!.entity.name.slice(start, end)).join("")).toBe("Nvda");
  });
});

describe("a maker asked for", () => {
  it.each([
    "sora maker",
    "who makes Sora?",
    "the company behind ChatGPT",
    "maker of chatgpt",
    "sora’s maker",
  ])("%s", (query) => expect(first(query)).toBe("openai"));

  it("of whose maker the record says nothing is the thing itself", () => {
    expect(first("claude maker")).toBe("claude");
  });
});
