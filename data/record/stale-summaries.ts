import { lookUp } from "./look-up";
import { isAfter } from "./partial-date";
import type { BackstoryRecord, Claim, Entity, Source } from "./schema";

/** An entity whose summary rests on older sources than what is said of it. */
export interface StaleSummary {
  entity: Entity;
  /** The youngest source behind the summary. */
  behind: Source;
  /** The youngest claim about the entity, as its subject. */
  newest: Claim;
}

/** Entities of which a younger source tells than any that their summary rests on, in the record's order. */
export function staleSummaries(record: BackstoryRecord): StaleSummary[] {
  const { bySubject, claim, source } = lookUp(record);
  const ofClaim = (each: Claim) => source.get(each.source)!;
  return record.entities.flatMap((entity) => {
    const newest = youngest(bySubject.get(entity.id) ?? [], ofClaim);
    const behind = youngest(
      entity.summaryClaims.flatMap((id) => claim.get(id) ?? []),
      ofClaim,
    );
    if (!newest || !behind || !isYounger(ofClaim(newest), ofClaim(behind))) return [];
    return [{ entity, behind: ofClaim(behind), newest }];
  });
}

function youngest(claims: readonly Claim[], ofClaim: (claim: Claim) => Source): Claim | undefined {
  return claims.reduce<Claim | undefined>(
    (best, each) => (best === undefined || isYounger(ofClaim(each), ofClaim(best)) ? each : best),
    undefined,
  );
}

/** By date, as far as both are told; two of the same month are none the younger. */
const isYounger = (a: Source, b: Source): boolean => isAfter(a.published, b.published);
