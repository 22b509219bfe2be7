import fc from "fast-check";
import { expect, test } from "vitest";
import { arcOrder } from "../../../components/popup/arc-order";

type Edge = [number, number];

function crossings(order: readonly number[], edges: readonly Edge[]): number {
  const spans = edges.map(([a, b]) => [order.indexOf(a), order.indexOf(b)].sort((x, y) => x - y) as Edge);
  return spans.flatMap(([a, b]) => spans.filter(([c, d]) => a < c && c < b && b < d)).length;
}

test("a path and a star are drawn without a crossing", () => {
  const path: Edge[] = [
    [0, 3],
    [3, 1],
    [1, 4],
    [4, 2],
  ];
  const star: Edge[] = [1, 2, 3, 4, 5].map((end) => [0, end]);
  expect(crossings(arcOrder(5, path), path)).toBe(0);
  expect(crossings(arcOrder(6, star), star)).toBe(0);
});

test("it names every node once and is the same each time", () => {
  const edges = fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 16 });
  fc.assert(
    fc.property(edges, (all) => {
      const own = all.filter(([a, b]) => a !== b);
      const order = arcOrder(9, own);
      expect([...order].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
      expect(arcOrder(9, own)).toEqual(order);
    }),
  );
});
