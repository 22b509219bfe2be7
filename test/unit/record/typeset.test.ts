import { expect, it } from "vitest";
import { typeset } from "../../../data/record/typeset";

it.each([
  ["OpenAI's model", "OpenAI’s model"],
  ["investors' money", "investors’ money"],
  ["the 2020's end", "the 2020’s end"],
  ['the "Runway on Sora" case', "the “Runway on Sora” case"],
  ['("Gen Video Sims").', "(“Gen Video Sims”)."],
  ["already “set”, and it’s fine", "already “set”, and it’s fine"],
  ["no marks at all", "no marks at all"],
])("%s", (typed, printed) => {
  expect(typeset(typed)).toBe(printed);
});
