import { describe, expect, it } from "vitest";
import { foundByRecord } from "./found-by-record";

const looked =
  /^(?:runway|jasper|harvey-ai|scale-ai|figure-ai|whisper|amazon|stability-ai|together-ai|zipline|o1|tesla|adobe|epic-games|openai|fsd|google|character-ai)$/;

describe("what one sentence tells of a name that is also a word", async () => {
  const found = await foundByRecord(looked);

  it.each([
    // Whoever leads it, where AI is the topic.
    ["Runway CEO says AI will not replace the crew", ["Runway"]],
    ["Jasper founder on the AI he would not buy", ["Jasper"]],
    // Sums that are only talked of.
    ["Harvey reportedly in talks to raise $250M at a $5B valuation", ["Harvey"]],
    // A modal is no joiner.
    ["Stability AI will charge firms for its largest models.", ["Stability AI"]],
    // A short form needs less beside a word that is hardly anyone else's.
    ["Epic is bringing an AI voice to Fortnite", ["Epic"]],
    ["Parents of three sued over it, and Fortnite maker Epic settled.", ["Epic"]],
    ["The clinic integrated Whisper into its intake form.", ["Whisper"]],
    ["They bought credits from Open AI last week.", ["Open AI"]],
    // What a firm is worth; who advises whom.
    ["Zipline soars to $9.1B with a second factory", ["Zipline"]],
    ["Bankers advised Adobe, while the seller's adviser was a small firm.", ["Adobe"]],
    // A series of one maker by its members.
    ["Models that think first, like GPT-4's heirs o1/o3, cost more.", ["o1"]],
    ["A Figure 02 robot lifted the crates for eleven months.", ["Figure"]],
    ["The regulator asked for Tesla's theory of how FSD reads signs.", ["Tesla", "FSD"]],
    ["We kept the driver awake: FSD drives, and it steers back into the lane.", ["FSD"]],
  ])("is ours: %s", (text, names) => {
    expect(found(text)).toEqual(names);
  });

  it.each([
    "Scale Buys Breadth but Not Judgement",
    "The applicant waits, and Figure runs the fraud screen.",
    "When Whisper came out of its box, the left ear piece was scratched.",
    "A Bank Lends $3 Billion to Scale AI Data Centers in the North",
    "Clearings in the Amazon increased by a third.",
    "Three ships of the Amazon sailed in the same convoy.",
    "Together AI can do what doctors cannot, the ad said.",
    "An Epic Update for a Small Village Hall",
    "She was a partner at Google Ventures.",
    "Character cameos of the dog came first.",
    "Zuckerberg Makes the Case for Open AI",
    "Dr. Priya Harvey, who advises law firms on legal AI, dictates her letters.",
    "Ms. Dana Harvey, a partner at a law firm, said legal AI saves an hour.",
    "Jasper, a senior content marketer in Ghent, writes with AI tools.",
    "The Amazon is drying out, say AI models built on river gauges.",
    "As shown in Figure, the robot lifts the crate.",
    "That was an Epic ruling about Fortnite.",
  ])("is none of ours: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});
