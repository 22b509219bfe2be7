import { describe, expect, it } from "vitest";
import { readSeeds } from "../../../.dev/read-seeds";
import { buildNameIndex } from "../../../data/names/build";
import { detectText } from "../../../data/names/detect-text";
import { loadNameIndex } from "../../../data/names/name-index";
import { compiledOf } from "../record/small-seeds";

describe("names of common words", async () => {
  const { record, entities } = await compiledOf(readSeeds(process.cwd()));
  const index = loadNameIndex(buildNameIndex(entities, record.claims));
  const found = (text: string) =>
    detectText(index, { text }).map(({ start, end, entity }) => `${text.slice(start, end)}=${entity}`);

  it.each([
    "Insurers Turn to Chatbots to Scale Claims Work",
    "Scale content with reusable parts of AI.",
    "A Cluster for Large-Scale AI Without Waste",
    "Together, they trained an AI model on letters.",
    "The agents were bad at this meta-task.",
    "An Agent’s Hardest Job Is a Meta-Task",
    "Figure AI spending by country, not by firm.",
    "THE STABILITY AI CANNOT PROMISE",
    "Clinic chain raises $9M to Scale AI-Powered Triage",
    "Agents earn their keep by Trust and Scale: AI without control guesses.",
    "Workbench Vibes adds skills that AI can learn.",
    "Meta: two threads about AI were closed.",
    "The curve of the AI turns into the plain one in Figure (b).",
    "Consultants Buy Design House to Scale AI Capabilities",
  ])("are words: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ["Stability AI Cuts Prices for Studios", ["Stability AI=stability-ai"]],
    ["Together AI and Lambda Open a Cluster", ["Together AI=together-ai"]],
    ["Meta hands a contract to Scale AI after talks.", ["Meta=meta", "Scale AI=scale-ai"]],
    ["Robotmaker Figure hired a chef from an AI lab.", ["Figure=figure-ai"]],
    ["Start-ups such as Perplexity, Figure and Runway live on AI.", ["Figure=figure-ai", "Runway=runway"]],
    ["The ex-Scale AI crew met in a bar.", ["Scale AI=scale-ai"]],
    ["Critics spoke of a Meta-led cartel of AI labs.", ["Meta=meta"]],
    ["Once Claude had read the files, it asked the developers about two of them.", ["Claude=claude"]],
  ])("are names: %s", (text, names) => {
    expect(found(text)).toEqual(names);
  });
});
