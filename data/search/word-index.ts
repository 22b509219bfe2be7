import { fold, words } from "./fold";
import type { SearchRecord } from "./search-record";

/** Where a word stands that is no name; the order is that of the codes in the index. */
export const FIELDS = ["note", "maker", "kind", "summary", "status", "fact"] as const;
export type IndexField = (typeof FIELDS)[number];

/**
 * For each word of the record where it stands. Made when the extension is built, so that a page that opens
 * has nothing to prepare; plain data, fit for JSON.
 */
export interface WordIndex {
  /** Sorted by code unit. */
  words: string[];
  /** For each word pairs of an entity's index and a code: the field's place in `FIELDS`, plus 8 for each claim before the one it stands in. */
  places: number[][];
}

/** What each field is worth: a word that tells what a thing is counts more than one in a statement about it. */
export const WORTH: Readonly<Record<IndexField, number>> = {
  note: 0.72,
  maker: 0.86,
  kind: 0.75,
  summary: 0.42,
  status: 0.42,
  fact: 0.26,
};

/** The text that a code of the index stands for. */
export function textAt({ entities, claims }: SearchRecord, entity: number, code: number): string {
  const { kind, note, maker, summary, status } = entities[entity]!;
  const field = FIELDS[code & 7];
  if (field === "note") return note ?? "";
  if (field === "maker") return entities.find(({ id }) => id === maker)?.name ?? "";
  if (field === "kind") return kind;
  if (field === "summary") return summary;
  return field === "status" ? (status?.text ?? "") : (claims[code >> 3]?.text ?? "");
}

/** Reads all that is said of each entity, and keeps for each word its best place. */
export function indexWords(record: SearchRecord): WordIndex {
  const { entities, claims } = record;
  const index = new Map<string, Map<number, number>>();
  const number = new Map(entities.map(({ id }, i) => [id, i]));
  const add = (text: string | undefined, entity: number, code: number) => {
    for (const word of text ? new Set(words(fold(text.replace(/['’]s\b/g, "")))) : []) {
      const places = index.get(word) ?? new Map<number, number>();
      index.set(word, places);
      const known = places.get(entity);
      if (known === undefined || worth(known) < worth(code)) places.set(entity, code);
    }
  };
  for (const [i, entity] of entities.entries()) {
    for (const text of [entity.name, ...entity.aliases]) {
      // Names are looked up as such: here they only have to be among the words.
      for (const word of words(fold(text))) if (!index.has(word)) index.set(word, new Map());
    }
    for (const code of [0, 1, 2, 3, 4]) add(textAt(record, i, code), i, code);
  }
  for (const [i, { subject, object, also = [], text }] of claims.entries()) {
    for (const id of new Set([subject, object, ...also])) {
      const entity = number.get(id ?? "");
      if (entity !== undefined) add(text, entity, 5 + 8 * i);
    }
  }
  const sorted = [...index].sort(([a], [b]) => (a < b ? -1 : 1));
  return { words: sorted.map(([word]) => word), places: sorted.map(([, places]) => [...places].flat()) };
}

const worth = (code: number) => WORTH[FIELDS[code & 7]!];
