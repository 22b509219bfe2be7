/**
 * How much speaks for an ambiguous name being the record's entity.
 *
 * One small sum of named weights, so that every decision can be read. A name is accepted from
 * `threshold` on. The weights were set by hand on the development passages, not learnt; what they
 * rest on stands in docs/decisions/0006.
 */
export interface Evidence {
  /** A form that is nothing else by itself ("Scale AI"), but something here speaks against it. */
  sureForm: boolean;
  /** Its words may not belong together: "How to Figure AI Costs In", "PHYSICAL INTELLIGENCE TESTS FOR POLICE". */
  loose: boolean;
  /** What the form mostly is in news: the entity (1), a common word (2), another's name (0). */
  mostly: 0 | 1 | 2;
  /** `mostly` is all that speaks for a company: nothing near tells of trade or of AI. */
  bare: boolean;
  /** A feature named by a common word, with nothing of its maker or its trade on the page: "Midjourney Remix". */
  unfamiliar: boolean;
  /** A form that can be nothing else stands on the page. */
  fullForm: boolean;
  /** Entities tied to this one (giants count 0.4): within 300 characters, elsewhere on the page, and near but themselves in question. */
  alliesNear: number;
  alliesFar: number;
  alliesOpen: number;
  /** Cue words by their strength: within 300 characters, and elsewhere. */
  cuesNear: number;
  cuesFar: number;
  /** A pattern of the entity stands beside the name: "_ robots". */
  beside: boolean;
  /** Its maker's name right before it: "Anthropic's Claude". */
  makerBefore: boolean;
  /** Words that speak against it: within 20 characters, within 60, and elsewhere. */
  againstBeside: number;
  againstNear: number;
  againstFar: number;
  /** A capitalised word beside it that the record does not know: "Kathy Blackwell", "Claude Monet". */
  otherNameBefore: boolean;
  otherNameAfter: boolean;
  /** Its capital tells nothing: sentence start, headline. */
  capitalIsForm: boolean;
  /** A capital within a sentence of mixed case: it is a proper name, of whomever. */
  capitalTells: boolean;
  /** A model or product that bears a version, as models do: "Claude Opus", "Pika 2". */
  versioned: boolean;
  /** Words of AI as such within 300 characters (distinct; one at most for what is neither model nor product). */
  aiNear: number;
  /** In small letters where the form has a capital, or the other way about ("O1" for "o1"). */
  otherCase: boolean;
  /** Other names of the AI world on the page (distinct). */
  topic: number;
  /** Other names of its kind, certain, within 150 characters (distinct): rivals as a rule. */
  peers: number;
  /** The same form was clearly this entity elsewhere on the page. */
  sameSense: boolean;
  /** The same form is part of another's name elsewhere on the page: "Fiona Harvey", "Nikola Tesla" twice. */
  namesake: boolean;
  /** Nothing else in its block, and nowhere clear: a widget's heading. */
  alone: boolean;
  /** Someone else's: "Edinburgh's Cameo". */
  othersOwn: boolean;
  /** In a list with names of ours, sure ones and others. */
  listedSure: number;
  listedOpen: number;
  /** Frames of English around it: see `framesAround`. */
  acts: number;
  /** Money was put into it: "received $300m in Series D". */
  funded: boolean;
  possessive: boolean;
  owns: boolean;
  named: boolean;
  article: number;
  place: boolean;
  person: boolean;
  his: boolean;
  personAfter: boolean;
  venue: boolean;
  otherKind: boolean;
  old: boolean;
  codeName: boolean;
  quoted: boolean;
  amongQualities: boolean;
}

export const threshold = 2;
/** A short form ("Altman", "Together") on a page without the full one asks for this much. */
export const thresholdOfShort = 3;
/** From here on the page's other mentions of the form follow: one sense per page. */
export const clear = 2.5;

export const weights: { [Key in keyof Evidence]: (value: Evidence[Key], evidence: Evidence) => number } = {
  sureForm: (is) => (is ? 6 : 0),
  loose: (is, e) => (is ? (e.capitalTells ? -6 : -4.5) : 0),
  mostly: (kind, e) => (kind === 1 ? 2.5 : kind === 2 && e.capitalTells ? 0.75 : 0),
  bare: (is, e) =>
    is ? (e.mostly === 2 ? (e.acts === 2 && !e.owns ? -0.75 : 0) : e.acts > 1 ? -0.5 : -1.5) : 0,
  unfamiliar: (is) => (is ? -2.25 : 0),
  fullForm: (is, e) => (is && !e.person ? 3 : 0),
  alliesNear: (n) => Math.min(2 * n, 4),
  alliesFar: (n) => Math.min(1.5 * n, 3),
  alliesOpen: (n) => Math.min(0.75 * n, 1.5),
  cuesNear: (sum) => Math.min(sum, 4),
  cuesFar: (sum) => Math.min(0.5 * sum, 1.5),
  beside: (is) => (is ? 2.5 : 0),
  makerBefore: (is) => (is ? 2 : 0),
  againstBeside: (n, e) => (e.sureForm && e.mostly === 2 ? -4 : -7) * n,
  againstNear: (n) => -3 * n,
  againstFar: (n) => -Math.min(n, 2),
  otherNameBefore: (is) => (is ? -3 : 0),
  otherNameAfter: (is, e) => (is ? (e.mostly === 1 ? 0 : e.fullForm ? -2.5 : -3.5) : 0),
  capitalTells: (is) => (is ? 0.75 : 0),
  versioned: (is) => (is ? 2.5 : 0),
  aiNear: (n) => n && 0.25 + 0.5 * Math.min(n, 4),
  capitalIsForm: (is) => (is ? -0.5 : 0),
  otherCase: (is) => (is ? -2 : 0),
  topic: (n) => Math.min(0.5 * n, 1.5),
  peers: (n) => Math.min(0.75 * n, 1.5),
  sameSense: (is, e) => (is && !e.otherNameAfter && !e.person ? (e.capitalIsForm ? 2.5 : 2) : 0),
  namesake: (is) => (is ? -2.5 : 0),
  alone: (is) => (is ? -1 : 0),
  othersOwn: (is) => (is ? -1.5 : 0),
  listedSure: (n) => 1 * n,
  listedOpen: (n) => 0.75 * n,
  // A common noun at the start of a sentence has an article or an s: "Figure has", "Scale's" are names.
  acts: (rank, e) =>
    [0, 0.25, 0.5, 1.5, 2.5][rank]! +
    (e.mostly === 2 && rank > 1 ? (e.capitalTells ? 0.5 : Math.max(1, 4 - rank)) : 0),
  funded: (is) => (is ? 2 : 0),
  possessive: (is, e) => (is && e.mostly === 2 ? 1.25 : 0),
  owns: (is, e) => (is && !e.article ? 1.25 : 0),
  named: (is) => (is ? 1.25 : 0),
  article: (rank, e) => rank && (e.mostly === 1 && e.acts === 0 ? -1 - 3 * rank : -3),
  place: (is) => (is ? -3 : 0),
  person: (is) => (is ? -4 : 0),
  his: (is) => (is ? -2.5 : 0),
  personAfter: (is, e) => (is && e.mostly === 0 ? -4 : 0),
  venue: (is) => (is ? -5 : 0),
  otherKind: (is) => (is ? -7 : 0),
  old: (is, e) => (is && !e.sureForm ? (e.mostly === 1 ? -4.5 : -2.5) : 0),
  codeName: (is) => (is ? -3.5 : 0),
  quoted: (is) => (is ? -1.5 : 0),
  amongQualities: (is, e) => (is && e.mostly === 2 ? -3 : 0),
};

type Weigh = (value: unknown, evidence: Evidence) => number;
const keys = Object.keys(weights) as (keyof Evidence)[];
const weighing = keys.map((key) => weights[key] as Weigh);
/** What knowledge of the page changes, or depends on what it changes. */
const changing = (
  [
    "bare unfamiliar fullForm alliesNear alliesFar alliesOpen cuesFar againstFar otherNameAfter topic peers",
    "sameSense namesake alone listedSure listedOpen",
  ]
    .join(" ")
    .split(" ") as (keyof Evidence)[]
).map((key) => ({ key, at: keys.indexOf(key), weigh: weights[key] as Weigh }));

/** Every weight of a piece of evidence, in the order of `weights`. */
export function weighAll(evidence: Evidence): number[] {
  const all = new Array<number>(keys.length).fill(0);
  for (let at = 0; at < keys.length; at++) {
    const value = evidence[keys[at]!];
    // What is not there weighs nothing, by each of the weights.
    if (value) all[at] = weighing[at]!(value, evidence);
  }
  return all;
}

/** The sum of all weights; of those in `all`, made by `weighAll`, only what may have changed is weighed anew. */
export function score(evidence: Evidence, all: number[]): number {
  for (const { key, at, weigh } of changing) {
    const value = evidence[key];
    all[at] = value ? weigh(value, evidence) : 0;
  }
  let sum = 0;
  for (const weight of all) sum += weight;
  return sum;
}
