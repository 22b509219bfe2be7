/** All the record holds of one entity, beyond what its card tells, in words. */
import type { CardContent, CardSource } from "./card-content";
import { cardSource } from "./card-source";
import { type FullStatements, fullStatements } from "./full-statements";
import { type FullTies, fullTies } from "./full-ties";
import { type TimelineRow, timelineRows } from "./full-timeline";
import { lookUp } from "./look-up";
import type { BackstoryRecord, Source } from "./schema";

export interface FullRecord {
  /** Other forms of the name. */
  aliases: string[];
  /** Oldest first, with the stretches of which nothing is dated. */
  timeline: TimelineRow[];
  statements: FullStatements;
  ties: FullTies;
  /** Those of the card, numbered as there, and after them what else is cited. */
  sources: FullSource[];
}

export interface FullSource extends CardSource {
  /** How the date was found where the source does not state it. */
  dateWhy?: string;
  /** Works the source names as its own. */
  cites: string[];
}

/**
 * What stands on the page of one entity beside its card. Sources keep the numbers of the card.
 *
 * @param content the card of the same entity, made without a page's context
 */
export function fullRecord(record: BackstoryRecord, content: CardContent): FullRecord {
  const look = lookUp(record);
  const entity = look.entity.get(content.id)!;
  // A card names its sources by our descriptions of them, no two of which are the same.
  const used = content.sources.flatMap(
    ({ label }) => record.sources.find((one) => one.label === label) ?? [],
  );
  const numberOf = (id: string) => {
    const source = look.source.get(id);
    if (source && !used.includes(source)) used.push(source);
    return used.findIndex((one) => one.id === id) + 1;
  };
  /** The record's own numbers of sources mean nothing to a reader. */
  const nameOf = (told: string, id: string) => {
    const source = look.source.get(id);
    const n = used.findIndex((one) => one.id === id) + 1;
    return source ? (n > 0 ? `source ${n}` : `“${source.label}”`) : told;
  };
  const timeline = timelineRows(content.id, look, numberOf);
  const statements = fullStatements(content.id, look, numberOf);
  const ties = fullTies(entity, record, look, numberOf);
  return {
    aliases: entity.aliases,
    timeline,
    statements,
    ties,
    sources: used.map((source, index) => fullSource(source, index, nameOf)),
  };
}

function fullSource(source: Source, index: number, nameOf: (told: string, id: string) => string): FullSource {
  const { publishedWhy, publishedBasis, characterNote, cites = [] } = source;
  const named = (text: string) => text.replace(/\bsource (\d{3})\b/g, nameOf);
  return {
    ...cardSource(source, index + 1),
    ...(publishedWhy && publishedBasis === "inferred" ? { dateWhy: named(publishedWhy) } : {}),
    ...(characterNote ? { note: named(characterNote) } : {}),
    cites,
  };
}
