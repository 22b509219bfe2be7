/** Where the card goes: near the line of the word, never over it, inside the window. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Placed {
  left: number;
  top: number;
  /** Room for the card on the side chosen. */
  maxHeight: number;
}

const gap = 10;
const edge = 12;

/**
 * Places a card of the given size by a word: below its line, start-aligned; above where there is no
 * room below; on the taller side, with the rest to scroll, where it fits on neither.
 * All in CSS pixels of the viewport.
 */
export function place(
  word: Box,
  card: { width: number; height: number },
  view: { width: number; height: number },
  rightToLeft = false,
): Placed {
  const below = view.height - (word.top + word.height) - gap - edge;
  const above = word.top - gap - edge;
  const goesBelow = card.height <= below || (card.height > above && below >= above);
  const room = Math.max(80, goesBelow ? below : above);
  const height = Math.min(card.height, room);
  const start = rightToLeft ? word.left + word.width - card.width : word.left;
  return {
    left: Math.max(edge, Math.min(start, view.width - card.width - edge)),
    top: goesBelow ? word.top + word.height + gap : word.top - gap - height,
    maxHeight: room,
  };
}

/**
 * Which edge of the window a sheet comes from, and how high it may grow: at most three fifths of the
 * window, and never over the word.
 */
export function placeSheet(word: Box | null, viewHeight: number): { atTop: boolean; maxHeight: number } {
  const most = 0.6 * viewHeight;
  if (!word) return { atTop: false, maxHeight: most };
  const below = viewHeight - (word.top + word.height) - gap;
  const above = word.top - gap;
  const atTop = below < 0.35 * viewHeight && above > below;
  return { atTop, maxHeight: Math.max(120, Math.min(most, atTop ? above : below)) };
}
