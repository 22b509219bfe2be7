import type { CardContent } from "../data/record/card-content";

/** Of each step: checks, events, changed figures, figures, names in this article, related names. */
const plain = [
  [0, 0, 0, 3, 4, 5],
  [0, 0, 0, 3, 3, 3],
  [0, 0, 0, 3, 2, 2],
  [0, 0, 0, 2, 2, 2],
  [0, 0, 0, 0, 2, 2],
] as const;
/** Where the card begins from the article, the record's own figures give way. */
const ofArticle = [
  [3, 3, 2, 2, 4, 4],
  [2, 3, 2, 2, 3, 2],
  [2, 3, 1, 2, 2, 2],
  [2, 3, 1, 0, 2, 2],
  [2, 2, 1, 0, 2, 2],
  [1, 1, 1, 0, 2, 2],
  [1, 1, 0, 0, 2, 2],
  [1, 1, 0, 0, 0, 0],
] as const;

/** The steps by which a first view grows shorter until it fits; past the last one it scrolls. */
export const STEPS = ofArticle.length;

/** Whether the article is what the card begins from. */
export const tellsOfArticle = ({ since, checks }: CardContent) => Boolean(since || checks?.length);

/** How many of each part a first view shows, from the fullest (step 0) to the shortest. */
export function firstView(content: CardContent, step: number) {
  const [checks, events, changes, figures, here, related] = tellsOfArticle(content)
    ? ofArticle[step]!
    : plain[Math.min(step, plain.length - 1)]!;
  // Of names a short view has one row: those of the article before the others.
  return [checks, events, changes, figures, here, step > 1 && content.here?.length ? 0 : related] as const;
}
