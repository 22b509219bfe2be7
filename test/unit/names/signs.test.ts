import { describe, expect, it } from "vitest";
import { detectText, explainText } from "../../../data/names/detect-text";
import { sampleIndex } from "./sample-index";

const found = (text: string) =>
  detectText(sampleIndex, { text }).map(({ start, end, entity }) => `${text.slice(start, end)}=${entity}`);

describe("what pages write within and around names", () => {
  it.each([
    ["a word that begins unseen", "the \u200bHugging \u200bFace hub", "Hugging \u200bFace=huggingface"],
    ["a mark of direction within", "the Op\u200eenAI board", "Op\u200eenAI=openai"],
    [
      "soft hyphens before and behind a space",
      "a Scale\u00ad \u00adAI test",
      "Scale\u00ad \u00adAI=scale-ai",
    ],
    ["a variation selector behind", "OpenAI\ufe0f won", "OpenAI=openai"],
    ["a letter as apostrophe", "OpenAI\u02bcs board", "OpenAI=openai"],
    ["a grave accent as apostrophe", "OpenAI`s board", "OpenAI=openai"],
    ["a hyphenation point", "use DALL\u2027E 3 now", "DALL\u2027E 3=dall-e-3"],
    ["a Greek dot", "use DALL\u0387E 3 now", "DALL\u0387E 3=dall-e-3"],
    ["a half-width dot", "use DALL\uff65E 3 now", "DALL\uff65E 3=dall-e-3"],
    ["one capital of many", "use Dall-e 3 now", "Dall-e 3=dall-e-3"],
    ["no capitals", "use gpt-4 now", "gpt-4=gpt-4"],
    ["a version with a full-width dot", "use GPT-4\uff0e5 now", "GPT=gpt"],
  ])("%s", (_, text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it("no space is taken for the hyphen of a name in small letters", () => {
    expect(found("a gpt 4 times as large")).toEqual([]);
  });
});

describe("what is no mention either", () => {
  it.each([
    "pip install langchain-openai or openai-python",
    "see OpenAI-report.pdf and report-OpenAI.pdf",
    "asked on r/OpenAI and by u/Anthropic",
    "a fake openai[.]com or get-openai[.]net",
    "the tags <OpenAI> and </Anthropic>",
    "set {OPENAI} or {openai} and model=GPT-4",
    "new OpenAI({ key })",
    "＠OpenAI, ＃Anthropic",
    "OpenAI['a'], x-labs/Google-DeepMind, model=OpenAI-Google",
    "Google-figures.xlsx, Google-2_API_KEY, get-Google-now.xyz",
    "huggingface/Qwen-7b",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each(["an ex-openai engineer", "openai-backed robots", "an openai-like firm", "a (openai) b"])(
    "but small letters are one: %s",
    (text) => {
      expect(found(text)).toEqual(["openai=openai"]);
    },
  );
});

it("a decision has the offsets of its mention", () => {
  const text = "He met \ufeffOpenAI\u00ad’s and \u200bScale\u200b AI\u00ad staff of Google\u200b.";
  const accepted = explainText(sampleIndex, { text }).filter((decision) => decision.accepted);
  expect(accepted.map(({ start, end, entity }) => ({ start, end, entity }))).toEqual(
    detectText(sampleIndex, { text }),
  );
  expect(accepted).toHaveLength(3);
});
