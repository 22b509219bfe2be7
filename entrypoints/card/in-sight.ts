import type { Box } from "./place";

/**
 * Whether a word's middle can be seen where it stands: scrolled out of a box that clips it, it still
 * has its rectangle, but its element is no longer found there. What merely lies over it does not count.
 */
export function isInSight(word: Box, element: Element): boolean {
  // Not its ancestors: the document's root is found everywhere.
  return document
    .elementsFromPoint(word.left + word.width / 2, word.top + word.height / 2)
    .some((at) => element.contains(at));
}
