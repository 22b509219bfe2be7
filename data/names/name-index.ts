import { makeFilter, type WordFilter } from "./filter";
import { fold } from "./fold";
import { generalCues } from "./general-cues";
import type { NameIndexData, Policy } from "./index-data";
import { isUpperAt } from "./letters";
import { addPattern, noPatterns, type Patterns, readPattern } from "./patterns";
import { type Gap, gapOf, wordEnd } from "./words";

/** A phrase to look for: its folded words and what stands between them. */
export interface Phrase {
  /** Folded words after the first. */
  rest: string[];
  gaps: Gap[];
}

/** A surface form of an entity. */
export interface Form extends Phrase {
  entity: number;
  policy: Policy;
  /** As written: case is checked against it. */
  written: string;
  /** Spellings met, and whether their case fits. */
  fits?: Map<string, boolean>;
  /** Length of the name where a version is glued to it ("Qwen3"): only that much is the mention. */
  cut?: number;
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
  heads: Map<string, Head>;
  /** Entities with a form that needs evidence: what speaks against them is meant for that form. */
  open: Set<number>;
  /** By entity: what speaks for or against it right beside its name. */
  beside: Map<number, Patterns>;
  /** By entity, the same as in `entities`. */
  allies: ReadonlySet<number>[];
  filter: WordFilter;
}

const plainWords = /^[a-z\d]+(?: [a-z\d]+)*$/i;
const nothing: never[] = [];

/** Splits a phrase into folded words and gaps. */
export function readPhrase(written: string): { first: string } & Phrase {
  // Most are plain words with a space between; before the browser has compiled the loop below, this is much faster.
  if (plainWords.test(written)) {
    if (!written.includes(" ")) return { first: written.toLowerCase(), rest: nothing, gaps: nothing };
    const [first = "", ...rest] = written.toLowerCase().split(" ");
    return { first, rest, gaps: rest.map(() => " ") };
  }
  const words: string[] = [];
  const gaps: Gap[] = [];
  let last = 0;
  for (let at = 0; at < written.length; ) {
    const end = wordEnd(written, at);
    if (end === at) {
      at++;
      continue;
    }
    if (words.length > 0) gaps.push(gapOf(written, last, at) ?? " ");
    words.push(fold(written.slice(at, end)));
    at = end;
    last = end;
  }
  const [first = "", ...rest] = words;
  return { first, rest, gaps };
}

/** A model's one-word name without a number, long enough to carry one glued to it: "Qwen3", "Veo3". */
function isFamily([, letter]: NameIndexData["entities"][number], first: string, rest: string[]): boolean {
  return letter === "m" && rest.length === 0 && first.length >= 3 && !/\p{Nd}$/u.test(first);
}

const isPhrase = ({ rest }: Phrase) => rest.length > 0;

/** Makes the index ready for use from its stored form. */
export function loadNameIndex(data: NameIndexData): NameIndex {
  const heads = new Map<string, Head>();
  const cues = new Map<string, Cue>();
  const beside: NameIndex["beside"] = new Map();
  const head = (first: string): Head => {
    const known = heads.get(first);
    if (known) return known;
    const made: Head = { forms: [], cues: [], phrases: false };
    heads.set(first, made);
    return made;
  };
  const cueOf = (phrase: string): Cue | undefined => {
    const known = cues.get(phrase);
    if (known) return known;
    const { first, rest, gaps } = readPhrase(phrase);
    if (first === "") return undefined;
    const proper = isUpperAt(phrase, 0);
    const strength = proper ? 2 : rest.length > 0 ? 1.5 : 0.6;
    const made: Cue = {
      rest,
      gaps,
      speaksFor: [],
      speaksAgainst: [],
      strength,
      proper,
      general: false,
      counted: 0,
    };
    cues.set(phrase, made);
    head(first).cues.push(made);
    return made;
  };
  const open = new Set<number>();
  for (const [written, entity, policy] of data.forms) {
    if (policy === 1) open.add(entity);
    const { first, rest, gaps } = readPhrase(written);
    if (first === "") continue;
    const form: Form = { rest, gaps, entity, policy, written };
    head(first).forms.push(form);
    if (isFamily(data.entities[entity]!, first, rest)) {
      for (let digit = 1; digit <= 9; digit++)
        head(`${first}${digit}`).forms.push({ ...form, cut: first.length });
    }
  }
  for (const [entity, speakFor, speakAgainst] of data.cues) {
    for (const [list, speaksFor] of [
      [speakFor, true],
      [speakAgainst, false],
    ] as const) {
      for (const phrase of list.split("|")) {
        const words = readPattern(phrase);
        if (words) {
          const patterns = beside.get(entity) ?? noPatterns();
          beside.set(entity, patterns);
          addPattern(patterns, words, speaksFor);
        } else cueOf(phrase)?.[speaksFor ? "speaksFor" : "speaksAgainst"].push(entity);
      }
    }
  }
  for (const phrase of generalCues) {
    const { first, rest, gaps } = readPhrase(phrase);
    head(first).cues.push({
      rest,
      gaps,
      speaksFor: [],
      speaksAgainst: [],
      strength: 0,
      proper: false,
      general: true,
      counted: 0,
    });
  }
  for (const head of heads.values()) {
    const { forms, cues } = head;
    if (forms.length > 1) forms.sort((a, b) => b.rest.length - a.rest.length || a.policy - b.policy);
    head.phrases = forms.some(isPhrase) || cues.some(isPhrase);
  }
  const none = new Set<number>();
  const allies = data.entities.map(([, , , list]) => (list.length > 0 ? new Set(list) : none));
  return { entities: data.entities, allies, heads, open, beside, filter: makeFilter(heads) };
}
