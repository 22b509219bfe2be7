import { beforeAll, describe, expect, it } from "vitest";
import { otherNames, withOtherNames } from "../../../data/search/other-names";
import type { Search } from "../../../data/search/search";
import { searchRealRecord } from "./real-search";

let search: Search;
beforeAll(async () => {
  search = await searchRealRecord();
});
const first = (query: string) => search(query)[0]?.entity.id;

describe("names that are heard and written as they sound", () => {
  it.each([
    ["mote", "moat"],
    ["peaka", "pika"],
    ["fay fay lee", "fei-fei-li"],
    ["hay gen", "heygen"],
    ["dolly", "dall-e"],
    ["oh one", "o1"],
    ["clod", "claude"],
    ["see fius", "cfius"],
  ])("%s is %s", (query, id) => expect(first(query)).toBe(id));

  it("are shown as guesses", () => expect(search("mote")[0]).toMatchObject({ near: true }));
});

describe("names that are not in print", () => {
  it("belong to entities of the record, and are none of its own names", () => {
    const entities = new Map(search("").map(({ entity }) => [entity.id, entity]));
    for (const id of withOtherNames) {
      const entity = entities.get(id);
      expect(entity, id).toBeDefined();
      const own = [entity!.name, ...entity!.aliases].map((name) => name.toLowerCase());
      for (const other of otherNames(id)) expect(own, id).not.toContain(other.toLowerCase());
    }
  });

  it("lead to the thing and are not shown as its name", () => {
    const [hit] = search("facebook");
    expect(hit!.entity.id).toBe("meta");
    expect(hit!.line.text).not.toContain("Facebook");
    expect(hit!.matched).toEqual([]);
  });

  it("come after names in print that begin so", () => expect(first("facebook reels")).toBe("reels"));
});

describe("other words for the same", () => {
  it.each([
    ["ai for lawyers", "harvey-ai"],
    ["sora cancelled", "sora-shutdown"],
    ["gpt store", "custom-gpts"],
    ["lecun company", "ami-labs"],
    ["fei-fei li company", "world-labs"],
    ["humanoid robot maker", "figure-ai"],
    ["OpenAI’s", "openai"],
    ["veo 2", "veo"],
    ["gemini 1.5 pro", "gemini"],
    ["gpt oss 120 billion", "gpt-oss-120b"],
    ["open aii", "openai"],
    ["soraa", "sora"],
  ])("%s is %s", (query, id) => expect(first(query)).toBe(id));
});
