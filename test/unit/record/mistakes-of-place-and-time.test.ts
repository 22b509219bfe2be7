import { describe, expect, it } from "vitest";
import { type Mistake, saidOf } from "./mistakes";

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
});
