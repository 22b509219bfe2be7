type Edge = readonly [number, number];

/** A crossing disturbs about as much as so many rows that a line is longer. */
const CROSSING = 4;

/**
 * An order of `count` nodes on a line in which arcs between them cross little and stay short. Local search:
 * each node is tried at each place, from the order given, until nothing gets better; enough for a dozen nodes.
 */
export function arcOrder(count: number, edges: readonly Edge[]): number[] {
  let order = Array.from({ length: count }, (_, nth) => nth);
  let least = costOf(order, edges);
  for (let better = true; better; ) {
    better = false;
    for (let node = 0; node < count; node++) {
      for (let to = 0; to < count; to++) {
        const others = order.filter((each) => each !== node);
        const tried = [...others.slice(0, to), node, ...others.slice(to)];
        const cost = costOf(tried, edges);
        if (cost >= least) continue;
        [order, least, better] = [tried, cost, true];
      }
    }
  }
  return order;
}

function costOf(order: readonly number[], edges: readonly Edge[]): number {
  const place = new Map(order.map((node, at) => [node, at]));
  const spans = edges.map(([a, b]): Edge => {
    const [x, y] = [place.get(a)!, place.get(b)!];
    return x < y ? [x, y] : [y, x];
  });
  let cost = 0;
  for (const [nth, [a, b]] of spans.entries()) {
    cost += b - a;
    for (const [c, d] of spans.slice(nth + 1))
      if ((a < c && c < b && b < d) || (c < a && a < d && d < b)) cost += CROSSING;
  }
  return cost;
}
