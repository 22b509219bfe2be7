import { type MessageKey, say } from "../text/say";
import type { CardContent } from "./card-content";
import type { LookUp } from "./look-up";
import { predicates } from "./predicates";
import type { Entity } from "./schema";

type Related = CardContent["related"][number];

/** Which ties tell most about an entity; what is not here follows in the order of the predicates. */
const telling: readonly MessageKey[] = [
  "tie_made_by",
  "tie_follows",
  "tie_followed_by",
  "tie_part_of",
  "tie_owned_by",
  "tie_owns",
  "tie_backed_by",
  "tie_led_by",
  "tie_leads",
  "tie_company_of",
  "tie_behind",
  "tie_founded_by",
  "tie_founded",
  "tie_works_at",
  "tie_makes",
  "tie_backer_of",
  "tie_rival",
  "tie_partner",
  "tie_former_partner",
  "tie_employs",
  "tie_includes",
];
/** Named together, and no more: there is nothing to say of it that "Related" does not. */
const NO_TIE = "";
type Verb = MessageKey | typeof NO_TIE;
/** An entity with fewer ties than this also shows whom it is named with. */
const ENOUGH = 3;
/** So that a long list of products does not crowd out backer and rival. */
const SAME_VERB_FIRST = 2;

const others = Object.values(predicates).flatMap((p) => (p.form === "relation" ? [p.verb, p.inverse] : []));
const ranks = new Map<Verb, number>(
  [...others.reverse(), ...[...telling].reverse()].map((verb, index, all) => [verb, all.length - index]),
);

/** Ties to names on the reader's page, so many at most. */
const MOST_HERE = 8;
/** Of what its maker has made besides, so much is worth a word. */
const MOST_SIBLINGS = 2;

/**
 * Related entities, each once by its most telling tie: those on the reader's page, most telling first, and all
 * others, at most two of one verb before the others had their turn.
 *
 * @param present ids of the entities named on the page; unknown ones are passed over
 */
export function cardRelations(
  entity: Entity,
  look: LookUp,
  present: readonly string[] = [],
): { here: Related[]; related: Related[] } {
  const ties: { id: string; verb: Verb }[] = [];
  const add = (verb: Verb, other: string | undefined) => other && ties.push({ verb, id: other });

  add("tie_made_by", entity.maker);
  add("tie_part_of", entity.family);
  for (const made of look.madeBy.get(entity.id) ?? []) add("tie_makes", made.id);
  for (const member of look.inFamily.get(entity.id) ?? []) add("tie_includes", member.id);
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
      for (const other of [claim.object, ...(claim.also ?? [])]) add(NO_TIE, other);
    }
    for (const claim of look.byMention.get(entity.id) ?? []) add(NO_TIE, claim.subject);
  }

  // Among equal ties the name comes first of which the record tells most.
  const weight = (other: string) =>
    [look.bySubject, look.byObject, look.byMention].reduce((n, by) => n + (by.get(other)?.length ?? 0), 0);
  const rank = (verb: Verb) => ranks.get(verb) ?? Number.MAX_SAFE_INTEGER;
  ties.sort((a, b) => rank(a.verb) - rank(b.verb) || weight(b.id) - weight(a.id));

  const onPage = new Set(present);
  const seen = new Set([entity.id]);
  const perVerb = new Map<Verb, number>();
  const here: Related[] = [];
  const first: Related[] = [];
  const later: Related[] = [];
  for (const { id, verb } of ties) {
    const other = look.entity.get(id);
    if (!other || seen.has(id)) continue;
    seen.add(id);
    const tie = { id, name: other.name, kind: other.kind, verb: verb && say(verb) };
    if (onPage.has(id) && verb !== NO_TIE && here.length < MOST_HERE) {
      here.push(tie);
      continue;
    }
    const before = perVerb.get(verb) ?? 0;
    perVerb.set(verb, before + 1);
    (before < SAME_VERB_FIRST ? first : later).push(tie);
  }
  const rest = [...first, ...later].filter(({ verb }, index) => verb !== NO_TIE || index < ENOUGH);
  const siblings = siblingsOf(entity, look, onPage).filter(
    ({ id }) =>
      !here.some((tie) => tie.id === id) && !rest.some((tie) => tie.id === id && tie.verb !== NO_TIE),
  );
  here.push(...siblings.slice(0, Math.min(MOST_SIBLINGS, MOST_HERE - here.length)));
  return { here, related: rest.filter(({ id }) => !here.some((tie) => tie.id === id)) };
}

/** Of the same family or the same maker, on the page: "also made by OpenAI". */
function siblingsOf(entity: Entity, look: LookUp, onPage: ReadonlySet<string>): Related[] {
  const { family, maker } = entity;
  const tie = (owner: string | undefined, others: readonly Entity[] | undefined, verb: MessageKey) => {
    const name = owner && look.entity.get(owner)?.name;
    if (!name) return [];
    return (others ?? [])
      .filter(({ id }) => id !== entity.id && onPage.has(id))
      .map((other) => ({ id: other.id, name: other.name, kind: other.kind, verb: say(verb, name) }));
  };
  const kin = tie(family, look.inFamily.get(family ?? ""), "tie_also_part_of");
  const made = tie(maker, look.madeBy.get(maker ?? ""), "tie_also_made_by");
  return [...kin, ...made.filter(({ id }) => !kin.some((other) => other.id === id))];
}
