import { predicates } from "./predicates";
import { compareText } from "./problem";
import type { Claim, Event } from "./schema";

/**
 * Everything dated, in the order of its dates: claims with `on`, those that tell of the same happening
 * as one event.
 *
 * @param claims in the record's order; it becomes the order of an event's further claims
 */
export function timeline(claims: readonly Claim[]): Event[] {
  const told = claims.filter(({ on }) => on !== undefined);
  return told
    .filter(({ sameEvent }) => sameEvent === undefined)
    .map((lead) => [lead, ...told.filter(({ sameEvent }) => sameEvent === lead.id)] as const)
    .map(toEvent)
    .sort((a, b) => compareText(a.date, b.date) || compareText(a.id, b.id));
}

function toEvent(all: readonly [lead: Claim, ...others: Claim[]]): Event {
  const lead = all[0];
  const ends = all.some(({ predicate }) => {
    const known = predicates[predicate];
    return known?.form === "event" && known.tone === "end";
  });
  const isForecast = lead.mode === "forecast" || lead.predicate === "expected";
  return {
    id: `event-${lead.id}`,
    date: lead.on!,
    ...(lead.until === undefined ? {} : { until: lead.until }),
    basis: lead.onBasis ?? "inferred",
    claim: lead.id,
    claims: all.map(({ id }) => id),
    entities: [...new Set(all.flatMap(entitiesOf))],
    text: lead.text,
    ...(ends ? { tone: "end" as const } : {}),
    ...(isForecast ? { forecast: true } : {}),
  };
}

const entitiesOf = ({ subject, object, also }: Claim) => [
  subject,
  ...(object === undefined ? [] : [object]),
  ...(also ?? []),
];
