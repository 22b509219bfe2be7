import { sha256 } from "./digest";
import { predicates } from "./predicates";
import { compareText } from "./problem";
import type { BackstoryRecord, Claim, Dispute, Entity, Event, Source } from "./schema";
import type { SeedEntity } from "./seed-schema";

/** Puts checked seeds into the form of the record, in an order that depends on nothing but them. */
export async function assemble(
  sources: readonly Source[],
  entities: readonly SeedEntity[],
  claims: readonly Claim[],
  disputes: readonly Dispute[],
): Promise<BackstoryRecord> {
  const content = {
    sources: [...sources].sort(byId),
    entities: entities.map(toEntity).sort(byId),
    claims: [...claims].sort(
      (a, b) =>
        compareText(a.source, b.source) || a.span[0] - b.span[0] || a.span[1] - b.span[1] || byId(a, b),
    ),
    disputes: [...disputes].sort(byId),
    events: claims.flatMap(toEvent).sort((a, b) => compareText(a.date, b.date) || byId(a, b)),
  };
  const digest = await sha256(JSON.stringify(content));
  return { version: `${lastMonth(sources)}+${digest.slice(0, 8)}`, ...content };
}

const byId = (a: { id: string }, b: { id: string }) => compareText(a.id, b.id);

function toEntity(seed: SeedEntity): Entity {
  const { id, name, kind, note, ambiguous, short, aliases, ...rest } = seed;
  const { unmarked: _, cues: __, against: ___, ...kept } = rest;
  const forms = new Set([...aliases, ...ambiguous, ...short]);
  forms.delete(name);
  return { id, name, kind, ...(note === undefined ? {} : { note }), aliases: [...forms], ...kept };
}

function toEvent(claim: Claim): Event[] {
  if (claim.on === undefined) return [];
  const predicate = predicates[claim.predicate];
  const isEnd = predicate?.form === "event" && predicate.tone === "end";
  const isForecast = claim.mode === "forecast" || claim.predicate === "expected";
  return [
    {
      id: `event-${claim.id}`,
      date: claim.on,
      basis: claim.onBasis,
      claim: claim.id,
      entities: [
        ...new Set([
          claim.subject,
          ...(claim.object === undefined ? [] : [claim.object]),
          ...(claim.also ?? []),
        ]),
      ],
      text: claim.text,
      ...(isEnd ? { tone: "end" as const } : {}),
      ...(isForecast ? { forecast: true } : {}),
    },
  ];
}

/** The month of the youngest source, "2026.03": the record knows of nothing later. */
function lastMonth(sources: readonly Source[]): string {
  const youngest = sources
    .map(({ published }) => published)
    .sort(compareText)
    .at(-1);
  return youngest === undefined ? "0000.00" : youngest.slice(0, 7).replace("-", ".");
}
