import { hashStep } from "./fold";
import type { Heads } from "./heads";

/**
 * A bit for each hash of a word that begins something, to pass over all others unread. Words such as "the" and "to"
 * only begin phrases: they count with the next word alone. A false hit costs a look into the index, no more.
 */
export interface WordFilter {
  /** Words that are something by themselves. */
  alone: Uint32Array;
  /** Words that need the next one. */
  leads: Uint32Array;
  /** Those two together: see `pairHash`. */
  pairs: Uint32Array;
  mask: number;
}

/** One hash of a word's and the next word's. */
export const pairHash = (first: number, second: number): number => hashStep(second ^ (second >>> 15), first);

export const hasBit = (bits: Uint32Array, slot: number): boolean =>
  ((bits[slot >>> 5]! >>> (slot & 31)) & 1) === 1;

const setBit = (bits: Uint32Array, slot: number) => {
  bits[slot >>> 5]! |= 1 << (slot & 31);
};

/** So many words are taken in without a pause. */
const atOnce = 100;

/** Makes the filter for these, in steps. */
export function* makingFilter(heads: Heads): Generator<void, WordFilter> {
  // Sixteen bits and more for each word keep the false hits under about one in sixteen.
  let size = 1 << 13;
  while (size < heads.size * 16 && size < 1 << 22) size <<= 1;
  const [alone, leads, pairs] = [0, 0, 0].map(() => new Uint32Array(size >>> 5)) as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  const mask = size - 1;
  let done = 0;
  for (const { hash, phrases } of heads.words()) {
    setBit(phrases ? leads : alone, hash & mask);
    for (const { second } of phrases ?? []) setBit(pairs, pairHash(hash, second) & mask);
    if (++done % atOnce === 0) yield;
  }
  return { alone, leads, pairs, mask };
}
