import { describe, expect, it } from "vitest";
import { articlesAt, type Made } from "./article-page";
import { hoverMark, listed, readCard, type Session, waitForCard, waitForMarks } from "./harness";
import { inBrowser, untilTestEnds } from "./suite";

const valued = (sum: string) =>
  `<p>By then others were ahead. Physical Intelligence was valued at ${sum} in its last round.</p>`;

const pages: Record<string, Made> = {
  right: { published: "2026-03-30", more: valued("US$ 5,600m") },
  wrong: { published: "2026-03-30", more: valued("$9.9 billion") },
  "wrong-undated": { more: valued("$9.9 billion") },
  halves: { published: "2026-03-30", more: valued("\ud83d $5.6 billion \udc00") },
  endless: {
    published: "2026-03-30",
    more: `<p>${"and on it went, ".repeat(400)} as Anthropic said${", and on".repeat(800)}.</p>`,
  },
  february: { published: "2024-02-20T09:00:00Z" },
  april: { published: "2026-04-10T09:00:00Z" },
  "no-date": { published: `+275760-09-13T00:00:00.000Z${"9".repeat(300)}` },
};

let session: Session;

inBrowser((suite) => {
  ({ session } = suite);
}, articlesAt(pages));
const kept = untilTestEnds();

/** What the card of a name on one of these pages says, in one line. */
async function cardOn(path: string, name: string): Promise<string> {
  const page = kept(await session.open(`${listed}/${path}`));
  await waitForMarks(page);
  await hoverMark(page, name);
  await waitForCard(page, name);
  return (await readCard(page))!.text.replace(/\s+/g, " ");
}

describe("a figure in the sentence around a name", () => {
  it("that the record holds too is said to match, in whatever way it is written", async () => {
    expect(await cardOn("right", "Physical Intelligence")).toMatch(
      /Figure matches Valuation This page US\$ 5,600m Mar 2026 Our source \$5\.6 billion about Mar 2026/,
    );
  });

  it("that differs is told beside ours, both with their dates", async () => {
    expect(await cardOn("wrong", "Physical Intelligence")).toMatch(
      /Figures differ Valuation This page \$9\.9 billion Mar 2026 Our source \$5\.6 billion about Mar 2026/,
    );
  });

  it("that differs on a page without a date is of nobody knows when: nothing is said", async () => {
    expect(await cardOn("wrong-undated", "Physical Intelligence")).not.toContain("Figures differ");
  });

  it("costs no card where the sentence is endless or holds halves of characters", async () => {
    expect(await cardOn("halves", "Physical Intelligence")).toContain("Valuation");
    expect(await cardOn("endless", "Anthropic")).toContain("Anthropic");
  });
});

describe("the card for Sora", () => {
  it("tells of the later end in an article of February 2024", async () => {
    expect(await cardOn("february", "Sora")).toMatch(
      /Since this article 2 years, 1 month later .*OpenAI ended Sora/,
    );
  });

  it("calls nothing later in one of April 2026", async () => {
    const text = await cardOn("april", "Sora");
    expect(text).toContain("Nothing later in the record, which ends Mar 2026.");
    expect(text).not.toMatch(/month later|OpenAI ended Sora in the week/);
  });

  it("does without where the page's date is absurd", async () => {
    expect(await cardOn("no-date", "Sora")).not.toContain("Since this article");
  });
});
