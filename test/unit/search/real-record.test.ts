import { beforeAll, describe, expect, test } from "vitest";
import type { Search } from "../../../data/search/search";
import { searchRealRecord } from "./real-search";

let search: Search;
beforeAll(async () => {
  search = await searchRealRecord();
});

describe("what readers type finds what they mean, first", () => {
  test.each([
    ["opnai", "openai"],
    ["open ai", "openai"],
    ["OpenAI", "openai"],
    ["o", "openai"],
    ["antropic", "anthropic"],
    ["anthopic", "anthropic"],
    ["lecunn", "yann-lecun"],
    ["yan lecun", "yann-lecun"],
    ["le cun", "yann-lecun"],
    ["fei fei li", "fei-fei-li"],
    ["feifei", "fei-fei-li"],
    ["simo", "fidji-simo"],
    ["fiji simo", "fidji-simo"],
    ["hugging face", "huggingface"],
    ["huggingface", "huggingface"],
    ["hugingface", "huggingface"],
    ["dalle", "dall-e"],
    ["dall e", "dall-e"],
    ["dalle 3", "dall-e-3"],
    ["pi zero", "pi-zero"],
    ["π0", "pi-zero"],
    ["pi0.5", "pi-zero-5"],
    ["sora", "sora"],
    ["sora2", "sora-2"],
    ["sroa", "sora"],
    ["chat gpt", "chatgpt"],
    ["chatgtp", "chatgpt"],
    ["gpt4", "gpt-4"],
    ["gpt 4", "gpt-4"],
    ["runwya", "runway"],
    ["pika", "pika"],
    ["stabilty ai", "stability-ai"],
    ["stabel diffusion", "stable-diffusion"],
    ["mistrl", "mistral"],
    ["deep mind", "deepmind"],
    ["deepmnid", "deepmind"],
    ["nvdia", "nvidia"],
    ["nividia", "nvidia"],
    ["cerberas", "cerebras"],
    ["groq", "groq"],
    ["grok", "groq"],
    ["physical intelligence", "physical-intelligence"],
    ["phyiscal intelligence", "physical-intelligence"],
    ["figure", "figure-ai"],
    ["zip line", "zipline"],
    ["gen 2", "gen-2"],
    ["gen2", "gen-2"],
    ["llama2", "llama-2"],
    ["world modle", "world-model"],
    ["latent", "latent-space"],
    ["text to video", "text-to-video"],
    ["text2video", "text-to-video"],
    ["wafer scale", "wafer-scale-engine"],
    ["microsoft azure", "azure"],
    ["google mind", "deepmind"],
    ["meta platforms", "meta"],
    ["disney deal", "disney-openai-deal"],
    ["HF", "huggingface"],
    ["SVD", "stable-video-diffusion"],
    ["LLM", "llm"],
    ["gpt two", "gpt-2"],
    ["antropique", "anthropic"],
    ["nvidiq", "nvidia"],
    ["zoutube shorts", "youtube-shorts"],
    ["gen2 runway", "gen-2"],
    ["tech crunch", "techcrunch"],
    ["seoul", "seoul-economic-daily"],
    ["disny", "disney"],
    ["kentuky", "kentucky-land-offer"],
  ])("%s → %s", (query, id) => {
    expect(search(query)[0]?.entity.id).toBe(id);
  });

  test.each(["qqqq", "sourdough starter", "zebra crossing"])("%s finds nothing", (query) => {
    expect(search(query)).toEqual([]);
  });

  test.each(["antropic", "infrastrucutre", "microsfot", "phisical inteligence"])(
    "something is found at every letter of %s",
    (query) => {
      const begun = [...query].map((_, i) => query.slice(0, i + 1));
      expect(begun.filter((each) => search(each).length === 0)).toEqual([]);
    },
  );

  test("every name and alias finds its own entity exactly", () => {
    const lost: string[] = [];
    for (const { entity } of search("")) {
      for (const form of [entity.name, ...entity.aliases]) {
        if (!search(form).some((hit) => hit.entity.id === entity.id)) lost.push(`${form} (${entity.id})`);
      }
    }
    expect(lost).toEqual([]);
  });
});
