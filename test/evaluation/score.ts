import type { Mention } from "../../data/names/detect";
import type { Gold, Passage } from "./passage";

export type Outcome = "right" | "wrong" | "missed";

/** One mark or one label, and what became of it. */
export interface Judgement {
  outcome: Outcome;
  passage: Passage;
  start: number;
  end: number;
  /** The entity marked or missed. */
  entity: string;
  /** Of a wrong mark: what stands there by the labels, "" if nothing of ours. */
  instead?: string;
}

/**
 * Holds the marks of a passage against its labels.
 *
 * Right is the same span, or one of its alternatives, with the same entity. Wrong is every other mark, but on an
 * optional label, and but for kinds that are not labelled where no label forbids them. Missed is a label without
 * a right mark.
 *
 * @param isLabelled whether mentions of an entity are labelled at all (companies, models, products, people)
 */
export function score(
  passage: Passage,
  mentions: readonly Mention[],
  isLabelled: (entity: string) => boolean,
): Judgement[] {
  const met = new Set<Gold>();
  const judgements: Judgement[] = [];
  for (const { start, end, entity } of mentions) {
    const at = { passage, start, end, entity };
    const label = passage.gold.find((gold) =>
      [gold, ...(gold.alt ?? [])].some((each) => same(each, at) && each.id === entity),
    );
    if (label) {
      met.add(label);
      if (!label.optional) judgements.push({ outcome: "right", ...at });
      continue;
    }
    const isForbidden =
      passage.mustNot.some((word) => overlap(word, at)) ||
      passage.gold.some((gold) => overlap(gold, at) && gold.forbid_ids?.includes(entity));
    if (!isForbidden && passage.gold.some((gold) => gold.optional && overlap(gold, at))) continue;
    if (!isLabelled(entity) && !isForbidden) continue;
    const instead = passage.gold.find((gold) => overlap(gold, at))?.id ?? "";
    judgements.push({ outcome: "wrong", ...at, instead });
  }
  for (const gold of passage.gold) {
    if (gold.optional || met.has(gold)) continue;
    judgements.push({ outcome: "missed", passage, start: gold.start, end: gold.end, entity: gold.id });
  }
  return judgements;
}

interface Stretch {
  start: number;
  end: number;
}
const same = (a: Stretch, b: Stretch) => a.start === b.start && a.end === b.end;
const overlap = (a: Stretch, b: Stretch) => a.start < b.end && b.start < a.end;

/** How many of each outcome, and what follows from them. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
  /** right / (right + wrong); 1 where nothing was marked. */
  precision: number;
  /** right / (right + missed); 1 where there was nothing to find. */
  recall: number;
}

export function tally(judgements: readonly Judgement[]): Tally {
  const count = (outcome: Outcome) => judgements.filter((each) => each.outcome === outcome).length;
  const [right, wrong, missed] = [count("right"), count("wrong"), count("missed")];
  const part = (of: number, all: number) => (all === 0 ? 1 : of / all);
  return { right, wrong, missed, precision: part(right, right + wrong), recall: part(right, right + missed) };
}
