/** A labelled passage, by the conventions of docs/evaluation.md. Offsets are JavaScript string indices. */
export interface Passage {
  id: string;
  text: string;
  title?: string;
  url?: string;
  gold: Gold[];
  /** Words in another sense: any mark on them is wrong. */
  mustNot: { start: number; end: number; text: string }[];
}

export interface Gold {
  start: number;
  end: number;
  text: string;
  id: string;
  /** Marking it is neither right nor wrong. */
  optional?: boolean;
  /** Entities that it must not be taken for, even where it is optional: GPT-4 of "GPT-4o". */
  forbid_ids?: string[];
  /** Spans that are as right: the family word of a version the record does not know. */
  alt?: { start: number; end: number; id: string }[];
}

/** Reads JSON Lines; an error names file and line. */
export function readPassages(file: string, lines: string): Passage[] {
  return lines
    .split("\n")
    .map((line, i) => [line, i + 1] as const)
    .filter(([line]) => line.trim() !== "")
    .map(([line, number]) => readPassage(line, `${file}:${number}`));
}

function readPassage(line: string, place: string): Passage {
  let passage: Passage;
  try {
    passage = JSON.parse(line) as Passage;
  } catch (error) {
    throw new Error(`${place}: ${(error as Error).message}`);
  }
  if (typeof passage.id !== "string" || typeof passage.text !== "string") {
    throw new Error(`${place}: a passage has an id and a text.`);
  }
  for (const { start, end, text } of [...passage.gold, ...passage.mustNot]) {
    if (passage.text.slice(start, end) === text) continue;
    throw new Error(
      `${place}: [${start}, ${end}] of "${passage.id}" is “${passage.text.slice(start, end)}”, not “${text}”.`,
    );
  }
  return passage;
}
