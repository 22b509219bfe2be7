/** Where the card goes: near the line of the word, never over it, inside the window. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export type Side = "below" | "above" | "beside";

export interface Placed {
  left: number;
  top: number;
  side: Side;
  /** Room for the card on the side chosen. */
  maxHeight: number;
}

const gap = 10;
const edge = 12;

/** With less room than this under and over its line a card stands beside its word. */
const least = 130;

/** A card that is open keeps its side, and scrolls inside, as long as it has this much room there. */
const enough = 240;

/**
 * Places a card of the given size by a word: below its line, start-aligned; above where there is no
 * room below; on the taller side, with the rest to scroll, where it fits on neither; beside the word
 * in a window too low for either. All in CSS pixels, those of `word` and `view` from the same corner.
 *
 * @param kept the side it is on already: a card that grows, or whose page scrolls, does not jump over its word
 */
export function place(
  word: Box,
  card: { width: number; height: number },
  view: Box,
  rightToLeft = false,
  kept: Side | null = null,
): Placed {
  const [right, bottom] = [view.left + view.width, view.top + view.height];
  const wordEnd = word.left + word.width;
  const below = bottom - (word.top + word.height) - gap - edge;
  const above = word.top - view.top - gap - edge;
  const stays = (side: Side, room: number) => kept === side && room >= Math.min(card.height, enough);
  const goesBelow =
    stays("below", below) ||
    (!stays("above", above) && (card.height <= below || (card.height > above && below >= above)));
  const room = goesBelow ? below : above;
  const height = Math.min(card.height, room);
  const within = (left: number) =>
    Math.max(view.left + edge, Math.min(left, right - Math.min(card.width, view.width) - edge));
  if (room >= Math.min(card.height, least)) {
    return {
      left: within(rightToLeft ? wordEnd - card.width : word.left),
      top: goesBelow ? word.top + word.height + gap : word.top - gap - height,
      side: goesBelow ? "below" : "above",
      maxHeight: room,
    };
  }
  const most = view.height - 2 * edge;
  const fitsAfter = wordEnd + gap + card.width + edge <= right;
  return {
    left: within(fitsAfter ? wordEnd + gap : word.left - gap - card.width),
    top: Math.max(view.top + edge, Math.min(word.top, bottom - edge - Math.min(card.height, most))),
    side: "beside",
    maxHeight: most,
  };
}

/**
 * The line that is being read: of the mention's fragments those that stand in one line with the one
 * pointed at, or with the first. Null where there are none.
 */
export function lineOf(fragments: readonly DOMRect[], point?: { x: number; y: number }): Box | null {
  const at =
    fragments.find(({ top, bottom }) => point && point.y >= top - 2 && point.y <= bottom + 2) ?? fragments[0];
  if (!at) return null;
  // Half a letter's height apart is another line; less is a word in another size.
  const line = fragments.filter(
    ({ top, bottom }) => Math.min(bottom, at.bottom) - Math.max(top, at.top) > at.height / 2,
  );
  const left = Math.min(...line.map((rect) => rect.left));
  const top = Math.min(...line.map((rect) => rect.top));
  return {
    left,
    top,
    width: Math.max(...line.map((rect) => rect.right)) - left,
    height: Math.max(...line.map((rect) => rect.bottom)) - top,
  };
}

/**
 * Which edge of the window a sheet comes from, and how high it may grow: at most three fifths of the
 * window, and never over the word where that leaves it room to be read.
 */
export function placeSheet(word: Box | null, viewHeight: number): { atTop: boolean; maxHeight: number } {
  const most = 0.6 * viewHeight;
  if (!word) return { atTop: false, maxHeight: most };
  const below = viewHeight - (word.top + word.height) - gap;
  const above = word.top - gap;
  const atTop = below < 0.35 * viewHeight && above > below;
  const room = Math.min(most, atTop ? above : below);
  return { atTop, maxHeight: Math.min(viewHeight, Math.max(120, room)) };
}
