import { type Meant, makeExpand } from "./expand";
import type { Form } from "./forms";
import type { Query } from "./query";
import type { SearchRecord } from "./search-record";
import { FIELDS, type IndexField, textAt, WORTH, type WordIndex } from "./word-index";

/** An entity of which the query's words are told. */
export interface WordHit {
  score: number;
  /** Words of the record that answered, for showing them. */
  found: ReadonlyMap<string, number>;
  /** The text that tells most beyond the name; null if name, note and maker answer alone. */
  text: { field: IndexField; text: string } | null;
}

/** What answers one word of the query in one entity. */
interface Answer {
  worth: number;
  code: number;
}

/** A word of the query: what it may mean, how rare that is, and the entities it leads to. */
interface Asked {
  word: string;
  meant: Meant;
  rarity: number;
  inName: Map<number, number>;
  told: Map<number, Answer>;
}

/**
 * Finds entities by the words of a query in any order: "google mind", "wafer scale", "openai video".
 * A rare word counts more than a common one. An answer holds most of the words, or its full name is among them.
 */
export function makeWordSearch(record: SearchRecord, index: WordIndex, forms: readonly Form[]) {
  const expand = makeExpand(index.words);
  const at = new Map(index.words.map((word, i) => [word, i]));
  const named = formsBy(forms, ({ words }) => words);
  const whole = formsBy(forms, ({ folded }) => [folded.key]);
  const most = Math.log(1 + record.entities.length);

  function ask(word: string, begun: boolean, forgive: boolean): Asked {
    const meant = expand(word, begun, forgive);
    const told = new Map<number, Answer>();
    let spread = 0;
    for (const [item, sure] of meant) {
      const places = index.places[at.get(item)!]!;
      if (sure === 1 || !meant.has(word)) spread += places.length / 2 + (named.get(item)?.length ?? 0);
      for (let i = 0; i < places.length; i += 2) {
        const worth = WORTH[FIELDS[places[i + 1]! & 7]!] * sure;
        const known = told.get(places[i]!);
        if (!known || known.worth < worth) told.set(places[i]!, { worth, code: places[i + 1]! });
      }
    }
    const rarity = Math.log(1 + record.entities.length / Math.max(1, spread)) / most;
    return { word, meant, rarity: 0.4 + rarity, inName: new Map(), told };
  }

  return ({ words, key }: Query, forgive: boolean): Map<number, WordHit> => {
    const asked = words.map((word, nth) => ask(word, nth > 0 && nth === words.length - 1, forgive));
    const full = nameAnswers(named, whole, asked, key);
    const all = asked.reduce((sum, { rarity }) => sum + rarity, 0);
    const hits = new Map<number, WordHit>();
    for (const entity of new Set(asked.flatMap(({ inName, told }) => [...inName.keys(), ...told.keys()]))) {
      let worth = 0;
      let found = 0;
      let ofMaker = false;
      let what = 0;
      for (const { rarity, inName, told } of asked) {
        const answer = told.get(entity);
        const best = Math.max(inName.get(entity) ?? 0, answer?.worth ?? 0);
        const field = answer && FIELDS[answer.code & 7];
        if (field === "maker") ofMaker = true;
        else if ((field === "note" || field === "kind") && best === answer!.worth && best > TELLING) what++;
        else what = Number.NaN;
        worth += best * rarity;
        if (best > 0) found += rarity;
      }
      const cover = full.get(entity) ?? 0;
      const sure = asked.some(({ inName }) => (inName.get(entity) ?? 0) > 0.75);
      if (found / all < (sure ? 0.4 : LEAST) && cover < 0.95) continue;
      hits.set(entity, {
        score:
          (ofMaker && what > 0 ? MADE : 0) +
          250 +
          480 * (worth / all) +
          (found < all ? 50 : 30) * cover -
          60 * (1 - found / all),
        found: new Map(asked.flatMap(({ meant }) => [...meant])),
        text: toldText(record, entity, asked),
      });
    }
    return hits;
  };
}

/** So much of what was asked for must be told of an entity, by weight of the words. */
const LEAST = 0.45;
/** "Alibaba model" means what is of that kind and made there, before the maker itself. */
const MADE = 90;
/** From here on, a word stands in the name, the note or the kind. */
const TELLING = 0.5;

function formsBy(forms: readonly Form[], keysOf: (form: Form) => readonly string[]): Map<string, Form[]> {
  const found = new Map<string, Form[]>();
  for (const form of forms) {
    if (form.field === "note") continue;
    for (const key of new Set(keysOf(form))) {
      const known = found.get(key);
      if (known) known.push(form);
      else found.set(key, [form]);
    }
  }
  return found;
}

/** Notes what each word is worth in the names of each entity; gives how much of its best name is covered. */
function nameAnswers(
  named: ReadonlyMap<string, Form[]>,
  whole: ReadonlyMap<string, Form[]>,
  asked: readonly Asked[],
  key: string,
): Map<number, number> {
  const full = new Map<number, number>();
  const held = asked.flatMap(({ meant }) => [...meant.keys()].flatMap((word) => named.get(word) ?? []));
  for (const { entity, words, folded, field } of new Set(held)) {
    const sure = asked.map(({ meant }) => Math.max(0, ...words.map((word) => meant.get(word) ?? 0)));
    let letters = 0;
    for (const word of words) {
      letters += word.length * Math.max(...asked.map(({ meant }) => meant.get(word) ?? 0));
    }
    // "open source ai" holds "Open AI", but apart.
    const cover = (letters / folded.key.length) * (words.length === 1 || key.includes(folded.key) ? 1 : 0.85);
    full.set(entity, Math.max(full.get(entity) ?? 0, cover));
    for (const [i, { inName }] of asked.entries()) {
      const worth = sure[i]! * (0.72 + 0.28 * cover) * (field === "name" ? 1 : 0.98);
      if (worth > (inName.get(entity) ?? 0)) inName.set(entity, worth);
    }
  }
  // "gen2 runway": what is several words in the name was typed as one.
  for (const { word, inName } of asked) {
    for (const { entity } of whole.get(word) ?? []) {
      inName.set(entity, 1);
      full.set(entity, 1);
    }
  }
  return full;
}

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
