import { type MessageKey, say } from "../text/say";
import { cardRelations } from "./card-relations";
import type { LookUp } from "./look-up";
import { predicates } from "./predicates";
import type { BackstoryRecord, Entity, Kind, Relation } from "./schema";

/** Ties by verb, the most telling verb first. */
export type FullTies = { verb: string; names: Tied[] }[];

export interface Tied {
  id: string;
  name: string;
  kind: Kind;
  /** "one view": where no source states the tie plainly. */
  sure?: string;
  sources: number[];
}

const sureness = {
  estimate: "record_sure_estimate",
  reported: "record_sure_reported",
  forecast: "record_sure_forecast",
  opinion: "record_sure_opinion",
} as const satisfies Record<NonNullable<Relation["mode"]>, MessageKey>;

/** All ties of an entity, read from its side, each with the sources that state it. */
export function fullTies(
  entity: Entity,
  record: BackstoryRecord,
  look: LookUp,
  numberOf: (source: string) => number,
): FullTies {
  const groups = new Map<string, Map<string, Tied>>();
  const add = (verb: string, id: string | undefined, mode?: Relation["mode"], claims: string[] = []) => {
    const other = id === undefined ? undefined : look.entity.get(id);
    if (!other || other.id === entity.id) return;
    const group = groups.get(verb) ?? new Map<string, Tied>();
    groups.set(verb, group);
    const told = claims.flatMap((claim) => look.claim.get(claim)?.source ?? []).map(numberOf);
    const before = group.get(other.id);
    const { sure: _, ...tied } = before ?? { id: other.id, name: other.name, kind: other.kind, sources: [] };
    const isSure = mode === undefined || (before && before.sure === undefined);
    group.set(other.id, {
      ...tied,
      ...(isSure ? {} : { sure: say(sureness[mode!]) }),
      sources: [...new Set([...tied.sources, ...told])].sort((a, b) => a - b),
    });
  };

  // The card's order of verbs; of each verb also what the card leaves out.
  const { related } = cardRelations(entity, look);
  for (const { verb } of related) groups.set(verb, groups.get(verb) ?? new Map());
  for (const { from, to, predicate, mode, claims } of record.relations) {
    const tie = predicates[predicate];
    if (tie?.form !== "relation") continue;
    if (from === entity.id) add(say(tie.verb), to, mode, claims);
    if (to === entity.id) add(say(tie.inverse), from, mode, claims);
  }
  // Ties that the card knows from elsewhere: maker and family, and what it is only named with.
  for (const { verb, id } of related) if (!groups.get(verb)?.has(id)) add(verb, id);
  return [...groups].flatMap(([verb, names]) =>
    names.size > 0 ? [{ verb, names: [...names.values()] }] : [],
  );
}
