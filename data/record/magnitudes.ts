/** The words and letters that make large numbers of small ones. */
export const magnitudes: Readonly<Record<string, number>> = {
  hundred: 1e2,
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  t: 1e12,
  tn: 1e12,
  trillion: 1e12,
};

export const singular = (word: string) => word.replace(/s$/, "");

/** What a magnitude in full amounts to: of single letters only digits make numbers. */
export function magnitudeOf(word: string): number | undefined {
  const one = singular(word);
  return one.length > 3 && Object.hasOwn(magnitudes, one) ? magnitudes[one] : undefined;
}
