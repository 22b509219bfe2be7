import { describe, expect, it } from "vitest";
import { cardText } from "../../../data/record/card-text";
import { composeCard } from "../../../data/record/compose-card";
import { claim, entity } from "../record/card-record";
import { timedRecord } from "./timed-record";

const usd = (amount: number, per?: string) =>
  ({ type: "money", currency: "USD", amount, ...(per ? { per } : {}) }) as const;

describe("a card as text", () => {
  it("tells all of it in order, with sources", () => {
    const status = { tone: "end" as const, text: "Shut down, Mar 2026", claims: ["end"] };
    const made = timedRecord(
      [
        entity("alpha", { kind: "model", note: "video", maker: "beta", status, summaryClaims: ["end"] }),
        entity("beta"),
      ],
      [
        claim("end", "alpha", "shut-down", { on: "2026-03", source: "002" }),
        claim("one", "alpha", "cost", { value: usd(50, "minute"), mode: "estimate" }),
        claim("two", "alpha", "cost", { value: usd(2, "minute"), source: "002" }),
      ],
      [
        {
          id: "d",
          topic: "Cost",
          entities: ["alpha"],
          claims: ["one", "two"],
          cause: "measure",
          why: "Nobody says how.",
        },
      ],
    );
    const text = cardText(composeCard(made, "alpha", { published: "2024-02-15" })!);
    expect(text).toBe(`Alpha
Model, video (Beta) · Shut down, Mar 2026

About Alpha. [1]

Figures
Cost per minute: $50 (Mar 2026, estimate) [2]
Cost per minute: $2 (Mar 2026) [1]

Since the article of 15 Feb 2024
Mar 2026: Sentence of end. [1]

Open questions
Cost: $50 per minute (Mar 2026) [2]; $2 per minute (Mar 2026) [1]. Nobody says how.

Sources
[1] Essay 002, about Oct 2025, AI-generated digest
[2] Essay 001, 28 Mar 2026

Backstory, data to Mar 2026
`);
  });

  it("of a passing mention is a few lines", () => {
    const made = timedRecord([entity("alpha")], []);
    expect(cardText(composeCard(made, "alpha", { published: "2024-02-15" })!)).toBe(
      "Alpha\nCompany\n\nAbout Alpha.\n\nBackstory, data to Mar 2026\n",
    );
  });

  it("says that nothing came later, or that it is not told", () => {
    const told = (published: string) =>
      cardText(
        composeCard(
          timedRecord(
            [entity("alpha")],
            [
              claim("one", "alpha", "happened", { on: "2026-03" }),
              claim("two", "alpha", "users", { value: { type: "count", unit: "users", amount: 5 } }),
            ],
          ),
          "alpha",
          { published },
        )!,
      );
    expect(told("2026-04-02")).toContain(
      "Since the article of 2 Apr 2026\nNothing later in the record, which ends Mar 2026.\n",
    );
    expect(told("2026-03-02")).toContain("before or after is not told\nMar 2026: Sentence of one. [1]\n");
  });
});
