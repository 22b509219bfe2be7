import { type Placed, problemOf } from "./check-shape";
import type { Problem } from "./problem";
import type { Dispute, Exception } from "./schema";

const lineOf = ({ file, path }: Placed<unknown>, ...key: (string | number)[]) =>
  `${file.path}:${file.lineOf([...path, ...key])}`;

/** Words that are excepted twice: in one source, or in one and in all. */
export function doubleExceptions(exceptions: readonly Placed<Exception>[]): Problem[] {
  const seen = new Map<string, { source: string | undefined; place: string }[]>();
  return exceptions.flatMap((part) =>
    part.value.words.flatMap((word, i) => {
      const { source } = part.value;
      const earlier = seen.get(word) ?? [];
      const same = earlier.find((other) => other.source === source || !other.source || !source);
      seen.set(word, [...earlier, { source, place: lineOf(part, "words", i) }]);
      if (!same) return [];
      return [problemOf(part, `“${word}” is excepted already (${same.place}). Remove one.`, "words", i)];
    }),
  );
}

/** Disputes over the very same claims. */
export function doubleDisputes(disputes: readonly Placed<Dispute>[]): Problem[] {
  const seen = new Map<string, Placed<Dispute>>();
  return disputes.flatMap((part) => {
    const key = [...part.value.claims].sort().join(" ");
    const earlier = seen.get(key);
    if (!earlier) {
      seen.set(key, part);
      return [];
    }
    const message =
      `dispute "${part.value.id}" has the same claims as "${earlier.value.id}" (${lineOf(earlier, "claims")}). ` +
      "Make them one.";
    return [problemOf(part, message, "claims")];
  });
}
