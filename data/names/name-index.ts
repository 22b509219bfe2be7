import { makingFilter, type WordFilter } from "./filter";
import { generalCues } from "./general-cues";
import { general, Heads, speaksAgainst, speaksFor } from "./heads";
import type { NameIndexData, Policy } from "./index-data";
import { noPatterns, type Patterns } from "./patterns";
import type { Phrase } from "./phrase";

/** A surface form of an entity. */
export interface Form extends Phrase {
  entity: number;
  policy: Policy;
  /** As written: case is checked against it. */
  written: string;
  /** Spellings met, and whether their case fits. */
  fits: Map<string, boolean> | undefined;
  /** Length of the name where a version is glued to it ("Qwen3"): only that much is the mention; else 0. */
  cut: number;
}

/** Something that speaks for or against entities nearby. */
export interface Cue extends Phrase {
  speaksFor: number[];
  speaksAgainst: number[];
  /** Speaks of AI as such. */
  general: boolean;
  /** A name: counts only where it has its capital. */
  proper: boolean;
  /** How much it says: a name most, a single word little. */
  strength: number;
  /** When it was counted last for a page, by the clock of `page-sense.ts`. */
  counted: number;
}

/** What begins with one word: forms, longest first, and cues. */
export interface Head {
  forms: Form[];
  cues: Cue[];
  /** Some are of several words. */
  phrases: boolean;
}

export interface NameIndex {
  entities: NameIndexData["entities"];
  /** What begins with a word, by that word folded. */
  heads: Heads;
  /** Entities with a form that needs evidence: what speaks against them is meant for that form. */
  open: Set<number>;
  /** By entity: what speaks for or against it right beside its name. */
  beside: Map<number, Patterns>;
  /** By entity, the same as in `entities`. */
  allies: ReadonlySet<number>[];
  filter: WordFilter;
}

/** A model's one-word name without a number, long enough to carry one glued to it: "Qwen3", "Veo3". */
function isFamily([, letter]: NameIndexData["entities"][number], written: string): boolean {
  return letter === "m" && written.length >= 3 && !/\p{Nd}$/u.test(written);
}

/** So many phrases are taken in without a pause. */
const atOnce = 40;

/** Makes the index ready for use from its stored form, in steps of well under a millisecond. */
export function* loadingNameIndex(data: NameIndexData): Generator<void, NameIndex> {
  const heads = new Heads();
  const beside: NameIndex["beside"] = new Map();
  const open = new Set<number>();
  let done = 0;
  for (const [written, entity, policy] of data.forms) {
    if (policy !== 0) open.add(entity);
    const first = heads.add(written, entity, policy);
    if (first !== undefined && isFamily(data.entities[entity]!, first))
      for (let digit = 1; digit <= 9; digit++) heads.addGlued(first, digit, written, entity, policy);
    if (++done % atOnce === 0) yield;
  }
  for (const [entity, ...lists] of data.cues) {
    for (const [at, list] of lists.entries()) {
      for (const phrase of list.split("|")) {
        if (phrase.includes("_")) {
          const patterns = beside.get(entity);
          if (patterns) patterns.unread.push(phrase, at);
          else beside.set(entity, noPatterns(phrase, at));
        } else heads.add(phrase, entity, at === 0 ? speaksFor : speaksAgainst);
        if (++done % atOnce === 0) yield;
      }
    }
  }
  for (const phrase of generalCues) heads.add(phrase, -1, general);
  yield;
  const none = new Set<number>();
  const allies = data.entities.map(([, , , list]) => (list.length > 0 ? new Set(list) : none));
  yield;
  const filter = yield* makingFilter(heads);
  return { entities: data.entities, allies, heads, open, beside, filter };
}

/** The same in one go. */
export function loadNameIndex(data: NameIndexData): NameIndex {
  const loading = loadingNameIndex(data);
  for (;;) {
    const { done, value } = loading.next();
    if (done) return value;
  }
}
