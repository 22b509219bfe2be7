import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { readSeeds } from "../../../.dev/read-seeds";
import { checkFigures } from "../../../data/figures/check-figures";
import { compile } from "../../../data/record/compile";
import { type LookUp, lookUp } from "../../../data/record/look-up";

let look: LookUp;
beforeAll(async () => {
  const compiled = await compile(readSeeds(fileURLToPath(new URL("../../..", import.meta.url))));
  if (!compiled.ok) throw new Error("The record does not compile");
  look = lookUp(compiled.record);
});

/** The checks of a sentence in which the name stands between `[` and `]`. */
function check(id: string, marked: string, published?: string) {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  const text = marked.replace("[", "").replace("]", "");
  return checkFigures({ text, start, end }, id, look, published, () => 1);
}
const verdicts = (id: string, marked: string, published?: string) =>
  check(id, marked, published).map(({ verdict }) => verdict);

describe("a figure on the page that is the record's", () => {
  it.each([
    "Investors valued [Runway] at $1.5 billion.",
    "[Runway] is valued at $1.5bn.",
    "[Runway], worth 1.5 billion dollars, makes tools for film editors.",
    "[Runway] reached a valuation of US$ 1,500m.",
    "A round at a valuation of $1.5 billion for [Runway] was the talk of the town.",
    "[Runway]'s $1.5-billion valuation looked rich.",
    "The $1.5 billion start-up [Runway] sells video tools.",
    "[Runway] is valued at nearly one and a half billion dollars.",
    "[Runway], once backed by Google, was valued at $1.5 billion.",
    "[Runway] (formerly Runway ML) is valued at USD 1.5bn.",
    "[Runway] has raised $141 million in total.",
    "[Runway] raised $141m.",
  ])("%s", (sentence) => {
    expect(verdicts("runway", sentence, "2024-03-01")).toEqual(["matches"]);
    expect(verdicts("runway", sentence)).toEqual(["matches"]);
  });

  it("is found for other measures too", () => {
    expect(verdicts("microsoft", "[Microsoft] has invested $13 billion in OpenAI.")).toEqual(["matches"]);
    expect(verdicts("openai", "Microsoft put an investment of $13 billion in [OpenAI].")).toEqual([
      "matches",
    ]);
    expect(verdicts("sora", "[Sora] cost $1 million a day in computing.")).toEqual(["matches"]);
    expect(verdicts("runway", "[Runway] charges $15 to $95 per user per month.")).toEqual(["matches"]);
    expect(verdicts("chatgpt", "[ChatGPT] has 100 million weekly users.")).toEqual(["matches"]);
    expect(verdicts("sora", "[Sora] makes videos of up to 60 seconds.")).toEqual(["matches"]);
    expect(verdicts("sora", "[Sora] makes clips one minute long.")).toEqual(["matches"]);
    expect(verdicts("gpt-oss-20b", "[GPT-OSS-20B] was downloaded 6.7 million times.")).toEqual(["matches"]);
  });
});

describe("a figure that is not the record's", () => {
  it("differs where both are of one time, with both dates", () => {
    expect(check("runway", "Investors valued [Runway] at $2.5 billion.", "2024-02-20T08:00:00Z")).toEqual([
      {
        verdict: "differs",
        label: "Valuation",
        page: "$2.5 billion",
        pageDate: "Feb 2024",
        ours: { value: "$1.5 billion", date: "about Feb 2024", sources: [1] },
        note: "Of about the same time; they may not count the same thing.",
      },
    ]);
    expect(verdicts("runway", "In February 2024 [Runway] was valued at $4bn.", "2026-01-10")).toEqual([
      "differs",
    ]);
  });

  it("may be newer or older than ours", () => {
    const [newer] = check("runway", "[Runway] is now valued at $3 billion.", "2025-04-03");
    expect(newer).toMatchObject({ verdict: "ours-older", pageDate: "Apr 2025" });
    expect(newer?.note).toBe("This page is 14 months newer; both can be right.");
    expect(verdicts("runway", "[Runway] was valued at $500 million.", "2022-12-05")).toEqual(["page-older"]);
    expect(verdicts("openai", "[OpenAI] was valued at $29 billion in 2023.", "2026-03-30")).toEqual([
      "page-older",
    ]);
  });
});

describe("a date on the page", () => {
  it.each([
    ["sora", "[Sora] was shut down in March 2026.", "matches"],
    ["sora", "OpenAI closed [Sora] in March 2026.", "matches"],
    ["sora", "OpenAI released [Sora] on 15 February 2024.", "matches"],
    ["sora", "[Sora] was unveiled in February 2024.", "matches"],
    ["chatgpt", "[ChatGPT] was launched in November 2022.", "matches"],
    ["chatgpt", "Since [ChatGPT] launched in 2022, much has changed.", "matches"],
    ["sora", "[Sora] was shut down in May 2025.", "differs"],
    ["chatgpt", "OpenAI released [ChatGPT] in 2021.", "differs"],
  ] as const)("%s: %s %s", (id, sentence, verdict) => {
    expect(verdicts(id, sentence, "2026-04-10")).toEqual([verdict]);
  });

  it.each([
    ["sora", "[Sora] will be shut down in May 2027."],
    ["sora", "[Sora] was praised in May 2025."],
    ["sora", "[Sora] rivals were shut down in May 2025."],
    ["sora", "[Sora] was shown after Runway released Gen-2 in May 2023."],
    ["openai", "[OpenAI] released a paper in May 2025."],
    ["sora", "Between May 2024 and July 2025 [Sora] was released in stages."],
  ] as const)("tells nothing: %s: %s", (id, sentence) => {
    expect(verdicts(id, sentence, "2026-04-10")).toEqual([]);
  });

  it("is told with both dates", () => {
    expect(check("sora", "[Sora] was shut down in May 2025.")).toMatchObject([
      { label: "Shut down", page: "May 2025", ours: { value: "Mar 2026" } },
    ]);
  });
});

describe("silence where the sentence does not tell enough", () => {
  it.each([
    // no date to judge a difference by
    ["runway", "[Runway] is valued at $2.5 billion.", undefined],
    // somebody else's figure
    ["runway", "[Runway] competes with Pika, which is valued at $2.5 billion.", "2024-02-20"],
    ["runway", "A rival of [Runway] is valued at $2.5 billion.", "2024-02-20"],
    ["runway", "[Runway]'s rival was valued at $2.5 billion.", "2024-02-20"],
    ["runway", "Pika, like [Runway], is worth $2.5 billion.", "2024-02-20"],
    ["runway", "Unlike [Runway], the company is valued at $2.5 billion.", "2024-02-20"],
    // hoped, planned, denied
    ["runway", "[Runway] seeks a valuation of $2.5 billion.", "2024-02-20"],
    ["runway", "[Runway] is in talks to raise money at a $2.5 billion valuation.", "2024-02-20"],
    ["runway", "[Runway] is not worth $2.5 billion.", "2024-02-20"],
    // another measure, another currency, another rate
    ["runway", "[Runway] raised $100 million.", "2024-02-20"],
    ["runway", "[Runway] has 90 employees and 2.5 billion ideas.", "2024-02-20"],
    ["runway", "[Runway] is valued at €2.5 billion.", "2024-02-20"],
    ["runway", "[Runway] is valued at C$2.5 billion.", "2024-02-20"],
    ["sora", "[Sora] cost $3 million a month to run.", "2026-03-20"],
    ["chatgpt", "[ChatGPT] has 180 million monthly users.", "2024-02-20"],
    // a bound that holds
    ["chatgpt", "[ChatGPT] has 180 million weekly users.", "2026-03-20"],
    // told of an earlier time
    ["runway", "[Runway] is up from a valuation of $500 million.", "2024-02-20"],
    // a year says too little
    ["runway", "[Runway] was valued at $2.5 billion in 2024.", "2024-12-20"],
    // two times in one sentence
    ["runway", "[Runway], valued at $2.5 billion in May 2023, sold tools in June 2024.", "2024-12-20"],
    // parts of names
    ["runway", "[Runway] showed Gen-3 and GPT-4.", "2024-02-20"],
    ["runway", "", "2024-02-20"],
  ] as const)("%s: %s", (id, sentence, published) => {
    expect(verdicts(id, sentence || "[Runway]", published)).toEqual([]);
  });
});

describe("odd sentences", () => {
  it("never throw and stay quick", () => {
    const many = `[Runway] ${"is valued at $2.5 billion and ".repeat(30)}`.slice(0, 999);
    expect(() => verdicts("runway", many, "2024-02-20")).not.toThrow();
    expect(verdicts("runway", many, "2024-02-20").length).toBeLessThanOrEqual(3);
    expect(verdicts("nobody", "[Runway] is valued at $1.5 billion.", "2024-02-20")).toEqual([]);
    expect(verdicts("runway", "[Runway] is valued at $1.5 billion.", "no date")).toEqual(["matches"]);
  });
});
