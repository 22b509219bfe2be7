import { type Placed, problemOf } from "./check-shape";
import { didYouMean } from "./nearest";
import { isAfter } from "./partial-date";
import type { Problem } from "./problem";
import type { Claim, Dispute, Source } from "./schema";

/**
 * Rules about disputes: what they point at is there; the claims stand in the order of their sources, as a reader
 * sees them; each entity is spoken of in one of them; and a figure called computed stands in `why`.
 */
export function checkDisputes(
  disputes: readonly Placed<Dispute>[],
  entityIds: ReadonlySet<string>,
  claims: readonly Claim[],
  sources: ReadonlyMap<string, Source>,
): Problem[] {
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
  const claimIds = new Set(claimOf.keys());
  return disputes.flatMap((part) => {
    const lost = [
      ...unknown(part, "entities", "entity", entityIds),
      ...unknown(part, "claims", "claim", claimIds),
    ];
    const told = part.value.claims.flatMap((id) => claimOf.get(id) ?? []);
    // Of a dispute with unknown claims there is no more to say than that.
    return lost.length > 0
      ? lost
      : [...unspoken(part, told), ...outOfOrder(part, told, sources), ...notComputed(part)];
  });
}

function unknown(
  part: Placed<Dispute>,
  key: "entities" | "claims",
  called: string,
  known: ReadonlySet<string>,
): Problem[] {
  const { id: dispute, [key]: ids } = part.value;
  return ids.flatMap((id, i) => {
    const twice = ids.indexOf(id) !== i;
    if (known.has(id) && !twice) return [];
    const message = twice
      ? `dispute "${dispute}" names ${called} "${id}" twice. Remove one.`
      : `dispute "${dispute}" names an unknown ${called} "${id}".${didYouMean(id, known) || " Add or remove it."}`;
    return [problemOf(part, message, key, i)];
  });
}

function unspoken(part: Placed<Dispute>, told: readonly Claim[]): Problem[] {
  const spokenOf = new Set(told.flatMap(({ subject, object, also }) => [subject, object, ...(also ?? [])]));
  return part.value.entities.flatMap((id, i) => {
    if (spokenOf.has(id)) return [];
    const message =
      `no claim of dispute "${part.value.id}" speaks of its entity "${id}". ` +
      "Add such a claim, name the entity in also of one, or remove it.";
    return [problemOf(part, message, "entities", i)];
  });
}

function outOfOrder(
  part: Placed<Dispute>,
  told: readonly Claim[],
  sources: ReadonlyMap<string, Source>,
): Problem[] {
  const later = told.findIndex((claim, i) => i > 0 && isYounger(told[i - 1]!, claim, sources));
  if (later < 0) return [];
  const [one, other] = [told[later]!, told[later - 1]!];
  const message =
    `dispute "${part.value.id}" has "${one.id}" of source ${one.source} after "${other.id}" of source ` +
    `${other.source}. List the claims by the date of their source, the oldest first.`;
  return [problemOf(part, message, "claims", later)];
}

/** Whether the source of `a` is younger than that of `b`; where dates do not tell, numbers do. */
function isYounger(a: Claim, b: Claim, sources: ReadonlyMap<string, Source>): boolean {
  const [one, other] = [sources.get(a.source), sources.get(b.source)];
  if (!one || !other || isAfter(other.published, one.published)) return false;
  return isAfter(one.published, other.published) || one.id > other.id;
}

function notComputed(part: Placed<Dispute>): Problem[] {
  const { id, why, computed = [] } = part.value;
  return computed.flatMap((figure, i) => {
    if (why.includes(figure)) return [];
    const message = `computed of dispute "${id}" names “${figure}”, which does not stand in its why. Correct or remove it.`;
    return [problemOf(part, message, "computed", i)];
  });
}
