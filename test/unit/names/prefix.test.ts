import { describe, expect, it } from "vitest";
import { foundByRecord } from "./found-by-record";

describe("a firm's name that is also a prefix, and versions of others' models", async () => {
  const found = await foundByRecord(/^(?:meta|gpt-4|gemini|xai|llama|character-ai)$/);

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
