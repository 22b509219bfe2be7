import { basisOfSentence } from "./card-basis";
import type { CardContent } from "./card-content";
import { withoutDate } from "./card-event-text";
import { isFigure } from "./card-figures";
import type { LookUp } from "./look-up";
import { predicates } from "./predicates";
import type { Claim, Entity } from "./schema";
import { wordDate } from "./wording";

type Fact = CardContent["facts"][number];

/** Below this many statements of its own, an entity's card also tells what is said of it in passing. */
const ENOUGH = 4;

const order = Object.keys(predicates);
const formRank = { event: 0, fact: 1, figure: 1, relation: 2 };

/**
 * Statements that are no figures, newest first; those of the summary and of the disputes are left out.
 *
 * @param told ids of claims that the card tells elsewhere
 */
export function cardFacts(
  entity: Entity,
  look: LookUp,
  numberOf: (source: string) => number,
  told: ReadonlySet<string> = new Set(),
): Fact[] {
  const said = new Set(entity.summaryClaims);
  const disputed = new Set((look.disputes.get(entity.id) ?? []).flatMap(({ claims }) => claims));
  const open = (claim: Claim) =>
    !isFigure(claim) &&
    !told.has(claim.id) &&
    !disputed.has(claim.id) &&
    (!said.has(claim.id) || formOf(claim) === "event");
  const own = (look.bySubject.get(entity.id) ?? []).filter(open);
  const events = [...(look.byObject.get(entity.id) ?? []), ...(look.byMention.get(entity.id) ?? [])].filter(
    (claim) => open(claim) && formOf(claim) === "event",
  );
  const chosen = new Set([...own, ...events]);
  if (chosen.size < ENOUGH) {
    for (const claim of look.byMention.get(entity.id) ?? []) {
      if (chosen.size >= ENOUGH) break;
      if (!said.has(claim.id) && !told.has(claim.id) && !disputed.has(claim.id)) chosen.add(claim);
    }
  }
  const byText = new Map<string, Claim[]>();
  for (const claim of [...chosen].sort(newestFirst))
    byText.set(claim.text, [...(byText.get(claim.text) ?? []), claim]);
  return [...byText.values()].map((claims) => {
    const [claim] = claims as [Claim];
    const on = happened(claim);
    const basis = basisOfSentence(claims, look.source.get(claim.source)?.publisher);
    return {
      text: on ? withoutDate(claim.text, on) : claim.text,
      date: factDate(claim),
      ...(basis ? { basis } : {}),
      sources: [...new Set(claims.map(({ source }) => numberOf(source)))],
    };
  });
}

function formOf(claim: Claim) {
  return predicates[claim.predicate]?.form ?? "fact";
}

/** A forecast is as old as its telling, whatever year it speaks of. */
const happened = (claim: Claim) =>
  claim.on && claim.mode !== "forecast" && claim.predicate !== "expected" ? claim.on : undefined;

function newestFirst(a: Claim, b: Claim): number {
  const [x, y] = [(happened(a) ?? a.asOf).slice(0, 7), (happened(b) ?? b.asOf).slice(0, 7)];
  if (x !== y) return x < y ? 1 : -1;
  const rank = formRank[formOf(a)] - formRank[formOf(b)];
  return rank !== 0 ? rank : order.indexOf(a.predicate) - order.indexOf(b.predicate);
}

function factDate(claim: Claim): string {
  const on = happened(claim);
  return on ? wordDate(on, claim.onBasis, true) : wordDate(claim.asOf, claim.asOfBasis);
}
