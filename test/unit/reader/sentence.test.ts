import { describe, expect, it } from "vitest";
import { sentenceAround } from "../../../entrypoints/dateline/sentence";

/** The sentence around `name` in `text`, and what its offsets point at. */
function around(text: string, name: string) {
  const start = text.indexOf(name);
  const sentence = sentenceAround(text, start, start + name.length);
  expect(sentence.text.slice(sentence.start, sentence.end)).toBe(name.replace(/\s+/g, " "));
  return sentence.text;
}

describe("the sentence around a name", () => {
  it.each([
    ["One went by. Runway raised money. Three followed.", "Runway", "Runway raised money."],
    ["First here.\n  Then Runway came! “Good,” he said.", "Runway", "Then Runway came!"],
    ["He asked: “Is it Sora?” She did not know Runway.", "Runway", "She did not know Runway."],
    ["One [1]. Sora (it ended.) Runway stayed.", "Runway", "Runway stayed."],
    ["Only Runway", "Runway", "Only Runway"],
    ["Runway heads it. Then more.", "Runway", "Runway heads it."],
    ["Erst kam Sora. Später kam Runway. Ende.", "Runway", "Später kam Runway."],
    ["它很好。Runway 筹集了资金。还有更多。", "Runway", "Runway 筹集了资金。"],
  ])("%j, %s", (text, name, sentence) => {
    expect(around(text, name)).toBe(sentence);
  });

  it.each([
    ["decimals", "It paid $1.5 billion for Runway, or 2.5 times as much."],
    ["countries", "In the U.S. Congress heard of Runway that day."],
    ["firms", "Apple Inc. Chief Tim Cook met Runway in private."],
    ["titles", "Dr. Smith and Mr. Jones left Runway for good."],
    ["initials", "Samuel H. Altman and C. K. Lee visited Runway again."],
    ["numbers", "It was No. 3 behind Runway that year."],
    ["months", "On Feb. 15 the firm Runway was told."],
    ["versions", "With Gen-4.5 the firm Runway went on."],
    ["hours", "At 9 a.m. Pacific time Runway opened."],
    ["dots in the middle", "They waited … and waited for Runway then."],
  ])("is not cut at %s", (_what, text) => {
    expect(around(`Before it. ${text} After it.`, "Runway")).toBe(text);
  });

  it.each([
    ["It was bought by OpenAI Inc. The price of Runway is not known.", "The price of Runway is not known."],
    ["They fled the U.S. In March, Runway followed.", "In March, Runway followed."],
    ["That was at 9 p.m. But Runway slept.", "But Runway slept."],
  ])("ends at an abbreviation where a new one begins: %j", (text, sentence) => {
    expect(around(text, "Runway")).toBe(sentence);
  });

  it("takes a name with a stop in it whole", () => {
    expect(around("Before. We read Yahoo! Finance today. After.", "Yahoo! Finance")).toBe(
      "We read Yahoo! Finance today.",
    );
  });

  it("makes white space and what is left unread plain, with the offsets in step", () => {
    expect(around("Ah.\n\n  The\tfirm \uFFFC \u00A0 Pika\n Labs   grew \n fast.", "Pika\n Labs")).toBe(
      "The firm Pika Labs grew fast.",
    );
  });

  it("is cut at words around the name when it is too long", () => {
    const long = "word ".repeat(3000);
    const text = around(`${long}Runway ${long}`, "Runway");
    expect(text.length).toBeLessThanOrEqual(600);
    expect(text.length).toBeGreaterThan(560);
    expect(text).toMatch(/^word .* word$/);
    expect(around(`Runway ${long}`, "Runway").length).toBeGreaterThan(560);
    expect(around(`${long}Runway`, "Runway").length).toBeGreaterThan(560);
  });

  // In more than linear time this would take longer than any test may.
  it("comes to an end on a block without any", () => {
    const text = `${"A. ".repeat(2_000_000)}Runway${" B".repeat(2_000_000)}`;
    const start = text.indexOf("Runway");
    expect(sentenceAround(text, start, start + 6).text).toContain("Runway");
  });
});
