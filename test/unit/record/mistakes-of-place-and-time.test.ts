import { describe, expect, it } from "vitest";
import { type Mistake, saidOf } from "./mistakes";
import { claims, disputes, problemsOf, smallSeeds, source } from "./small-seeds";

const mistakes: Mistake[] = [
  [
    "a day that is none",
    "claims",
    "asOf: 2026-02",
    "asOf: 2026-02-30",
    '3.yaml:14: asOf of claim "beta-cost" is no day of the calendar: 2026-02-30',
  ],
  ["a source of no day", "source", "2026-03-01", "2026-02-30", "3.yaml:5: published of source"],
  [
    "a date after the source",
    "claims",
    "asOf: 2026-02",
    "asOf: 2026-03-02",
    '3.yaml:14: asOf of claim "beta-cost" (2026-03-02) lies after its source was published',
  ],
  [
    "a span beyond the source",
    "claims",
    "[18, 55]",
    "[18, 5500]",
    '3.yaml:16: span of claim "beta-cost" ends at 5500',
  ],
  [
    "overlapping spans",
    "claims",
    "[18, 55]",
    "[10, 55]",
    '3.yaml:16: span [10, 55] of claim "beta-cost" overlaps that of "alpha-makes-beta", [0, 17]. Part them',
  ],
  [
    "what is to come told as done",
    "claims",
    "on: 2025-12",
    "on: 2026-04",
    '3.yaml:6: on of claim "alpha-makes-beta" (2026-04) lies after its source was published (2026-03-01). Add mode',
  ],
  [
    "a date inferred from nothing",
    "source",
    "publishedBasis: stated",
    "publishedBasis: inferred",
    '3.yaml:6: the date of source "003" is inferred, but from what is not told. Add publishedWhy.',
  ],
  [
    "an end without a beginning",
    "claims",
    "asOf: 2026-02",
    "asOf: 2026-02\n  until: 2027",
    '3.yaml:15: claim "beta-cost" has an end without a beginning. Add on',
  ],
  [
    "an end before the beginning",
    "claims",
    "on: 2025-12",
    "on: 2025-12\n  until: 2025-11",
    '3.yaml:7: claim "alpha-makes-beta" ends before it begins: on 2025-12, until 2025-11',
  ],
  [
    "the event of an unknown claim",
    "claims",
    "on: 2025-12",
    "on: 2025-12\n  sameEvent: beta-costs",
    '3.yaml:7: claim "alpha-makes-beta" tells the event of an unknown claim "beta-costs". Did you mean "beta-cost"?',
  ],
  [
    "its own event",
    "claims",
    "on: 2025-12",
    "on: 2025-12\n  sameEvent: alpha-makes-beta",
    '3.yaml:7: claim "alpha-makes-beta" tells its own event. Remove sameEvent.',
  ],
  [
    "an event without a date",
    "claims",
    "on: 2025-12",
    "on: 2025-12\n  sameEvent: beta-cost",
    '"alpha-makes-beta" and "beta-cost" are one event, but that one has no date. Add on.',
  ],
  [
    "one event on two dates",
    "claims",
    "asOf: 2026-02",
    "asOf: 2026-02\n  sameEvent: alpha-makes-beta\n  on: 2026-01",
    "are one event on two dates, 2026-01 and 2025-12. Correct one or part them.",
  ],
];

describe("a mistake of place or time is told with its line and its remedy:", () => {
  it.each(mistakes)("%s", async (...mistake) => expect(await saidOf(mistake)).toContain(mistake[4]));

  it("a span as wide as a paragraph", async () => {
    const long = {
      source: source.replace(/length: .*/, "length: 300"),
      claims: claims.replace("[18, 55]", "[18, 239]"),
    };
    expect(await problemsOf(smallSeeds(long))).toEqual([
      'seeds/claims/003.yaml:16: span of claim "beta-cost" has 221 characters; a reader looks at 220 at most. ' +
        "Quote only the words that support it, or part the claim in two.",
    ]);
    await expect(problemsOf(smallSeeds({ ...long, claims }))).rejects.toThrow("compile although");
  });

  it("but a forecast may lie after its source", async () => {
    const coming = claims.replace("on: 2025-12", "on: 2026-04\n  mode: forecast");
    await expect(problemsOf(smallSeeds({ claims: coming }))).rejects.toThrow("compile although");
  });

  it("claims of a dispute in another order than their sources", async () => {
    const second = [
      { path: "seeds/sources/004.yaml", text: source.replace("003", "004").replace("2026-03-01", "2026-02") },
      {
        path: "seeds/claims/004.yaml",
        text: claims.slice(claims.indexOf("- id: beta")).replace("beta-cost", "b-4"),
      },
    ];
    const told = (ids: string) => [
      ...smallSeeds({ disputes: disputes.replace(/\[alpha.*\]/, ids) }),
      ...second,
    ];
    expect(await problemsOf(told("[beta-cost, b-4]"))).toEqual([
      'seeds/disputes.yaml:4: dispute "beta-price" has "b-4" of source 004 after "beta-cost" of source 003. ' +
        "List the claims by the date of their source, the oldest first.",
    ]);
    await expect(problemsOf(told("[b-4, beta-cost]"))).rejects.toThrow("compile although");
  });
});
