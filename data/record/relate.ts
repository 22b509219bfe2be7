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
  const edges = new Map<string, Relation>();
  for (const { id, subject: from, predicate, object: to } of claims) {
    if (to === undefined || predicates[predicate]?.form !== "relation") continue;
    const key = `${from} ${predicate} ${to}`;
    const edge = edges.get(key);
    if (edge) edge.claims.push(id);
    else edges.set(key, { from, predicate, to, claims: [id] });
  }
  return [...edges.entries()].sort(([a], [b]) => compareText(a, b)).map(([, edge]) => edge);
}
