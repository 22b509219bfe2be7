import { describe, expect, it } from "vitest";
import { readSeeds } from "../../../.dev/read-seeds";
import { buildNameIndex } from "../../../data/names/build";
import { detectText } from "../../../data/names/detect-text";
import { loadNameIndex } from "../../../data/names/name-index";
import { compiledOf } from "../record/small-seeds";

describe("a firm's name that is also a prefix, and versions of others' models", async () => {
  const { record, entities } = await compiledOf(readSeeds(process.cwd()));
  const index = loadNameIndex(buildNameIndex(entities, record.claims));
  const found = (text: string) =>
    detectText(index, { text })
      .filter(({ entity }) => /^(?:meta|gpt-4|gemini|xai|llama|character-ai)$/.test(entity))
      .map(({ start, end }) => text.slice(start, end));

  it.each([
    "We propose Meta Rubric Distillation for small critics.",
    "A Meta-Learned Filter for Gaits",
    "On long documents CoT2-Meta beats the chain.",
    "[Meta] Can we stop posting pictures of fines?",
    "Meta: two threads about AI were closed.",
    "Alpaca-GPT4 holds 52,000 pairs.",
    "At two cents, GPT-4 mini is cheap.",
    "GPT4-V reads the menu.",
    "In Gemini 5 two men stayed up for eight days.",
    "Explainable artificial intelligence (xAI) draws maps over lungs.",
    "Character-aware models spell better.",
  ])("is none of ours: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ["Meta Segment Anything cuts out the dog.", ["Meta"]],
    ["Former Meta CTO starts a company.", ["Meta"]],
    ["Meta laid off 8,000 employees.", ["Meta"]],
    ["[Meta] Spare Heads in Large Language Models", ["Meta"]],
    ["The ex-Meta researcher left for a lab.", ["Meta"]],
    ["GPT-4 wrote it.", ["GPT-4"]],
    ["Google’s Gemini 2.5 Pro read the file.", ["Gemini"]],
    ["BigTrans adapts LLaMA to more languages.", ["LLaMA"]],
  ])("is ours: %s", (text, marks) => {
    expect(found(text)).toEqual(marks);
  });
});
