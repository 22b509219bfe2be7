import { describe, expect, it } from "vitest";
import { badEdge } from "../../../data/record/word-edges";

/** What is told of the stretch between the bars. */
function told(marked: string): string | undefined {
  const [ahead, words, after] = marked.split("|") as [string, string, string];
  return badEdge(ahead + words + after, { start: ahead.length, end: ahead.length + words.length });
}

describe("a span may not", () => {
  it.each([
    ["be blank", "Alpha| |Beta", "is blank"],
    ["be a line end", "Alpha|\n\n|Beta", "is blank"],
    ["begin with a space", "Alpha| makes| Beta", "begins or ends with a space"],
    ["end with a space", "Alpha |makes |Beta", "begins or ends with a space"],
    ["begin within a word", "Al|pha makes| Beta", "begins within \u201cAlpha\u201d"],
    ["end within a word", "|Alpha mak|es Beta", "ends within \u201cmakes\u201d"],
    ["end before the last digits", "worth |$1|3 billion", "ends within \u201c$13\u201d"],
    ["begin after the point", "worth $1.|5 billion|", "begins within \u201c$1.5\u201d"],
    ["end before the point", "worth |$1|.5 billion", "ends within \u201c$1.5\u201d"],
    ["end within thousands", "has |1|,000 users", "ends within \u201c1,000\u201d"],
    ["lose the sign of money", "worth $|13 billion|", "begins within \u201c$13\u201d"],
    ["lose the per cent", "or |40|% of it", "ends within \u201c40%\u201d"],
    ["part a letter from its accent", "the |Cafe|\u0301 is", "ends within"],
  ])("%s", (_, marked, said) => expect(told(marked)).toContain(said));

  it.each([
    ["all of it", "|Alpha makes Beta.|"],
    ["up to a point", "worth |$13|. Then"],
    ["a part of a compound", "the |OpenAI|-backed lab"],
    ["a possessive's owner", "|Alpha|\u2019s lab"],
    ["a line that runs into the next", "by The Team|March 28, 2026|9 min read"],
    ["a number that runs into a word", "read|1,616|words"],
  ])("but may be %s", (_, marked) => expect(told(marked)).toBeUndefined());
});
