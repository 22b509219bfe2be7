import { describe, expect, it } from "vitest";
import { buildNameIndex } from "../../../data/names/build";
import { detectText } from "../../../data/names/detect-text";
import { loadNameIndex } from "../../../data/names/name-index";
import { sampleEntities, sampleIndex } from "./sample-index";

/** What is found, as `text=entity`. */
const found = (text: string, title?: string) =>
  detectText(sampleIndex, { text, title }).map(
    ({ start, end, entity }) => `${text.slice(start, end)}=${entity}`,
  );

describe("names in a text", () => {
  it("takes the longest name", () => {
    expect(found("Google DeepMind and Google met OpenAI.")).toEqual([
      "Google DeepMind=deepmind",
      "Google=google",
      "OpenAI=openai",
    ]);
  });

  it("leaves the possessive outside and takes compounds", () => {
    expect(found("OpenAI's rival, OpenAI’s partner, an OpenAI-backed firm, non-Google")).toEqual([
      "OpenAI=openai",
      "OpenAI=openai",
      "OpenAI=openai",
      "Google=google",
    ]);
  });

  it("reads what typesetting does to names", () => {
    expect(
      found("Open\u00adAI, O\u200bpenAI, ＯｐｅｎＡＩ, Hugging\u00a0Face, DALL·E\u00a03, DALL\u20113"),
    ).toEqual([
      "Open\u00adAI=openai",
      "O\u200bpenAI=openai",
      "ＯｐｅｎＡＩ=openai",
      "Hugging\u00a0Face=huggingface",
      "DALL·E\u00a03=dall-e-3",
    ]);
    expect(found("π0 and pi-zero, Yann Le\u0301Cun")).toEqual([
      "π0=pi-zero",
      "pi-zero=pi-zero",
      "Yann Le\u0301Cun=yann-lecun",
    ]);
  });

  it("takes names in capitals but no words in small letters", () => {
    expect(found("OPENAI AND GOOGLE: GPT-4 BEATS LLAMA")).toEqual([
      "OPENAI=openai",
      "GOOGLE=google",
      "GPT-4=gpt-4",
      "LLAMA=llama",
    ]);
    expect(found("to google a llama with openai")).toEqual(["openai=openai"]);
  });

  it("spans no sentence end and no bracket", () => {
    expect(found("Hugging. Face (Hugging) Face")).toEqual([]);
  });

  it("never marks an entity that is left to search", () => {
    expect(found("AI is everywhere")).toEqual([]);
  });
});

describe("paths of repositories", () => {
  it.each([
    ["see openai/evals and huggingface/transformers", []],
    ["see meta-llama/Llama-2 and mistralai/Qwen-7b", []],
    ["OpenAI/Google, openai/Google", ["OpenAI=openai", "Google=google", "openai=openai", "Google=google"]],
    ["Google/other firms", ["Google=google"]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("versions", () => {
  it.each([
    ["GPT-4o and GPT-4.5", ["GPT=gpt", "GPT=gpt"]],
    ["Llama 3.1 runs", ["Llama=llama"]],
    ["Llama 3 runs", ["Llama 3=llama-3"]],
    ["Llama 3. Then", ["Llama 3=llama-3"]],
    ["Veo 3.1 and Veo 3", ["Veo=veo", "Veo 3=veo-3"]],
    ["GPT-4-mini, GPT-4 Turbo", ["GPT=gpt", "GPT=gpt"]],
    ["Qwen3-Next-80B", ["Qwen=qwen"]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("what is no mention", () => {
  it.each([
    "see https://openai.com/blog or www.openai.com",
    "write to press@openai.com or @OpenAI",
    "#OpenAI #Anthropic",
    "open OpenAI.pdf and google.py",
    "call openai.chat.create() or google::cloud",
    "huggingface.co/models",
    "OpenAI_API and my_openai",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("takes a name at the end of a sentence, in a list with slashes, and written with a dot", () => {
    expect(found("It was OpenAI. Then Google/Anthropic, and Character.AI.")).toEqual([
      "OpenAI=openai",
      "Google=google",
      "Anthropic=anthropic",
      "Character.AI=character-ai",
    ]);
  });
});

describe("names that are also words, places and people", () => {
  it.each([
    "Figure 1 shows the plot; see Figure 2a.",
    "Scale of the problem, Scale 3.",
    "The Amazon rainforest and the Amazon River flooded.",
    "Claude Monet painted; Jean-Claude watched.",
    "Claude Fournier, who lives in Lyon, went home.",
    "The figure was large. Figure it out.",
    "A RAG on the floor.",
  ])("silent: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ["Figure AI raised money. Figure builds a humanoid robot.", ["Figure AI=figure-ai", "Figure=figure-ai"]],
    ["Figure showed its humanoid robot with OpenAI.", ["Figure=figure-ai", "OpenAI=openai"]],
    ["Anthropic let Claude answer.", ["Anthropic=anthropic", "Claude=claude"]],
    ["Its chatbot, Claude, uses RAG over a vector database.", ["Claude=claude", "RAG=rag"]],
  ])("marked: %s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("hears an apposition over all that speaks for the company", () => {
    const text =
      "Amazon and OpenAI buy cloud capacity from Google; the other Amazon, the river, goes on without.";
    const amazon = { ...sampleEntities.find(({ id }) => id === "amazon")!, against: ["river"] };
    const index = loadNameIndex(
      buildNameIndex(
        [...sampleEntities.filter(({ id }) => id !== "amazon"), amazon],
        [{ subject: "amazon", object: "openai" }],
      ),
    );
    const starts = detectText(index, { text })
      .filter(({ entity }) => entity === "amazon")
      .map(({ start }) => start);
    expect(starts).toEqual([0]);
  });

  it("counts the title as evidence, without giving its mentions", () => {
    expect(found("Claude wrote it.")).toEqual([]);
    expect(found("Claude wrote it.", "Anthropic's new chatbot")).toEqual(["Claude=claude"]);
  });

  it("hears talk of AI in several words as speaking for a model, not for a company", () => {
    const talk = "fills the context window when prompts grow, and inference slows";
    expect(found(`Say what you like, Claude ${talk}.`)).toEqual(["Claude=claude"]);
    expect(found(`Say what you like, Harvey ${talk}.`)).toEqual([]);
    expect(found("Say what you like, Claude fills the kettle.")).toEqual([]);
  });

  it("keeps one sense for a page", () => {
    const page = `Anthropic says its chatbot Claude is safe. ${"Nothing else is told here. ".repeat(30)}Later, Claude paused.`;
    expect(found(page)).toEqual(["Anthropic=anthropic", "Claude=claude", "Claude=claude"]);
  });

  it("marks a surname only where the full name stands", () => {
    expect(found("LeCun left.")).toEqual([]);
    expect(found("Yann LeCun left. LeCun said why.")).toEqual(["Yann LeCun=yann-lecun", "LeCun=yann-lecun"]);
  });
});

it("spans no paragraph", () => {
  expect(found("the Hugging\n\nFace of things, but Hugging\nFace")).toEqual(["Hugging\nFace=huggingface"]);
});
