/**
 * The name index as it is stored and sent: one JSON text, made from the seeds at build time.
 * Arrays in place of objects, since it travels to every AI article the reader opens.
 */
export interface NameIndexData {
  /** Entities: `[id, kind letter, family, allies, mostly]`; family is a position in this list or -1. */
  entities: [id: string, kind: string, family: number, allies: number[], mostly?: Mostly][];
  /** Surface forms: `[form, entity, policy]`. */
  forms: [form: string, entity: number, policy: Policy][];
  /**
   * Words that speak for an entity near it, and against it, parted by `|`; a capital is kept. One with `_` is a pattern
   * beside the name itself ("_ river"); `#` in it is a number.
   */
  cues: [entity: number, speakFor: string, speakAgainst: string][];
}

/** 0: always the entity; 1: needs evidence; 2: only where a full form stands on the page. */
export type Policy = 0 | 1 | 2;

/** What an ambiguous form mostly is in news: the entity itself (1), a common word (2), a common word that a maker gave to a feature (3); else another's name. */
export type Mostly = 1 | 2 | 3;

/** One letter for each kind, in the order the reader sees them. */
export const kindLetters = {
  company: "c",
  model: "m",
  product: "p",
  person: "h",
  concept: "t",
  event: "e",
  organisation: "o",
} as const;

/** The kind a letter stands for; an unknown letter is a concept. */
export function kindOfLetter(letter: string): keyof typeof kindLetters {
  for (const [kind, own] of Object.entries(kindLetters))
    if (own === letter) return kind as keyof typeof kindLetters;
  return "concept";
}
