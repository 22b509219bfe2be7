import { type Placed, problemOf } from "./check-shape";
import type { Problem } from "./problem";
import type { Claim } from "./schema";

/** Whether two spans overlap by halves: neither the same, nor one within the other, nor apart. */
export const cross = ([a, b]: Claim["span"], [c, d]: Claim["span"]): boolean =>
  (a < c && c < b && b < d) || (c < a && a < d && d < b);

/**
 * Rules about spans side by side: two of one source are the same, one within the other, or apart; those that
 * cross cut a statement in two. And claims that overlap must not say the same.
 */
export function checkSpans(claims: readonly Placed<Claim>[]): Problem[] {
  const problems: Problem[] = [];
  const inOrder = [...claims].sort(
    ({ value: a }, { value: b }) =>
      (a.source < b.source ? -1 : a.source > b.source ? 1 : 0) ||
      a.span[0] - b.span[0] ||
      b.span[1] - a.span[1],
  );
  inOrder.forEach((part, i) => {
    for (let next = i + 1; next < inOrder.length; next++) {
      const other = inOrder[next]!;
      const [a, b] = [part.value, other.value];
      if (a.source !== b.source || b.span[0] >= a.span[1]) break;
      const told = `span [${b.span.join(", ")}] of claim "${b.id}"`;
      if (cross(a.span, b.span)) {
        const message = `${told} overlaps that of "${a.id}", [${a.span.join(", ")}]. Part them, or put one within the other; with a quote in place of span and sha256, --place shows both.`;
        problems.push(problemOf(other, message, "span"));
      }
      if (saysOf(a) === saysOf(b)) {
        const message = `claim "${b.id}" repeats claim "${a.id}": same subject, predicate and object or value, from the same words. Remove one.`;
        problems.push(problemOf(other, message, "id"));
      }
    }
  });
  return problems;
}

/** What makes two claims the same; facts differ by their sentences, so they are told apart by their spans. */
const saysOf = ({ id, subject, predicate, object, value, span }: Claim): string =>
  JSON.stringify([
    subject,
    predicate,
    object,
    value,
    object === undefined && value === undefined ? span : "",
  ]) + (value?.type === "text" ? id : "");
