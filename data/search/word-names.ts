import type { Meant } from "./expand";
import type { Form } from "./forms";

/** What answers one word of the query in one entity. */
export interface Answer {
  worth: number;
  code: number;
}

/** A word of the query: what it may mean, how rare that is, and the entities it leads to. */
export interface Asked {
  word: string;
  meant: Meant;
  rarity: number;
  inName: Map<number, number>;
  told: Map<number, Answer>;
}

/** Entities whose name a word is, or belongs to while all of that name is in the query. */
export function namedBy(inName: ReadonlyMap<number, number>, full: ReadonlyMap<number, number>): number[] {
  return [...inName.keys()].filter((entity) => (full.get(entity) ?? 0) > 0.95);
}

export function formsBy(
  forms: readonly Form[],
  keysOf: (form: Form) => readonly string[],
): Map<string, Form[]> {
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
export function nameAnswers(
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
