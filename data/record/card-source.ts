import type { CardSource } from "./card-content";
import type { Source } from "./schema";
import { wordCharacter } from "./source-character";
import { wordDate } from "./wording";

/** A source as a card lists it under its number. */
export function cardSource(source: Source, n: number): CardSource {
  return {
    n,
    label: source.label,
    ...(source.publisher ? { publisher: source.publisher } : {}),
    date: wordDate(source.published, source.publishedBasis, true),
    character: wordCharacter(source.character),
    ...(source.character === "AI-generated digest" ? { generated: true } : {}),
    ...(source.characterNote ? { note: source.characterNote } : {}),
    ...(source.url ? { url: source.url } : {}),
  };
}
