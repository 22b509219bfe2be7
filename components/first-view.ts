import type { CardContent } from "../data/record/card-content";

/** Of each step: checks, events, changed figures, figures, names in this article, related names; a digit each.
 * The way to other names is never left out: rather the card scrolls. */
const plain = ["000345", "000333", "000322", "000222", "000022"];
/** Where the card begins from the article, the record's own figures give way. */
const ofArticle = ["332244", "232232", "231222", "231022", "221022", "220022", "210022", "110022"];

/** The steps by which a first view grows shorter until it fits; past the last one it scrolls. */
export const STEPS = ofArticle.length;

/** Whether the article is what the card begins from. */
export const tellsOfArticle = ({ since, checks }: CardContent) => Boolean(since || checks?.length);

/** How many of each part a first view shows, from the fullest (step 0) to the shortest. */
export function firstView(
  content: CardContent,
  step: number,
): [number, number, number, number, number, number] {
  const digits = tellsOfArticle(content) ? ofArticle[step]! : plain[Math.min(step, plain.length - 1)]!;
  const [checks, events, changes, figures, here, related] = [...digits].map(Number) as ReturnType<
    typeof firstView
  >;
  // Of names a short view has one row: those of the article before the others.
  return [checks, events, changes, figures, here, step > 1 && content.here?.length ? 0 : related];
}
