interface Point {
  x: number;
  y: number;
}

/**
 * Whether a pointer is on its way from a word to its card: inside the polygon between the point
 * where it left the word and the two near corners of the card, with a little play.
 */
export function headsFor(pointer: Point, left: Point, card: DOMRect): boolean {
  const play = 6;
  const below = card.top >= left.y;
  const edge = below ? card.top : card.bottom;
  const corners = [
    { x: card.left - play, y: edge },
    { x: card.right + play, y: edge },
  ] as const;
  const from = { x: left.x, y: left.y + (below ? -play : play) };
  const sides = [
    turn(from, corners[0], pointer),
    turn(corners[0], corners[1], pointer),
    turn(corners[1], from, pointer),
  ];
  return sides.every((side) => side >= 0) || sides.every((side) => side <= 0);
}

/** Which side of the line from `a` to `b` a point lies on. */
function turn(a: Point, b: Point, p: Point): number {
  return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
}
