import { say } from "../text/say";
import type { Since } from "./card-content";
import { eventText } from "./card-event-text";
import { type Happening, happeningsOf } from "./card-happenings";
import { nothingLater } from "./card-nothing-later";
import { figuresSince } from "./card-since-figures";
import { timeTicks } from "./card-since-ticks";
import { daysOf, timeBetween } from "./card-time";
import type { LookUp } from "./look-up";
import { isAfter } from "./partial-date";
import type { Claim, PartialDate } from "./schema";
import { wordDate } from "./wording";

const MOST_EVENTS = 12;
const MOST_AROUND = 4;

/**
 * What the record knows to have happened to an entity after an article: only what its date puts after the
 * article's day for certain. In an article of 10 March 2026 "2026-03" is neither before nor after.
 *
 * @param day the article's
 * @returns with the ids of the claims whose sentences it tells
 */
export function cardSince(
  id: string,
  day: PartialDate,
  look: LookUp,
  numberOf: (source: string) => number,
): { since: Since; claims: ReadonlySet<string> } {
  const end = look.end;
  const [from] = daysOf(day);
  const all = happeningsOf(id, look).filter(({ event }) => !isAfter(event.date, end));
  const later = firstOf(
    all.filter(({ event }) => isAfter(event.date, day)),
    MOST_EVENTS,
  );
  // Beside what came later for certain it would be noise.
  const undecided = later.length > 0 ? [] : all.filter((each) => mayBeLater(each, day, look));
  const around = firstOf(undecided, MOST_AROUND);
  const figures = figuresSince(id, day, look, numberOf);
  const last = [...later.map(({ event }) => event.date), ...figures.map(({ on }) => on)].sort(byEnd).at(-1);
  const tell = ({ event, claims }: Happening) => ({
    date: wordDate(event.date, event.basis, true),
    // A bare year is as vague, wherever its dot stands.
    ...(event.basis === "inferred" || event.date.length === 4 ? { approx: true as const } : {}),
    ...(event.tone ? { tone: event.tone } : {}),
    text: eventText(event, claims),
    sources: [...new Set(claims.map(({ source }) => numberOf(source)))],
  });
  const toEnd = daysOf(end)[1] - 1 - from;
  const article = wordDate(day, "stated", true);
  const since: Since = {
    article,
    // Of the record's last year only its months up to the end can be meant.
    span: last === undefined ? "" : timeBetween(day, end.startsWith(last) ? end : last),
    events: later.map((happening) => ({
      ...tell(happening),
      at: Math.min(1, (placeOf(happening.event.date, end) - from) / toEnd),
    })),
    ...(around.length > 0 ? { around: around.map(tell) } : {}),
    ...(last === undefined ? { none: nothingLater(id, day, look, around.length > 0) } : {}),
    ...(last === undefined ? {} : { finding: findingOf(article, later.map(tell)) }),
    ticks: later.length > 0 ? timeTicks(from, from + toEnd) : [],
    figures: figures.map(({ on: _, ...figure }) => figure),
  };
  const told = [...later, ...around].flatMap(({ claims }) => claims.filter(isLead));
  return { since, claims: new Set(told.map(({ id }) => id)) };

  /** Of more than fit the weightiest, yet in the order of time. */
  function firstOf(some: readonly Happening[], most: number): Happening[] {
    const place = ({ event }: Happening) => placeOf(event.date, end);
    return [...some]
      .sort((a, b) => b.weight - a.weight || place(b) - place(a))
      .slice(0, most)
      .sort((a, b) => place(a) - place(b) || b.weight - a.weight);
  }
}

function findingOf(article: string, events: readonly { date: string; text: string }[]): string {
  const last = events.at(-1);
  return last
    ? say("card_time_events", article, events.length, last.date, last.text)
    : say("card_time_no_events", article, 0);
}

const isLead = ({ on, sameEvent }: Claim) => on !== undefined && sameEvent === undefined;
const byEnd = (a: PartialDate, b: PartialDate) => daysOf(a)[1] - daysOf(b)[1];

/** A date's middle, in days since 1970, as far as it lies within the record. */
function placeOf(date: PartialDate, end: PartialDate): number {
  const [first, after] = daysOf(date);
  const last = Math.min(after, daysOf(end)[1]) - 1;
  return (first + Math.max(first, last)) / 2;
}

/** Dated to the article's month or year, and told by no source that is older than the article. */
function mayBeLater({ event, claims }: Happening, day: PartialDate, look: LookUp): boolean {
  if (event.date.length >= day.length || !day.startsWith(event.date)) return false;
  return claims.every(({ source, asOf }) => {
    const published = look.source.get(source)?.published ?? asOf;
    return daysOf(published)[1] - 1 > daysOf(day)[0];
  });
}
