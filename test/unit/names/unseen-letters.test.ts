import { expect, it } from "vitest";
import { detectText } from "../../../data/names/detect-text";
import { sampleIndex } from "./sample-index";

const found = (text: string) =>
  detectText(sampleIndex, { text }).map(({ start, end }) => text.slice(start, end));

it("what stands unseen before and behind a name is no part of it; what stands unseen within is", () => {
  expect(found("They met \u200b\ufeffOpenAI\u200b and \u2060Open\u00adAI\u00ad there.")).toEqual([
    "OpenAI",
    "Open\u00adAI",
  ]);
});

it("half letters and marks of direction are no part of it either", () => {
  expect(found("\ud83dOpenAI\udc00 and \u202eOpenAI\u202c and \ud83d\ude00OpenAI")).toEqual([
    "OpenAI",
    "OpenAI",
    "OpenAI",
  ]);
});
