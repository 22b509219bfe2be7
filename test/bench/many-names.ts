import type { NameIndexData } from "../../data/names/index-data";

const syllables = "ba co di fe gu ha jo ki lu mo na pe qui ro sa tu ve wa xe yo zan bel cor dex fin".split(
  " ",
);

/** A sequence of numbers in [0, 1) that is the same in every run (mulberry32, public domain). */
function randomBy(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * The name index with made-up names added until it has `count` forms: one to three words of syllables, a
 * third of them needing evidence, as in the record.
 */
export function withNames(data: NameIndexData, count: number): NameIndexData {
  const random = randomBy(count);
  const word = () => {
    const parts = Array.from(
      { length: 2 + Math.floor(random() * 3) },
      () => syllables[Math.floor(random() * syllables.length)]!,
    );
    const made = parts.join("");
    return made[0]!.toUpperCase() + made.slice(1);
  };
  const entities = [...data.entities];
  const forms = [...data.forms];
  while (forms.length < count) {
    const name = Array.from({ length: 1 + Math.floor(random() * 3) }, word).join(" ");
    entities.push([`made-up-${entities.length}`, "c", -1, []]);
    forms.push([name, entities.length - 1, random() < 0.33 ? 1 : 0]);
  }
  return { entities, forms, cues: data.cues };
}
