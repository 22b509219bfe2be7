import { checkFigures } from "../figures/check-figures";
import { type MessageKey, say } from "../text/say";
import type { CardContent, FigureCheck, PageContext } from "./card-content";
import { cardDisputes } from "./card-disputes";
import { cardFacts } from "./card-facts";
import { cardFigures } from "./card-figures";
import { cardRelations } from "./card-relations";
import { cardSince } from "./card-since";
import { cardSource } from "./card-source";
import { articleDay } from "./card-time";
import { lookUp } from "./look-up";
import type { BackstoryRecord } from "./schema";
import { wordDate } from "./wording";

const titles = {
  differs: "card_check_differs",
  "ours-older": "card_check_ours_older",
  "page-older": "card_check_page_older",
  matches: "card_check_matches",
} as const satisfies Record<FigureCheck["verdict"], MessageKey>;

const withTitle = (check: FigureCheck) => ({ ...check, title: say(titles[check.verdict]) });

/**
 * Everything a card says of one entity, in words; null if the record does not hold it.
 *
 * Pure, and quick enough to be called on every hover: it touches only what is told of this entity.
 * Sources are numbered in the order in which the card refers to them.
 *
 * @param context what the page tells of the mention; without it the card tells the same to every reader
 */
export function composeCard(
  record: BackstoryRecord,
  id: string,
  context: PageContext = {},
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
  const day = articleDay(context.published);
  const checks = context.sentence ? checkFigures(context.sentence, id, look, day, numberOf) : [];
  const told = day === undefined ? undefined : cardSince(id, day, look, numberOf);
  const figures = cardFigures(id, look, numberOf);
  const disputes = cardDisputes(entity, look, numberOf, context.present);
  const facts = cardFacts(entity, look, numberOf, told?.claims);
  const { here, related } = cardRelations(entity, look, context.present);
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
    ...(here.length > 0 ? { here } : {}),
    related,
    ...(told ? { since: told.since } : {}),
    ...(checks.length > 0 ? { checks: checks.map(withTitle) } : {}),
    sources: used.flatMap((source, index) => {
      const found = look.source.get(source);
      return found ? [cardSource(found, index + 1)] : [];
    }),
    recordEnd: wordDate(look.end),
  };
}
