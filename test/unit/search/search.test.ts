import { describe, expect, test } from "vitest";
import { readQuery } from "../../../data/search/query";
import { type Hit, makeSearch } from "../../../data/search/search";
import { smallRecord } from "./small-record";

const search = makeSearch(smallRecord);
const ids = (hits: Hit[]) => hits.map(({ entity }) => entity.id);
const underlined = ({ entity, matched }: Hit) => matched.map(([start, end]) => entity.name.slice(start, end));

describe("what is typed finds the name first", () => {
  test.each([
    ["openai", "openai"],
    ["open ai", "openai"],
    ["OPEN-AI", "openai"],
    ["hugging face", "huggingface"],
    ["huggingface", "huggingface"],
    ["Hugging-Face", "huggingface"],
    ["hug", "huggingface"],
    ["face", "huggingface"],
    ["dalle", "dall-e-3"],
    ["dall-e 3", "dall-e-3"],
    ["dalle3", "dall-e-3"],
    ["DALL·E", "dall-e-3"],
    ["pi zero", "pi-zero"],
    ["π0", "pi-zero"],
    ["π₀", "pi-zero"],
    ["pi0", "pi-zero"],
    ["gen2", "gen-2"],
    ["lecun", "yann-lecun"],
    ["le cun", "yann-lecun"],
    ["o", "openai"],
    ["o1", "o1"],
    ["sora2", "sora-2"],
    ["text to video", "text-to-video"],
    ["ssm", "state-space-model"],
    ["cafe modele", "cafe"],
    ["CAFÉ", "cafe"],
    ["throp", "anthropic"],
    // slips
    ["opnai", "openai"],
    ["oepnai", "openai"],
    ["openia", "openai"],
    ["lecunn", "yann-lecun"],
    ["yan lecun", "yann-lecun"],
    ["antropic", "anthropic"],
    ["antrhopic", "anthropic"],
    ["anthropics", "anthropic"],
    ["mistrl", "mistral"],
    ["huging face", "huggingface"],
    ["runwya", "runway"],
    ["cerebrus", "cerebras"],
    ["state spaec model", "state-space-model"],
    ["text to vidoe", "text-to-video"],
    // what is said of it
    ["wafer scale", "cerebras"],
    ["wafer-sc", "cerebras"],
    ["editing tools", "runway"],
    ["openai video", "sora"],
    ["humaniod robots", "cerebras"],
  ])("%s → %s", (query, id) => {
    expect(ids(search(query))[0]).toBe(id);
  });
});

describe("order", () => {
  test("exact, prefix, word start, inside, then what is said", () => {
    expect(ids(search("sora"))).toEqual(["sora", "sora-2", "openai"]);
    expect(ids(search("runway"))).toEqual(["runway", "gen-2"]);
    expect(ids(search("mod")).slice(0, 2)).toEqual(["cafe", "state-space-model"]);
  });

  test("near misses only when nothing is as typed", () => {
    expect(search("sora").some(({ near }) => near)).toBe(false);
    expect(search("antropic").map(({ near }) => near)).toEqual([true]);
  });
});

describe("what is underlined", () => {
  test.each([
    ["run", "runway", ["Run"]],
    ["dalle", "dall-e-3", ["DALL·E"]],
    ["ssm", "state-space-model", ["S", "s", "m"]],
    ["antropic", "anthropic", ["Ant", "ropic"]],
    ["modele", "cafe", ["Modèle"]],
    ["pi0", "pi-zero", ["π₀"]],
  ])("%s in %s", (query, id, parts) => {
    const hit = search(query).find(({ entity }) => entity.id === id);
    expect(hit && underlined(hit)).toEqual(parts);
  });

  test("an alias is shown with what of it was typed, in the name if it stands there", () => {
    const [hit] = search("pi zero");
    expect(hit?.field).toBe("alias");
    expect(hit?.line.matched.map(([start, end]) => hit.line.text.slice(start, end))).toEqual(["pi-zero"]);
    const [model] = search("gen2");
    expect(model && underlined(model)).toEqual(["Gen-2"]);
  });

  test("a fact is cut so that its word is in sight", () => {
    const [hit] = search("humanoid");
    expect(hit?.field).toBe("fact");
    expect(hit?.line.text.startsWith("… ")).toBe(true);
    expect(hit?.line.matched.map(([start, end]) => hit.line.text.slice(start, end))).toEqual(["humanoid"]);
  });
});

describe("nothing, everything and strange input", () => {
  test("an empty query lists all by name", () => {
    expect(search("  ")).toHaveLength(smallRecord.entities.length);
    expect(search("")[0]?.entity.name).toBe("Anthropic");
  });

  test.each(["quantum", "zz", "!!!", "…", "\u0301", "🙂", "x".repeat(5000), "(.*)+\\"])(
    "%j finds nothing",
    (query) => {
      expect(search(query)).toEqual([]);
    },
  );

  test("a word that every object has a property of is a word like others", () => {
    expect(readQuery("sora constructor").numbered).toBeNull();
  });

  test("a kind keeps only its own", () => {
    expect(ids(search("o", { kind: "model" }))).not.toContain("openai");
    expect(search("", { kind: "person" })).toHaveLength(1);
  });
});
