import Fuse from "fuse.js";
import { distance, forgiven } from "./distance";
import { lacking, lettersOf } from "./letters";
import { alsoSaid } from "./synonyms";

/** Words of the record that a typed word may mean, with how sure that is, up to 1. */
export type Meant = ReadonlyMap<string, number>;

/** `begun` is set for a last word that may only be begun: then two letters stand for what they begin. */
export type Expand = (word: string, begun: boolean, forgive: boolean) => Meant;

/**
 * Says what a typed word may mean among the words of the record: itself, another ending of it, a word it
 * begins, and, if `forgive` is set and nothing else was found, words a slip or two away, which Fuse gathers.
 *
 * @param known words of the record, sorted by code unit
 */
export function makeExpand(known: readonly string[]): Expand {
  const letters = known.map(lettersOf);
  // While a query is typed only its last word changes.
  const before = new Map<string, Meant>();

  function slips(word: string): Meant {
    const most = Math.min(2, forgiven(word.length));
    if (word.length < 4 || word.length > 32) return new Map();
    const typed = lettersOf(word);
    const other = word.length < 6 ? 1 : 2;
    const likely = known.filter(
      (item, i) => Math.abs(item.length - word.length) <= 2 && lacking(typed, letters[i]!) <= other,
    );
    const found = new Map<string, number>();
    const options = { shouldSort: false, ignoreLocation: true, threshold: 0.45 };
    for (const { item } of new Fuse(likely, options).search(word)) {
      const cost = distance(word, item, most);
      if (cost <= most) found.set(item, 0.92 * (1 - cost / word.length));
    }
    return found;
  }

  return (word, begun, forgive) => {
    const key = `${word} ${begun} ${forgive}`;
    let meant = before.get(key);
    if (!meant) {
      const direct = straight(known, word, begun ? 2 : 3);
      for (const other of alsoSaid(word)) {
        for (const [item, sure] of straight(known, other, other.length + 1)) {
          if (!direct.has(item)) direct.set(item, OTHER_WORD * sure);
        }
      }
      meant = direct;
      if (forgive && meant.size === 0) meant = slips(word);
      if (before.size > 500) before.clear();
      before.set(key, meant);
    }
    return meant;
  };
}

/** How sure it is that another word for the same was meant. */
const OTHER_WORD = 0.8;

/** The word itself, its other endings, and words that it begins. */
function straight(known: readonly string[], word: string, shortest: number): Map<string, number> {
  const found = new Map<string, number>();
  const stem = stemOf(word);
  for (let i = place(known, stem.length > 2 ? stem : word); i < known.length; i++) {
    const item = known[i]!;
    if (!item.startsWith(stem)) break;
    if (item === word) found.set(item, 1);
    else if (stem.length > 2 && stemOf(item) === stem) found.set(item, 0.93);
    // One or two letters begin too many words to mean any.
    else if (word.length >= shortest && item.startsWith(word))
      found.set(item, 0.55 + 0.4 * (word.length / item.length));
  }
  // "whisper 3" is "whisper v3".
  if (/^\d$/.test(word) && known[place(known, `v${word}`)] === `v${word}`) found.set(`v${word}`, 0.9);
  return found;
}

/** A word without the commonest endings: "videos", "closed" and "closing" lose theirs. */
export function stemOf(word: string): string {
  if (word.length < 4) return word;
  const bare = word.replace(/(?:'s|ies|es|s|ing|ed|ors?|ers?)$/, "");
  if (bare.length < 3) return word;
  // A lawyer lays down no law.
  const root = /y(?:or|er)s?$/.test(word) ? bare : bare.replace(/(?:e|y)$/, "");
  return root.length < 3 ? bare : root;
}

/** Where in a sorted list a word stands or would stand. */
function place(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
