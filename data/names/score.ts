/**
 * How much speaks for an ambiguous name being the record's entity.
 *
 * One small sum of named weights, so that every decision can be read. A name is accepted from
 * `threshold` on. The weights were set by hand on the development passages, not learnt.
 */
export interface Evidence {
  /** A form that can be nothing else stands on the page. */
  fullForm: boolean;
  /** Entities tied to this one: within 300 characters, and elsewhere on the page (distinct). */
  alliesNear: number;
  alliesFar: number;
  /** Cue words: within 300 characters, and elsewhere (distinct). */
  cuesNear: number;
  cuesFar: number;
  /** Words that speak against it: within 20 characters, within 60, and elsewhere. */
  againstBeside: number;
  againstNear: number;
  againstFar: number;
  /** A capitalised word beside it that the record does not know: "Kathy Blackwell", "Claude Monet". */
  otherNameBefore: boolean;
  otherNameAfter: boolean;
  /** A capitalised word after the name of a model or product is as often its version: "Claude Opus". */
  bearsVersions: boolean;
  /** Its capital tells nothing: sentence start, headline. */
  capitalIsForm: boolean;
  /** A capital within a sentence of mixed case: it is a proper name, of whomever. */
  capitalTells: boolean;
  /** Bears a version number, as models do. */
  versioned: boolean;
  /** Speaks of AI in so many words within 300 characters. */
  aiNear: boolean;
  /** In small letters, where the form has a capital. */
  lowerCase: boolean;
  /** Other names of the AI world on the page (distinct). */
  topic: number;
  /** The same form was clearly this entity elsewhere on the page. */
  sameSense: boolean;
}

export const threshold = 2;
/** From here on the page's other mentions of the form follow: one sense per page. */
export const clear = 3;

export const weights: Record<keyof Evidence, (evidence: Evidence) => number> = {
  fullForm: (e) => (e.fullForm ? 3 : 0),
  alliesNear: (e) => Math.min(2 * e.alliesNear, 4),
  alliesFar: (e) => Math.min(1.5 * e.alliesFar, 3),
  cuesNear: (e) => Math.min(1.25 * e.cuesNear, 3.5),
  cuesFar: (e) => Math.min(0.5 * e.cuesFar, 1),
  againstBeside: (e) => -7 * e.againstBeside,
  againstNear: (e) => -3 * e.againstNear,
  againstFar: (e) => -Math.min(e.againstFar, 2),
  otherNameBefore: (e) => (e.otherNameBefore ? -2.5 : 0),
  otherNameAfter: (e) => (e.otherNameAfter ? (e.bearsVersions ? -1 : -2.5) : 0),
  bearsVersions: () => 0,
  capitalTells: (e) => (e.capitalTells ? 0.75 : 0),
  versioned: (e) => (e.versioned ? 1.25 : 0),
  aiNear: (e) => (e.aiNear ? 0.75 : 0),
  capitalIsForm: (e) => (e.capitalIsForm ? -0.5 : 0),
  lowerCase: (e) => (e.lowerCase ? -2 : 0),
  topic: (e) => Math.min(0.5 * e.topic, 1.5),
  sameSense: (e) => (e.sameSense ? 2 : 0),
};

/** The sum of all weights. */
export function score(evidence: Evidence): number {
  let sum = 0;
  for (const key of Object.keys(weights) as (keyof Evidence)[]) sum += weights[key](evidence);
  return sum;
}
