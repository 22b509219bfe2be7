import { happeningsOf } from "./card-happenings";
import { daysOf } from "./card-time";
import type { LookUp } from "./look-up";
import { compareText } from "./problem";
import type { Claim, Event } from "./schema";
import { wordDate, wordPeriod } from "./wording";

export type TimelineRow =
  | {
      what: "event";
      id: string;
      /** "15 Feb 2024", "Sep 2027 – Mar 2028" */
      date: string;
      approx?: true;
      tone?: "end";
      forecast?: true;
      text: string;
      sources: number[];
    }
  /** Nothing is dated between two events. `size` from 1 to 3: half a year, a year, more than two. */
  | { what: "gap"; months: number; size: 1 | 2 | 3 }
  /** Here the record ends; what follows is what sources forecast, whenever they did. */
  | { what: "end"; date: string };

/** A stretch without events shorter than this, in months, is no gap. */
const SHORTEST_GAP = 6;
const DAYS_IN_MONTH = 365.25 / 12;

/**
 * What happened to an entity and came of its kin, from the oldest to the newest, with gaps; after the end of the
 * record what its sources forecast.
 */
export function timelineRows(id: string, look: LookUp, numberOf: (source: string) => number): TimelineRow[] {
  const rows: TimelineRow[] = [];
  let before: number | undefined;
  const happened = happeningsOf(id, look).sort((a, b) => compareText(a.event.date, b.event.date));
  for (const { event, claims } of happened) {
    const [first, end] = [daysOf(event.date)[0], daysOf(event.until ?? event.date)[1]];
    if (before !== undefined) rows.push(...gap(before, first));
    rows.push(row(event, claims, numberOf));
    before = Math.max(before ?? end, end);
  }
  const forecasts = (look.events.get(id) ?? []).filter(({ forecast }) => forecast);
  if (forecasts.length > 0) rows.push({ what: "end", date: wordDate(look.end) });
  for (const event of forecasts) {
    const claims = event.claims.flatMap((claim) => look.claim.get(claim) ?? []);
    rows.push(row(event, claims, numberOf));
  }
  return rows;
}

function gap(from: number, to: number): TimelineRow[] {
  const months = Math.round((to - from) / DAYS_IN_MONTH);
  return months < SHORTEST_GAP ? [] : [{ what: "gap", months, size: months < 12 ? 1 : months < 24 ? 2 : 3 }];
}

function row(event: Event, claims: readonly Claim[], numberOf: (source: string) => number): TimelineRow {
  const { id, date, until, basis, text, tone, forecast } = event;
  const from = wordDate(date, basis, true);
  return {
    what: "event",
    id,
    date: until ? wordPeriod(from, until) : from,
    ...(basis === "inferred" || date.length === 4 ? { approx: true as const } : {}),
    ...(tone ? { tone } : {}),
    ...(forecast ? { forecast: true as const } : {}),
    text,
    sources: [...new Set(claims.map(({ source }) => numberOf(source)))].sort((a, b) => a - b),
  };
}
