import { describe, expect, it } from "vitest";
import { type Mistake, saidOf } from "./mistakes";
import { entities, problemsOf, smallSeeds } from "./small-seeds";

describe("two entities may not share a name that differs only", () => {
  it.each([
    ["by a capital", "OpenAI", "openai"],
    ["by an accent", "OpenAI", "\u00d3penai"],
    ["by what is not seen", "OpenAI", "Open\u200bAI"],
    ["by a soft hyphen", "OpenAI", "Open\u00adAI"],
    ["by wide letters", "OpenAI", "\uff2fpenAI"],
    ["by a hyphen", "OpenAI", "Open-AI"],
    ["by a space", "OpenAI", "Open AI"],
    ["by the kind of gap", "DALL-E 3", "DALL E 3"],
    ["by a middle dot", "DALL-E 3", "DALL\u00b7E 3"],
    ["by a gap before a number", "DALL-E 3", "DALL-E-3"],
    ["by the plural", "Transformer", "Transformers"],
    ["by the possessive", "OpenAI", "OpenAI\u2019s"],
  ])("%s", async (_, one, other) => {
    const changed = entities.replace("name: Alpha", `name: "${one}"`).replace("[Beta One]", `["${other}"]`);
    expect((await problemsOf(smallSeeds({ entities: changed }))).join("\n")).toMatch(
      /all.yaml:10: ".*" of entity "beta" is also a form of "alpha"|all.yaml:2: ".*" of entity "alpha" is also a form of "beta"/,
    );
  });

  it.each([
    ["GPT-4.5", "GPT-45"],
    ["Gen-1", "Gen-11"],
    ["Llama 2", "Llama 3"],
  ])("but %s is not %s", async (one, other) => {
    const changed = entities.replace("name: Alpha", `name: "${one}"`).replace("[Beta One]", `["${other}"]`);
    await expect(problemsOf(smallSeeds({ entities: changed }))).rejects.toThrow("compile although");
  });
});

const mistakes: Mistake[] = [
  [
    "a form without letters",
    "entities",
    "[Beta One]",
    '["--"]',
    'all.yaml:10: "--" of entity "beta" has no letter',
  ],
  [
    "a form twice",
    "entities",
    "[Beta One]",
    "[Beta One, Beta One]",
    'all.yaml:10: "Beta One" of entity "beta" is there',
  ],
  [
    "its name as its alias",
    "entities",
    "[Beta One]",
    "[Beta]",
    'all.yaml:10: "Beta" of entity "beta" is there twice',
  ],
  ["a form both ambiguous and short", "entities", "[B1]", "[Beta]", "is ambiguous and also short. Keep one."],
  [
    "a maker that is no one",
    "entities",
    "kind: company",
    "kind: model",
    'all.yaml:9: maker of entity "beta" is "alpha", a model. A maker is a company, organisation, person',
  ],
  [
    "a family of another kind",
    "entities",
    "maker: alpha",
    "family: alpha",
    'all.yaml:9: entity "beta" is a product, but its family "alpha" a company.',
  ],
  [
    "makers in a circle",
    "entities",
    "kind: company",
    "kind: company\n  maker: beta",
    'maker of entity "alpha" leads back to it: alpha \u2192 beta \u2192 alpha. Break the circle.',
  ],
];

describe("a mistake in names and kin is told with its line:", () => {
  it.each(mistakes)("%s", async (...mistake) => expect(await saidOf(mistake)).toContain(mistake[4]));
});
