import { makeExpand } from "./expand";
import type { Form } from "./forms";
import type { Query } from "./query";
import type { SearchRecord } from "./search-record";
import { FIELDS, type IndexField, textAt, WORTH, type WordIndex } from "./word-index";
import { type Answer, type Asked, formsBy, nameAnswers, namedBy } from "./word-names";

/** An entity of which the query's words are told. */
export interface WordHit {
  score: number;
  /** Words of the record that answered, for showing them. */
  found: ReadonlyMap<string, number>;
  /** The text that tells most beyond the name; null if name, note and maker answer alone. */
  text: { field: IndexField; text: string } | null;
}

/**
 * Finds entities by the words of a query in any order: "google mind", "wafer scale", "openai video".
 * A rare word counts more than a common one. An answer holds most of the words, or its full name is among them.
 */
export function makeWordSearch(record: SearchRecord, index: WordIndex, forms: readonly Form[]) {
  const expand = makeExpand(index.words);
  const at = new Map(index.words.map((word, i) => [word, i]));
  const named = formsBy(forms, ({ field, words }) => (field === "other" ? [] : words));
  const whole = formsBy(forms, ({ folded }) => [folded.key]);
  const most = Math.log(1 + record.entities.length);

  function ask(word: string, begun: boolean, forgive: boolean, ofVersion: boolean): Asked {
    const meant = expand(word, begun, forgive);
    const told = new Map<number, Answer>();
    let spread = 0;
    for (const [item, sure] of meant) {
      const places = index.places[at.get(item)!]!;
      if (sure === 1 || !meant.has(word)) spread += places.length / 2 + (named.get(item)?.length ?? 0);
      for (let i = 0; i < places.length; i += 2) {
        const worth = WORTH[FIELDS[places[i + 1]! & 7]!] * sure * (ofVersion ? 0.2 : 1);
        const known = told.get(places[i]!);
        if (!known || known.worth < worth) told.set(places[i]!, { worth, code: places[i + 1]! });
      }
    }
    const rarity = Math.log(1 + record.entities.length / Math.max(1, spread)) / most;
    return { word, meant, rarity: ofVersion ? 0.3 : 0.4 + rarity, inName: new Map(), told };
  }

  return ({ words, key }: Query, forgive: boolean): Map<number, WordHit> => {
    const asked = words.map((word, nth) =>
      ask(word, nth > 0 && nth === words.length - 1, forgive, isVersion(words, nth)),
    );
    const full = nameAnswers(named, whole, asked, key);
    const all = asked.reduce((sum, { rarity }) => sum + rarity, 0);
    const whose = asked.map(({ inName }) =>
      namedBy(inName, full).filter((i) => OWNERS.has(record.entities[i]!.kind)),
    );
    const hits = new Map<number, WordHit>();
    const beside = new Map<number, number>();
    const telling = new Set<number>();
    for (const entity of new Set(asked.flatMap(({ inName, told }) => [...inName.keys(), ...told.keys()]))) {
      let worth = 0;
      let found = 0;
      let of = 0;
      let whoseIs = -1;
      let ofMaker = false;
      let what = 0;
      for (const [nth, { word, rarity, inName, told }] of asked.entries()) {
        const answer = told.get(entity);
        const best = Math.max(inName.get(entity) ?? 0, answer?.worth ?? 0);
        const field = answer && FIELDS[answer.code & 7];
        if (field === "maker") ofMaker = true;
        const owner = answer && best === answer.worth ? whose[nth]!.find((i) => i !== entity) : undefined;
        if (owner !== undefined) whoseIs = owner;
        if (field === "maker" || owner !== undefined) of++;
        else if ((field === "note" || field === "kind") && best === answer!.worth && best > TELLING)
          what += word === "ai" ? 0 : 1;
        else if ((inName.get(entity) ?? 0) < TELLING) what = Number.NaN;
        worth += best * rarity;
        if (best > 0) found += rarity;
      }
      const cover = full.get(entity) ?? 0;
      const sure = asked.some(({ inName }) => (inName.get(entity) ?? 0) > 0.75);
      if (found / all < (sure ? 0.4 : LEAST) && cover < 0.95) continue;
      if (of > 0 && what > 0 && whoseIs >= 0) beside.set(entity, whoseIs);
      if (!Number.isNaN(what)) telling.add(entity);
      hits.set(entity, {
        score:
          (ofMaker && what > 0 ? MADE : 0) +
          (what > 1 && what === asked.length ? TOLD : 0) +
          250 +
          480 * (worth / all) +
          (found < all ? 50 : 30) * cover -
          60 * (1 - found / all),
        found: new Map(asked.flatMap(({ meant }) => [...meant])),
        text: toldText(record, entity, asked),
      });
    }
    for (const [entity, owner] of beside) {
      const [hit, own] = [hits.get(entity)!, hits.get(owner)];
      if (own && !telling.has(owner)) hit.score = Math.max(hit.score, own.score + BESIDE + hit.score / 20);
    }
    return hits;
  };
}

/** So much of what was asked for must be told of an entity, by weight of the words. */
const LEAST = 0.45;
/** "Alibaba model" means what is of that kind and made there, before the maker itself. */
const MADE = 90;
/** "Image model": all of it stands in what the thing is, and not here and there. */
const TOLD = 60;
/** "LeCun company" means the company that is told of with him, before himself, who is none. */
const BESIDE = 20;
const OWNERS: ReadonlySet<string> = new Set(["company", "person", "organisation"]);
/** From here on, a word stands in the name, the note or the kind. */
const TELLING = 0.5;

/** "veo 2" asks for a version, and another thing's number in a statement is none: a digit at the end, or what only further numbers and names of versions follow. */
function isVersion(words: readonly string[], nth: number): boolean {
  return nth > 0 && /^\d$/.test(words[nth]!) && words.slice(nth + 1).every((word) => VERSION.test(word));
}
const VERSION = /^(?:\d+|pro|max|mini|turbo|ultra|flash|preview|alpha|beta)$/;

/** The text, beyond name, note and maker, in which most of the words stand that those do not hold. */
function toldText(record: SearchRecord, entity: number, asked: readonly Asked[]): WordHit["text"] {
  let code: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { inName, told } of asked) {
    const answer = told.get(entity);
    if (!answer || (inName.get(entity) ?? 0) > answer.worth || (answer.code & 7) < 3) continue;
    if (answer.worth < least) [code, least] = [answer.code, answer.worth];
  }
  return code === null ? null : { field: FIELDS[code & 7]!, text: textAt(record, entity, code) };
}
