import { say } from "../text/say";
import type { CardDispute } from "./card-content";
import { isFigure } from "./card-figures";
import { cardPlot } from "./card-plot";
import type { LookUp } from "./look-up";
import { plotAmounts } from "./plot-amount";
import type { Claim, Dispute, Entity, Value } from "./schema";
import { wordDate, wordValue } from "./wording";

/** Whether one source must be wrong tells a reader more than whether they judge differently. */
const byCause: Readonly<Record<Dispute["cause"], number>> = {
  contradiction: 0.3,
  measure: 0.2,
  scope: 0.15,
  "change over time": 0.1,
  judgement: 0,
};

/** Amounts in a picture are read at once. */
const PLOT = 0.5;

/**
 * Where sources disagree about an entity, nearest first: what its status rests on, then what its summary tells and
 * what is mostly about it; of these what can be drawn, what names on the reader's page are part of, and contradictions before judgements.
 */
export function cardDisputes(
  entity: Entity,
  look: LookUp,
  numberOf: (source: string) => number,
  present: readonly string[] = [],
): CardDispute[] {
  const onPage = new Set(present);
  const nearness = (dispute: Dispute) => {
    const { entities, cause } = dispute;
    const claims = claimsOf(dispute, look);
    // One of two claims is no half of what is known.
    const share = (part: (claim: Claim) => boolean) =>
      claims.filter(part).length / Math.max(3, claims.length);
    const status = claims.filter(({ id }) => entity.status?.claims.includes(id)).length / claims.length;
    const own = share(({ subject }) => subject === entity.id);
    const summed = share(({ id }) => entity.summaryClaims.includes(id));
    const others = entities.filter((id) => id !== entity.id && onPage.has(id)).length;
    const more = byCause[cause] + (plotAmounts(claims) ? PLOT : 0) + Math.min(others, 3) / 10;
    const voices = new Set(claims.map(({ source }) => source)).size / 5;
    return (
      (status < 0.5 ? 2 * status : 10) + own + 1.5 * summed + more + voices - entities.indexOf(entity.id) / 10
    );
  };
  return (look.disputes.get(entity.id) ?? [])
    .map((dispute) => ({ dispute, near: nearness(dispute) }))
    .sort((a, b) => b.near - a.near)
    .map(({ dispute }) => cardDispute(dispute, look, numberOf));
}

const claimsOf = ({ claims }: Dispute, look: LookUp) => claims.flatMap((id) => look.claim.get(id) ?? []);

function cardDispute(dispute: Dispute, look: LookUp, numberOf: (source: string) => number): CardDispute {
  const claims = claimsOf(dispute, look);
  // Amounts side by side where every side is one of the same thing; otherwise the sentences.
  const ofOne = claims.every((claim) => isFigure(claim) && claim.subject === claims[0]?.subject);
  const amounts = ofOne ? claims.map(({ value }) => amountOf(value!)) : [];
  // One amount on every side tells nothing: then the sources differ on what it was.
  const told = new Set(amounts).size > 1 ? amounts : claims.map(({ text }) => text);
  const sides = claims.map(({ asOf, asOfBasis, source }, index) => ({
    text: told[index]!,
    date: wordDate(asOf, asOfBasis),
    source: numberOf(source),
  }));
  const plot = cardPlot(claims, look, numberOf);
  const isOne = new Set(sides.map(({ source }) => source)).size === 1;
  const point = say(isOne ? "card_unclear" : "card_differ");
  return { topic: dispute.topic, point, why: dispute.why, sides, ...(plot ? { plot } : {}) };
}

function amountOf(value: Value): string {
  const { text, unit } = wordValue(value);
  return unit ? `${text} ${unit}` : text;
}
