import type { BackstoryRecord } from "./schema";

/** How much of the record one source gives. */
export interface SourceCoverage {
  claims: number;
  /** Entities that its claims are about or name. */
  entities: number;
  /** Its part of all claims, from 0 to 1. */
  share: number;
}

/** By the ids of the sources; each has an entry, also one that gives nothing. */
export function sourceCoverage({
  sources,
  claims,
}: Pick<BackstoryRecord, "sources" | "claims">): Map<string, SourceCoverage> {
  return new Map(
    sources.map(({ id }) => {
      const own = claims.filter(({ source }) => source === id);
      const entities = new Set(
        own.flatMap(({ subject, object }) => (object ? [subject, object] : [subject])),
      );
      const share = claims.length > 0 ? own.length / claims.length : 0;
      return [id, { claims: own.length, entities: entities.size, share }];
    }),
  );
}
