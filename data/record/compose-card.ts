import type { CardContent, CardSource, PageContext } from "./card-content";
import { cardFacts } from "./card-facts";
import { cardFigures, isFigure } from "./card-figures";
import { cardRelations } from "./card-relations";
import { type LookUp, lookUp } from "./look-up";
import type { BackstoryRecord, Dispute, Entity, Source } from "./schema";
import { wordDate, wordValue } from "./wording";

/**
 * Everything a card says of one entity, in words; null if the record does not hold it.
 *
 * Pure, and quick enough to be called on every hover: it touches only what is told of this entity.
 * Sources are numbered in the order in which the card refers to them.
 */
export function composeCard(
  record: BackstoryRecord,
  id: string,
  _context: PageContext = {},
): CardContent | null {
  const look = lookUp(record);
  const entity = look.entity.get(id);
  if (!entity) return null;

  const used: string[] = [];
  const numberOf = (source: string) => {
    if (!used.includes(source)) used.push(source);
    return used.indexOf(source) + 1;
  };
  const backing = entity.summaryClaims.flatMap((claim) => look.claim.get(claim)?.source ?? []);
  const summarySources = [...new Set(backing)].map(numberOf);
  const figures = cardFigures(id, look, numberOf);
  const disputes = disputesOf(entity, look).map((dispute) => cardDispute(dispute, look, numberOf));
  const facts = cardFacts(entity, look, numberOf);
  const maker = entity.maker ? look.entity.get(entity.maker) : undefined;

  return {
    id,
    name: entity.name,
    kind: entity.kind,
    ...(entity.note ? { note: entity.note } : {}),
    ...(maker ? { maker: { id: maker.id, name: maker.name } } : {}),
    ...(entity.status ? { status: { tone: entity.status.tone, text: entity.status.text } } : {}),
    summary: entity.summary,
    summarySources,
    figures,
    facts,
    disputes,
    related: cardRelations(entity, look),
    sources: used.flatMap((source, index) => {
      const found = look.source.get(source);
      return found ? [cardSource(found, index + 1)] : [];
    }),
    recordEnd: recordEnd(record),
  };
}

/** Disputes with the nearest to the entity first: what its status rests on, then what is mostly about it. */
function disputesOf(entity: Entity, look: LookUp): Dispute[] {
  const nearness = ({ claims, entities }: Dispute) => {
    const status = claims.filter((claim) => entity.status?.claims.includes(claim)).length;
    const own = claims.filter((claim) => look.claim.get(claim)?.subject === entity.id).length;
    return 10 * status + own / claims.length - entities.indexOf(entity.id) / 10;
  };
  return [...(look.disputes.get(entity.id) ?? [])].sort((a, b) => nearness(b) - nearness(a));
}

function cardDispute(
  { topic, why, claims: ids }: Dispute,
  look: LookUp,
  numberOf: (source: string) => number,
): CardContent["disputes"][number] {
  const claims = ids.flatMap((id) => look.claim.get(id) ?? []);
  // Amounts side by side where every side is one of the same thing; otherwise the sentences.
  const amounts = claims.every((claim) => isFigure(claim) && claim.subject === claims[0]?.subject);
  return {
    topic,
    why,
    sides: claims.map((claim) => {
      const { text, unit } = amounts ? wordValue(claim.value!) : { text: claim.text };
      return {
        text: unit ? `${text} ${unit}` : text,
        date: wordDate(claim.asOf, claim.asOfBasis),
        source: numberOf(claim.source),
      };
    }),
  };
}

function cardSource(source: Source, n: number): CardSource {
  return {
    n,
    label: source.label,
    ...(source.publisher ? { publisher: source.publisher } : {}),
    date: wordDate(source.published, source.publishedBasis, true),
    character: source.character,
    ...(source.url ? { url: source.url } : {}),
  };
}

/** The month of the record's last source, which its version begins with: "2026.03+1a2b3c4d". */
function recordEnd({ version }: BackstoryRecord): string {
  return wordDate(version.slice(0, 7).replace(".", "-"));
}
