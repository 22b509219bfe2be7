/** What is about AI, and what only bears a name that a model bears too. */
import { describe, expect, it } from "vitest";
import { isAboutAi, topicOf } from "../../../data/article/ai-terms";

const isAbout = (title: string, sentence: string) =>
  isAboutAi(topicOf(`${title}\n${title}`, Array(8).fill(sentence).join(" ")));

describe("a text is about AI", () => {
  it.each([
    [
      "Grok draws what it should not",
      "Grok did as it was told, and Mr Musk has not said why Grok was let do it.",
    ],
    ["The price of Copilot", "Microsoft will charge more, for Copilot writes the letters now."],
    ["A minister, deepfaked", "The deepfakes were seen by half of the county before they were taken down."],
    ["Mistral opens an office", "Mistral will hire forty people for its AI in the old harbour."],
    [
      "Claude learns to draw",
      "Claude can draw a horse now, says Anthropic, and most people know it for one.",
    ],
    ["What AI does to the school", "The pupils ask the AI, and the AI answers before the teacher can."],
    [
      "Gemini in the kitchen",
      "Gemini reads the recipe aloud, as any chatbot could, and Gemini waits for the milk.",
    ],
    [
      "Gemini moves into the car",
      "Google puts Gemini behind the wheel, and Gemini finds the way to the lake.",
    ],
    [
      "The vet and the machine",
      "AI finds the lame cow, and artificial intelligence is cheaper than the vet.",
    ],
  ])("%s", (title, sentence) => expect(isAbout(title, sentence)).toBe(true));
});

describe("a text is not about AI where a name is somebody else's", () => {
  it.each([
    ["Claude Monet at the pond", "Claude painted the pond again, and Claude was not content with it."],
    ["Gemini in March", "A Gemini should not lend money, and Gemini men should call their mothers."],
    ["Sora comes back", "Sora has new clothes, and the game with Sora comes to the machines of Microsoft."],
    ["The Copilot who landed", "Copilot Ann Lee landed it. The Copilot had flown for a year."],
    ["Mistral over the vineyards", "Mistral blew for nine days. Mistral takes the tiles off the roof."],
    ["What AGI means for your tax", "AGI is the income that is taxed; the lower the AGI, the better."],
    [
      "AI bulls and their daughters",
      "AI, or artificial insemination, is safer for the farmer. The AI technician comes at six.",
    ],
    [
      "AI found in a flock of geese",
      "AI, or avian influenza, kills within days. The AI was found on Monday.",
    ],
    [
      "AI asks for the release of a poet",
      "Amnesty International (AI) wrote to the court. AI has asked before.",
    ],
  ])("%s", (title, sentence) => expect(isAbout(title, sentence)).toBe(false));

  it("unless it is written small, which counts for nothing", () => {
    expect(topicOf("", "We grok it: the copilot met the mistral over the llama's field.").occurrences).toBe(
      0,
    );
  });
});
