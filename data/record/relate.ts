import { predicates } from "./predicates";
import { compareText } from "./problem";
import type { Claim, Relation } from "./schema";

/**
 * The graph of who makes, owns, backs, leads … whom: one edge for each tie, with all claims that state it.
 *
 * @param claims in the record's order; it becomes the order of an edge's claims
 * @returns edges sorted by `from`, predicate and `to`
 */
export function relate(claims: readonly Claim[]): Relation[] {
  const ties = new Map<string, Claim[]>();
  for (const claim of claims) {
    const { subject, predicate, object } = claim;
    if (object === undefined || predicates[predicate]?.form !== "relation") continue;
    const key = `${subject} ${predicate} ${object}`;
    ties.set(key, [...(ties.get(key) ?? []), claim]);
  }
  return [...ties].sort(([a], [b]) => compareText(a, b)).map(([, said]) => toRelation(said));
}

function toRelation(said: readonly Claim[]): Relation {
  const { subject, predicate, object, mode } = said[0]!;
  const isPlain = said.some((claim) => claim.mode === undefined);
  return {
    from: subject,
    predicate,
    to: object!,
    ...(isPlain ? {} : { mode }),
    claims: said.map(({ id }) => id),
  };
}
