import type { Kind } from "../record/schema";
import { makersAskedFor } from "./asked-maker";
import { type NameHit, searchNames } from "./by-name";
import { makeWordSearch, type WordHit } from "./by-words";
import { formsOf } from "./forms";
import { type Hit, nameHit, nearHit, plainHit, wordHit } from "./hit";
import { makeHomophones } from "./homophones";
import { searchLostLetters } from "./lost-letters";
import { makeNearMiss, type NearMiss } from "./near-miss";
import { type Query, readQuery } from "./query";
import type { SearchEntity, SearchRecord } from "./search-record";
import { alsoSaid } from "./synonyms";
import { indexWords, type WordIndex } from "./word-index";

export type { Hit } from "./hit";

export interface SearchOptions {
  /** Only entities of this kind. */
  kind?: Kind | undefined;
  /** The order of an empty query: by name, or those first of which the record says most. */
  order?: "name" | "weight" | undefined;
}

export type Search = (query: string, options?: SearchOptions) => Hit[];

/** The best answer found for an entity, by the way it was found. */
interface Answer {
  score: number;
  near: boolean;
  hit: () => Hit;
}

/**
 * Prepares a search over the record; do it once a page.
 *
 * Every way of finding an entity gives a score on one scale (`docs/decisions/0011-how-search-ranks.md`), and
 * its best counts: the name exactly (1100), its beginning (800 and more), initials (770), slips in it and the
 * beginning of a later word (640 to 840), words told of it in any order (250 to 790), its inside (440 and more).
 * How much the record says of an entity decides between the rest. An empty query lists everything.
 *
 * @param index made when the extension is built; made here if it is left out, in some 30 ms
 */
export function makeSearch(record: SearchRecord, index: WordIndex = indexWords(record)): Search {
  const { entities } = record;
  const forms = formsOf(entities);
  const searchWords = makeWordSearch(record, index, forms);
  const nearMiss = makeNearMiss(forms);
  const homophones = makeHomophones(forms);
  const weight = weigh(record);
  const order = (a: number, b: number) => weight[b]! - weight[a]! || byName(entities[a]!, entities[b]!);

  function find(query: Query, text: string): Hit[] {
    const answers = new Map<number, Answer>();
    // The fewer letters, the more it counts what most people would mean.
    const central = query.key.length < 4 ? SHORT_CENTRAL : CENTRAL;
    const offer = (entity: number, found: number, near: boolean, hit: () => Hit) => {
      const score = found + central * weight[entity]!;
      const known = answers.get(entity);
      if (!known || score > known.score) answers.set(entity, { score, near, hit });
    };
    // Words that are all known are rarely misspelt.
    const known = query.words.every((word) => index.words.includes(word) || alsoSaid(word).length > 0);
    const named = searchNames(forms, query);
    const told = searchWords(query, false);
    addNames(named, told);
    const surest = Math.max(0, ...[...answers.values()].map(({ score }) => score));
    // "soraa" begins "Sora API", but not as one writes it.
    if (surest < SURE || /(\p{L})\1$/u.test(query.key)) addSlips(surest);
    if (surest < SURE) {
      const doubt = known && told.size > 0 ? DOUBT : 0;
      for (const [i, alike] of homophones(query.spoken))
        offer(i, alike.score - doubt, true, () => nearHit(entities[i]!, alike, query.key));
      for (const [i, lost] of searchLostLetters(forms, query.key))
        offer(i, lost.score, true, () => nearHit(entities[i]!, lost, query.key));
    }
    for (const [nth, i] of makersAskedFor(text, entities, forms).entries())
      offer(i, ASKED - 60 * nth, false, () => plainHit(entities[i]!));
    return [...answers]
      .sort(([a, x], [b, y]) => y.score - x.score || order(a, b))
      .map(([, { hit }]) => hit());

    function addNames(names: Map<number, NameHit>, tellings: Map<number, WordHit>) {
      for (const [i, hit] of names) offer(i, hit.score, false, () => nameHit(entities[i]!, hit));
      for (const [i, hit] of tellings) {
        offer(i, hit.score, false, () => wordHit(entities[i]!, hit, query.words, false));
      }
    }

    function addSlips(surest: number) {
      const misses = [...nearMiss(query.key)];
      const forgiven = [...searchWords(query, true)];
      const doubt = !known ? 0 : told.size > 0 ? DOUBT : DOUBT / 2;
      // A guess is shown only where it is about as likely as what was found without guessing.
      const least = Math.max(...[0, ...misses.map(([, { score }]) => score)], surest) - GUESS;
      for (const [i, miss] of misses as [number, NearMiss][]) {
        if (miss.score > least)
          offer(i, miss.score - doubt, true, () => nearHit(entities[i]!, miss, query.key));
      }
      for (const [i, hit] of forgiven) {
        offer(i, hit.score, true, () => wordHit(entities[i]!, hit, query.words, true));
      }
    }
  }

  function everything(by: SearchOptions["order"]): Hit[] {
    const all = entities.map((_, i) => i);
    all.sort(by === "weight" ? order : (a, b) => byName(entities[a]!, entities[b]!));
    return all.map((i) => plainHit(entities[i]!));
  }

  return (text, { kind, order: by } = {}) => {
    const query = readQuery(text);
    const hits = query.key !== "" ? find(query, text) : text.trim() === "" ? everything(by) : [];
    return kind ? hits.filter(({ entity }) => entity.kind === kind) : hits;
  };
}

/** Points by which what is central in the record comes before what is not. */
const CENTRAL = 40;
const SHORT_CENTRAL = 140;
const DOUBT = 210;
/** What was asked for by name: before all that only speaks of it. */
const ASKED = 1100;
/** From here on, a name is begun as it is written: nobody has slipped. */
const SURE = 860;
/** Points that a guess may lie behind the best answer. */
const GUESS = 150;

/** How much the record has to say of each entity, by index, from 0 to 1. */
function weigh({ entities, claims }: SearchRecord): number[] {
  const counts = new Map<string, number>();
  for (const { subject, object } of claims) {
    for (const id of [subject, object]) if (id) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const most = Math.log(1 + Math.max(1, ...counts.values()));
  return entities.map(({ id }) => Math.log(1 + (counts.get(id) ?? 0)) / most);
}

const collator = new Intl.Collator("en");
const byName = (a: SearchEntity, b: SearchEntity) => collator.compare(a.name, b.name);
