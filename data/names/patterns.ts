import { fold } from "./fold";
import type { Surroundings } from "./surroundings";

/** Words right beside a name, nearest first: "_ river", "nikola _". `#` is a number. */
export interface Pattern {
  before: string[];
  after: string[];
  speaksFor: boolean;
  /** Of several that fit, the first counts. */
  order: number;
}

/** An entity's patterns by the word right beside the name, so that few need be tried; and those with a number there. */
export interface Patterns {
  before: Map<string, Pattern[]>;
  after: Map<string, Pattern[]>;
  numbers: Pattern[];
  size: number;
  /** As they came, each with 0 if it speaks for the entity, else 1: read when the entity is first met. */
  unread: (string | number)[];
}

/** The words before and after the name in a pattern such as "_ river". */
function readPattern(phrase: string): { before: string[]; after: string[] } {
  const words = fold(phrase)
    .replace(/_-|-_/g, (part) => part.replace("-", " "))
    .split(/\s+/);
  const self = words.indexOf("_");
  return { before: words.slice(0, self).reverse(), after: words.slice(self + 1) };
}

/** An entity's patterns, of which this is the first. */
export const noPatterns = (...unread: [phrase: string, against: number]): Patterns => ({
  before: new Map(),
  after: new Map(),
  numbers: [],
  size: 0,
  unread,
});

function readAll(patterns: Patterns): void {
  const { unread } = patterns;
  patterns.unread = [];
  for (let at = 0; at < unread.length; at += 2)
    addPattern(patterns, readPattern(unread[at] as string), unread[at + 1] === 0);
}

/** Adds a pattern to an entity's. */
function addPattern(patterns: Patterns, words: { before: string[]; after: string[] }, speaksFor: boolean) {
  const pattern: Pattern = { ...words, speaksFor, order: patterns.size++ };
  const [last] = words.before;
  const first = last ?? words.after[0];
  if (first === undefined || first === "#") {
    patterns.numbers.push(pattern);
    return;
  }
  const map = last === undefined ? patterns.after : patterns.before;
  const list = map.get(first);
  if (list) list.push(pattern);
  else map.set(first, [pattern]);
}

/** What was found beside a name for the entity it was asked of last. */
export interface Beside {
  entity: number;
  speaksFor: Pattern | undefined;
  speaksAgainst: Pattern | undefined;
}

/** The first of an entity's patterns that speak so and stand right beside the name. */
export function patternBeside(
  { beside }: { beside: ReadonlyMap<number, Patterns> },
  entity: number,
  around: Surroundings,
  speaksFor: boolean,
): Pattern | undefined {
  let known = around.beside;
  if (known?.entity !== entity) {
    const patterns = beside.get(entity);
    if (!patterns) return undefined;
    if (patterns.unread.length > 0) readAll(patterns);
    const find = (speaksFor: boolean) => firstBeside(patterns, around, speaksFor);
    known = { entity, speaksFor: find(true), speaksAgainst: find(false) };
    around.beside = known;
  }
  return speaksFor ? known.speaksFor : known.speaksAgainst;
}

function firstBeside(patterns: Patterns, { before, after }: Surroundings, speaksFor: boolean) {
  let found = firstOf(patterns.numbers, before, after, speaksFor);
  const last = before[0] !== undefined ? patterns.before.get(before[0]) : undefined;
  if (last) found = earlier(found, firstOf(last, before, after, speaksFor));
  const next = after[0] !== undefined ? patterns.after.get(after[0]) : undefined;
  if (next) found = earlier(found, firstOf(next, before, after, speaksFor));
  return found;
}

const earlier = (one: Pattern | undefined, other: Pattern | undefined) =>
  one && other ? (one.order < other.order ? one : other) : (one ?? other);

function firstOf(patterns: Pattern[], before: string[], after: string[], speaksFor: boolean) {
  for (const pattern of patterns)
    if (pattern.speaksFor === speaksFor && fits(pattern.before, before) && fits(pattern.after, after))
      return pattern;
  return undefined;
}

function fits(pattern: readonly string[], words: readonly string[]): boolean {
  for (let i = 0; i < pattern.length; i++) {
    const word = pattern[i];
    if (word === "#" ? !/^(?:\p{Nd}+\p{L}?|[ivx]+)$/u.test(words[i] ?? "") : word !== words[i]) return false;
  }
  return true;
}
