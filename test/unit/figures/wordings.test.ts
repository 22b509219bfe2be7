import { beforeAll, describe, expect, it } from "vitest";
import { checkFigures } from "../../../data/figures/check-figures";
import { type LookUp, lookUp } from "../../../data/record/look-up";
import { realRecord } from "../card/real-record";

let look: LookUp;
beforeAll(async () => {
  look = lookUp(await realRecord());
});

/** Verdicts on a sentence in which the name stands between `[` and `]`. */
function verdicts(id: string, published: string, marked: string): string[] {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  const text = marked.replace("[", "").replace("]", "");
  return checkFigures({ text, start, end }, id, look, published, () => 1).map(({ verdict }) => verdict);
}

describe("one amount in many wordings", () => {
  it.each([
    ["runway", "2024-02-20", "[Runway] has a valuation of one-and-a-half billion dollars."],
    ["runway", "2024-02-20", "[Runway]'s valuation is between $1bn and $2bn."],
    ["runway", "2024-02-20", "[Runway] closed a round that valued the company at $1.5 billion."],
    ["runway", "2024-02-20", "[Runway] was last valued at a reported $1.5 billion."],
    ["runway", "2026-03-20", "[Runway] plans cost $15–95 per user and month."],
    [
      "physical-intelligence",
      "2026-03-10",
      "[Physical Intelligence] has raised more than $1 billion in total.",
    ],
    ["figure-ai", "2024-03-01", "The $2.6 billion robot maker [Figure AI] hired ten people."],
    ["microsoft", "2024-02-20", "[Microsoft]’s investment in OpenAI has reached $13 billion."],
    ["disney", "2026-03-28", "[Disney] walked away from a $1 billion deal with OpenAI."],
    ["sora", "2026-03-28", "[Sora] cost OpenAI about $1 million a day."],
    ["sora", "2024-02-20", "[Sora] makes videos of up to a minute."],
    ["sora", "2026-04-10", "[Sora] was switched off in March."],
  ])("%s, %s: %s", (id, published, sentence) => {
    expect(verdicts(id, published, sentence)).toEqual(["matches"]);
  });
});

describe("an amount that differs at one time", () => {
  it.each([
    ["runway", "2024-02-20", "[Runway] closed a round that valued it at $4 billion."],
    ["runway", "2024-02-20", "Investors now value [Runway] at $800 million."],
    ["openai", "2025-10-15", "[OpenAI] is now a $300 billion company."],
    // Of the year 2026 the source can only mean its first months.
    ["ami-labs", "2026-03-10", "[AMI Labs] raised a $2 billion seed round."],
    ["microsoft", "2024-02-20", "[Microsoft] has invested $10 billion in OpenAI."],
  ])("%s, %s: %s", (id, published, sentence) => {
    expect(verdicts(id, published, sentence)).toEqual(["differs"]);
  });
});

describe("silence on what is told of something else", () => {
  it.each([
    // a part of it, or what it bought, owes or sells
    ["runway", "2024-02-20", "[Runway] sold shares worth $4 billion."],
    ["runway", "2024-02-20", "Shares of [Runway] worth $400 million changed hands."],
    ["runway", "2024-02-20", "[Runway] signed contracts valued at $400 million."],
    ["runway", "2024-02-20", "[Runway] sold tools to a studio valued at $4 billion."],
    ["runway", "2024-02-20", "[Runway] says its tools are worth $4 billion to Hollywood."],
    ["runway", "2024-02-20", "[Runway]'s archive is worth $4 billion."],
    ["runway", "2024-02-20", "[Runway] is the reason a rival worth $4 billion folded."],
    ["runway", "2024-02-20", "The industry in which [Runway] works is worth $4 billion."],
    ["runway", "2024-02-20", "Everyone at [Runway] is worth $1 million on paper."],
    ["figure-ai", "2024-03-01", "[Figure AI] took part in a $500 million round of another firm."],
    // a change and not the whole
    ["runway", "2024-02-20", "[Runway]'s valuation rose by $2.5 billion."],
    ["runway", "2024-02-20", "[Runway] is worth $4 billion more than last year."],
    ["nvidia", "2024-02-25", "[Nvidia] gained $277 billion in market value in one day."],
    // thought, discussed, asked
    ["runway", "2024-02-20", "Analysts think [Runway] is worth $4 billion."],
    ["runway", "2024-02-20", "[Runway] reportedly discussed a $4 billion valuation."],
    ["runway", "2024-02-20", "Is [Runway] worth $4 billion?"],
    // between two others
    ["microsoft", "2024-02-20", "[Microsoft] has invested $10 billion in Mistral, not in OpenAI."],
    [
      "microsoft",
      "2024-02-20",
      "[Microsoft], which put money into OpenAI, invested $1 billion in a data centre.",
    ],
    ["disney", "2026-03-28", "[Disney] paid $4 billion for a studio before its deal with OpenAI."],
    // how long it took, or how many in a while
    ["sora", "2024-02-20", "[Sora] needs about a minute to render a clip."],
    ["gpt-oss-20b", "2026-03-28", "[GPT-OSS-20B] was downloaded 2 million times in a week."],
    // a later step
    ["sora", "2025-10-10", "OpenAI released [Sora] to the public in December 2024."],
  ])("%s, %s: %s", (id, published, sentence) => {
    expect(verdicts(id, published, sentence)).toEqual([]);
  });
});

it("two of ours that tell the same in other words do not disagree", () => {
  const text = "OpenAI is now worth $300 billion.";
  const [check] = checkFigures({ text, start: 0, end: 6 }, "openai", look, "2025-10-15", () => 1);
  expect(check?.note).toBe("Of about the same time; they may not count the same thing.");
});
