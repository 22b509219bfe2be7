import type { BackstoryRecord, Claim, Dispute, Entity, Event, PartialDate, Source } from "./schema";

/** Ways into a record that a list cannot give quickly. */
export interface LookUp {
  entity: ReadonlyMap<string, Entity>;
  claim: ReadonlyMap<string, Claim>;
  source: ReadonlyMap<string, Source>;
  /** Claims by the entity they are about: as subject, as object, or named in `also`. */
  bySubject: ReadonlyMap<string, Claim[]>;
  byObject: ReadonlyMap<string, Claim[]>;
  byMention: ReadonlyMap<string, Claim[]>;
  disputes: ReadonlyMap<string, Dispute[]>;
  /** Events in the order of their dates. */
  events: ReadonlyMap<string, Event[]>;
  /** Entities by their maker, and by their family. */
  madeBy: ReadonlyMap<string, Entity[]>;
  inFamily: ReadonlyMap<string, Entity[]>;
  /** The month of the last source: the record holds nothing later. */
  end: PartialDate;
}

const known = new WeakMap<BackstoryRecord, LookUp>();

/** The look-up of a record; made once for each record, so the record must not change afterwards. */
export function lookUp(record: BackstoryRecord): LookUp {
  let made = known.get(record);
  if (!made) {
    made = {
      entity: byId(record.entities),
      claim: byId(record.claims),
      source: byId(record.sources),
      bySubject: group(record.claims, ({ subject }) => [subject]),
      byObject: group(record.claims, ({ object }) => (object ? [object] : [])),
      byMention: group(record.claims, ({ also }) => also ?? []),
      disputes: group(record.disputes, ({ entities }) => entities),
      events: group(record.events, ({ entities }) => entities),
      madeBy: group(record.entities, ({ maker }) => (maker ? [maker] : [])),
      inFamily: group(record.entities, ({ family }) => (family ? [family] : [])),
      // The version begins with it: "2026.03+1a2b3c4d".
      end: record.version.slice(0, 7).replace(".", "-"),
    };
    known.set(record, made);
  }
  return made;
}

function byId<T extends { id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function group<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const found = groups.get(key);
      if (found) found.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
