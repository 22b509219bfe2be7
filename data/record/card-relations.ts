import type { CardContent } from "./card-content";
import type { LookUp } from "./look-up";
import { predicates } from "./predicates";
import type { Entity } from "./schema";

type Related = CardContent["related"][number];

/** Which ties tell most about an entity; what is not here follows in the order of the predicates. */
const telling = [
  "made by",
  "follows",
  "followed by",
  "part of",
  "owned by",
  "owns",
  "backed by",
  "led by",
  "leads",
  "company of",
  "behind",
  "founded by",
  "founded",
  "works at",
  "makes",
  "backer of",
  "rival",
  "partner",
  "former partner",
  "employs",
  "includes",
];
/** An entity with fewer ties than this also shows whom it is named with. */
const ENOUGH = 3;
/** So that a long list of products does not crowd out backer and rival. */
const SAME_VERB_FIRST = 2;

const rest = Object.values(predicates).flatMap((p) => (p.form === "relation" ? [p.verb, p.inverse] : []));
const ranks = new Map(
  [...rest.reverse(), ...[...telling].reverse()].map((verb, index, all) => [verb, all.length - index]),
);

/** Related entities, each once by its most telling tie; at most two of one verb before the others had their turn. */
export function cardRelations(entity: Entity, look: LookUp): Related[] {
  const ties: { id: string; verb: string }[] = [];
  const add = (verb: string, other: string | undefined) => other && ties.push({ verb, id: other });

  add("made by", entity.maker);
  add("part of", entity.family);
  for (const made of look.madeBy.get(entity.id) ?? []) add("makes", made.id);
  for (const member of look.inFamily.get(entity.id) ?? []) add("includes", member.id);
  for (const claim of look.bySubject.get(entity.id) ?? []) {
    const tie = predicates[claim.predicate];
    if (tie?.form === "relation") add(tie.verb, claim.object);
  }
  for (const claim of look.byObject.get(entity.id) ?? []) {
    const tie = predicates[claim.predicate];
    if (tie?.form === "relation") add(tie.inverse, claim.subject);
  }

  if (ties.length < ENOUGH) {
    for (const claim of look.bySubject.get(entity.id) ?? []) {
      for (const other of [claim.object, ...(claim.also ?? [])]) add("see also", other);
    }
    for (const claim of look.byMention.get(entity.id) ?? []) add("see also", claim.subject);
  }

  // Among equal ties the name comes first of which the record tells most.
  const weight = (other: string) =>
    [look.bySubject, look.byObject, look.byMention].reduce((n, by) => n + (by.get(other)?.length ?? 0), 0);
  const rank = (verb: string) => ranks.get(verb) ?? Number.MAX_SAFE_INTEGER;
  ties.sort((a, b) => rank(a.verb) - rank(b.verb) || weight(b.id) - weight(a.id));

  const seen = new Set([entity.id]);
  const perVerb = new Map<string, number>();
  const first: Related[] = [];
  const later: Related[] = [];
  for (const { id, verb } of ties) {
    const other = look.entity.get(id);
    if (!other || seen.has(id)) continue;
    seen.add(id);
    const before = perVerb.get(verb) ?? 0;
    perVerb.set(verb, before + 1);
    (before < SAME_VERB_FIRST ? first : later).push({ id, name: other.name, kind: other.kind, verb });
  }
  return [...first, ...later].filter(({ verb }, index) => verb !== "see also" || index < ENOUGH);
}
