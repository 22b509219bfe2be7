import { describe, expect, it } from "vitest";
import { detectText } from "../../../data/names/detect-text";
import { sampleIndex } from "./sample-index";

const found = (text: string) =>
  detectText(sampleIndex, { text }).map(({ start, end, entity }) => `${text.slice(start, end)}=${entity}`);

/** The sentence around a name, where nothing else on the page speaks for it. */
describe("a sentence that shows a company", () => {
  it.each([
    "Figure has hired a chef.",
    "Figure’s chief executive ate alone.",
    "A spokeswoman for Figure wrote by email.",
    "He sold a Figure-made arm.",
    "FIGURE RAISES $675M IN SERIES B",
    "- Llama Learns From Locals!: Members say it is a model that answers.",
    "In May, Harvey received $300m in Series D.",
    "The deal closes Harvey's $90m round at a $3bn valuation.",
    "They turned to Figure, a start-up from San Jose.",
    "- Figure Hires Welders!: It is a firm that builds arms.",
    "My colleagues at Figure ate alone.",
    "Shares of Tulip rose after Harvey raised $300m.",
  ])("%s", (text) => {
    expect(found(text)).toHaveLength(1);
  });
});

it("reads a heading by the sentence that follows it", () => {
  expect(
    found("- Fresh Money Fuels Aurora's Growth: Aurora recently raised $483 million in funding."),
  ).toHaveLength(2);
});

describe("a sentence that shows something else", () => {
  it.each([
    "Figure on three more years.",
    "In Aurora, the council met. Shops near Aurora closed.",
    "Mr Harvey raised $300m.",
    "The councillors Smith, McDonald, Jones, Harvey, and Brown left.",
    "Harvey, 42, has hired a lawyer. Fiona Harvey left.",
    "The Amazon is drying. He crossed the Amazon.",
    "A cloud hangs over the farms in the Amazon. Men from the Amazon sat there.",
    "Toyota Stadium was full; Tesla Road is shut.",
    "How to Scale AI Without Losing Trust",
    "Scale AI and sell it by the pound.",
    "Edinburgh's Figure shows old films.",
    "He sang “Figure”.",
    "Speed → Figure, portability and every editor.",
    "Amazon is a small town in Montana. Toyota, a city in Aichi, has a castle.",
    "Tesla moved to New York in 1884. The band Tesla opened the night.",
    "A lamp, code-named Aurora, has hired a lawyer.",
    "In this Amazon, boats sink. He spent a year in the Amazon collecting moths.",
    "Harvey, a retired engineer, has hired a lawyer.",
    "The Amazon fell to its lowest level. Tesla fell ill in March.",
    "Amazon was born in Kent. Two owls called Claude met.",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("names that are ours unless something speaks against it", () => {
  it.each([
    [
      "He invests in Amazon, has confidence in Tesla and a stake in Tesla.",
      ["Amazon=amazon", "Tesla=tesla", "Tesla=tesla"],
    ],
    [
      "They put $3bn in Amazon. A robot built in Tesla, a character in Amazon.",
      ["Amazon=amazon", "Tesla=tesla", "Amazon=amazon"],
    ],
    ["Amazon will close two shops.", ["Amazon=amazon"]],
    ["He thought of Amazon, lying awake.", []],
    ["He got it from Amazon, in a box.", ["Amazon=amazon"]],
    ["He came from the Amazon, in a box.", []],
    ["He got it from Amazon, at half the price.", ["Amazon=amazon"]],
    ["He bought it from Amazon, he said.", ["Amazon=amazon"]],
    ["Linux Firms Challenge Amazon\n\nMore was not said.", ["Amazon=amazon"]],
    ["The Intuit-Amazon price war went on.", ["Amazon=amazon"]],
    ["Amazon rainforest, Amazon river.", []],
    ["Amazon", []],
    ["Amazon\n\nHe bought it from Amazon.", ["Amazon=amazon", "Amazon=amazon"]],
    ["Nikola Tesla was born in Smiljan. A statue of Nikola Tesla stands there, for Tesla loved it.", []],
    ["A statue of Nikola Tesla stands there, but Tesla sells cars.", ["Tesla=tesla"]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("versions and products of a model", () => {
  it.each([
    ["Claude 4.5 wrote it.", ["Claude=claude"]],
    ["Anthropic's Claude Fable 5 wrote it.", ["Anthropic=anthropic", "Claude=claude"]],
    ["Anthropic met Claude Cheysson in Brussels.", ["Anthropic=anthropic"]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("another's name by what the text says of it", () => {
  it.each([
    ["Australian Wool Services (AWS) owes $27 million; AWS will pay.", []],
    ["AWS (Australian Wool Services) owes $27 million.", []],
    [
      "Amazon Web Services (AWS) had an outage; AWS said sorry.",
      ["Amazon Web Services=aws", "AWS=aws", "AWS=aws"],
    ],
    ["Amazon (AWS) sells servers.", ["Amazon=amazon", "AWS=aws"]],
    ["Tesla sold his patents to a rival firm.", []],
    ["Tesla sold its plant to a rival firm.", ["Tesla=tesla"]],
    ["She played Tesla in a film about electric cars.", []],
    ["They learn how to Scale AI responsibly.", []],
    ["They sold the data to Scale AI.", ["Scale AI=scale-ai"]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("leaves a feature that is a common word alone where nothing tells of its maker", () => {
    expect(found("The chatbot's image prompts have Remix too.")).toEqual([]);
    expect(found("OpenAI says that prompts have Remix too.")).toEqual(["OpenAI=openai", "Remix=remix"]);
  });
});
