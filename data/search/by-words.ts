import Fuse from "fuse.js";
import type { BackstoryRecord, Entity } from "../record/schema";
import { distance, forgiven } from "./distance";
import { fold, words } from "./fold";

/** What a word of a query was found in; the order is that of their weight. */
export type Field = "name" | "alias" | "note" | "maker" | "summary" | "fact";

export interface WordHit {
  weight: number;
  field: Field;
  /** The text the rarest word was found in. */
  text: string;
}

interface Place {
  weight: number;
  field: Field;
  text: string;
}

const WEIGHT: Readonly<Record<Field, number>> = { name: 8, alias: 7, note: 6, maker: 4, summary: 3, fact: 1 };

/** Every text that speaks of an entity, with the field it counts as. */
function textsOf(record: BackstoryRecord): Map<number, [Field, string][]> {
  const index = new Map(record.entities.map((entity, i) => [entity.id, i]));
  const name = (id: string | undefined) => record.entities[index.get(id ?? "") ?? -1]?.name;
  const texts = new Map(record.entities.map((entity, i) => [i, ownTexts(entity, name(entity.maker))]));
  for (const claim of record.claims) {
    for (const id of new Set([claim.subject, claim.object, ...(claim.also ?? [])])) {
      const entity = id === undefined ? undefined : index.get(id);
      if (entity !== undefined) texts.get(entity)?.push(["fact", claim.text]);
    }
  }
  return texts;
}

function ownTexts(entity: Entity, maker: string | undefined): [Field, string][] {
  return [
    ["name", entity.name],
    ...entity.aliases.map((alias): [Field, string] => ["alias", alias]),
    ...(entity.note ? [["note", entity.note] as [Field, string]] : []),
    ...(maker ? [["maker", maker] as [Field, string]] : []),
    ["summary", entity.summary],
    ...(entity.status ? [["summary", entity.status.text] as [Field, string]] : []),
  ];
}

/** An index of all words of the record: for each word the entities it speaks of, by their best place. */
function indexOf(record: BackstoryRecord): Map<string, Map<number, Place>> {
  const index = new Map<string, Map<number, Place>>();
  // A claim speaks of several entities: it is taken apart once.
  const known = new Map<string, string[]>();
  const wordsOf = (text: string) => {
    const found = known.get(text) ?? [...new Set(words(fold(text)))];
    known.set(text, found);
    return found;
  };
  for (const [entity, texts] of textsOf(record)) {
    for (const [field, text] of texts) {
      for (const word of wordsOf(text)) {
        const places = index.get(word) ?? new Map<number, Place>();
        index.set(word, places);
        const weight = WEIGHT[field];
        if ((places.get(entity)?.weight ?? 0) < weight) places.set(entity, { weight, field, text });
      }
    }
  }
  return index;
}

/**
 * Finds entities by words from what is said of them: "wafer scale", "openai video". Every word must
 * be found; with `forgive` a word may be a slip away from one that is known.
 */
export function makeWordSearch(record: BackstoryRecord) {
  const index = indexOf(record);
  const known = [...index.keys()].sort();
  // Built when the first slip is made, not while the page opens.
  let fuse: Fuse<string> | undefined;

  function expand(word: string, forgive: boolean): string[] {
    if (!forgive) return word.length < 2 ? known.filter((w) => w === word) : beginningWith(known, word);
    const most = Math.min(2, forgiven(word.length));
    if (most === 0 || word.length > 32) return [];
    fuse ??= new Fuse(known, { shouldSort: false, ignoreLocation: true, threshold: 0.4 });
    return fuse.search(word).flatMap(({ item }) => (distance(word, item, most) <= most ? [item] : []));
  }

  return (query: readonly string[], forgive = false): Map<number, WordHit> => {
    let hits: Map<number, WordHit> | null = null;
    for (const word of query) {
      let options = expand(word, false);
      if (options.length === 0 && forgive) options = expand(word, true);
      const here = places(index, options, word);
      hits = hits ? both(hits, here) : here;
      if (hits.size === 0) break;
    }
    return hits ?? new Map();
  };
}

/** All of a sorted list that begins with `start`. */
function beginningWith(sorted: readonly string[], start: string): string[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (sorted[end]?.startsWith(start)) end++;
  return sorted.slice(low, end);
}

/** For each entity the best place of any of these words; a whole word counts half as much again. */
function places(index: Map<string, Map<number, Place>>, options: readonly string[], typed: string) {
  const best = new Map<number, WordHit>();
  for (const word of options) {
    for (const [entity, place] of index.get(word) ?? []) {
      const weight = place.weight * (word === typed ? 1.5 : 1);
      if ((best.get(entity)?.weight ?? 0) < weight) best.set(entity, { ...place, weight });
    }
  }
  return best;
}

function both(a: Map<number, WordHit>, b: Map<number, WordHit>): Map<number, WordHit> {
  const kept = new Map<number, WordHit>();
  for (const [entity, hit] of a) {
    const other = b.get(entity);
    if (!other) continue;
    // Shown is the place that tells most beyond the name itself: the weaker of the two.
    const shown = other.weight < hit.weight ? other : hit;
    kept.set(entity, { ...shown, weight: hit.weight + other.weight });
  }
  return kept;
}
