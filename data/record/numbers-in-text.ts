const magnitudes: Readonly<Record<string, number>> = {
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
const small =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const words: Readonly<Record<string, number>> = {
  ...Object.fromEntries(small.map((word, i) => [word, i])),
  ...Object.fromEntries(tens.map((word, i) => [word, (i + 2) * 10])),
  a: 1,
  an: 1,
  single: 1,
  once: 1,
  both: 2,
  pair: 2,
  twice: 2,
  double: 2,
  doubled: 2,
  doubling: 2,
  triple: 3,
  tripled: 3,
  half: 0.5,
  halved: 0.5,
  quarter: 0.25,
  third: 1 / 3,
  dozen: 12,
};

const digits =
  /(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:[\s\u00a0-]?(hundred|thousand|million|billion|trillion|bn|mn|mio|tn|[kmbt])(?![\p{L}\p{N}]))?/giu;
const range = /^\s*(?:-|\u2013|\u2014|to|and|or)\s*(?:[$\u20ac\u00a3\u00a5]|US\$)?\s*$/iu;
/** Per cent and cents: the same digits stand for a hundredth. */
const hundredth = /^\s*(?:%|percent|per cent|percentage|cents?\b|\u00a2)/iu;

/**
 * Every number a reader could take from a text: `$1.03B` gives 1.03 and 1,030,000,000, `40%` gives
 * 40 and 0.4, `$15-20 million` gives 15 million too, `two-thirds` and `a dozen` their numbers.
 *
 * Made to find out whether a figure is backed by its place, so it errs on the side of finding more.
 */
export function numbersIn(text: string): Set<number> {
  const found = new Set<number>();
  const matches = [...text.matchAll(digits)];
  matches.forEach((match, i) => {
    const number = Number(match[1]!.replaceAll(",", ""));
    const next = matches[i + 1];
    const between = next ? text.slice(match.index + match[0].length, next.index) : "";
    const unit = match[2] ?? (next && range.test(between) ? next[2] : undefined);
    found.add(number);
    if (unit) found.add(number * magnitudes[unit.toLowerCase()]!);
    const isRange = next && range.test(between.replace("%", ""));
    const after = text.slice((isRange ? next : match).index + (isRange ? next : match)[0].length);
    if (hundredth.test(after)) found.add(number / 100);
  });
  for (const number of spelled(text)) found.add(number);
  return found;
}

/** Numbers in words: "twenty-five", "one hundred thousand", "half", "two-thirds"; the least of "tens of millions". */
function spelled(text: string): number[] {
  const tokens = text.toLowerCase().match(/\p{L}+|\d[\d.,]*/gu) ?? [];
  const numbers: number[] = [];
  let total: number | undefined;
  const close = () => {
    if (total !== undefined) numbers.push(total);
    total = undefined;
  };
  /** Whether the word before was one like "hundreds", which "of millions" may follow. */
  let isOrder = false;
  for (const token of tokens) {
    const singular = token.replace(/s$/, "");
    const value = Object.hasOwn(words, token) ? words[token] : words[singular];
    const magnitude = magnitudes[singular];
    if (total === 0.5 && (token === "a" || token === "an")) continue;
    if (singular === "third" || singular === "quarter" || singular === "fifth") {
      const part = singular === "third" ? 3 : singular === "quarter" ? 4 : 5;
      numbers.push((total ?? 1) / part);
      close();
    } else if (token.endsWith("fold") && Object.hasOwn(words, token.slice(0, -4))) {
      numbers.push(words[token.slice(0, -4)]!);
    } else if (value !== undefined) {
      if (total !== undefined && total >= 20 && total < 100 && value < 10) total += value;
      else if (total !== undefined && token === "dozen") total *= value;
      else {
        close();
        total = value;
      }
    } else if (magnitude !== undefined && singular.length > 2) {
      total = (total ?? 1) * magnitude;
    } else if (token !== "of" || !isOrder) close();
    isOrder = token !== singular && (magnitude !== undefined || token === "tens");
  }
  close();
  return numbers;
}

/** Whether a number stands in the text, but for the last digit of binary arithmetic. */
export function hasNumber(found: ReadonlySet<number>, number: number): boolean {
  for (const each of found) if (Math.abs(each - number) <= Math.abs(number) * 1e-9) return true;
  return false;
}
