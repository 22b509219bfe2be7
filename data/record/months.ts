import type { Stretch } from "./figures-in-text";
import type { PartialDate } from "./schema";

const names = "january february march april may june july august september october november december".split(
  " ",
);
/** A month's name or its short form. */
const patternOf = (month: number): string => {
  const name = names[month - 1]!;
  return `(?:${name}|${name === "september" ? "sept?" : name.slice(0, 3)}\\.?)(?!\\p{L})`;
};
const anyMonth = new RegExp(
  `(?<!\\p{L})(?:${names.map((_, i) => `(${patternOf(i + 1)})`).join("|")})`,
  "giu",
);
/** "may" and "march" are verbs but with a capital. */
const hasCapital = /^\p{Lu}/u;

/** The months that a text names, 1 to 12. */
export function monthsNamed(text: string): Set<number> {
  const found = [...text.matchAll(anyMonth)].filter(([name]) => hasCapital.test(name));
  return new Set(found.map(([, ...groups]) => groups.findIndex((group) => group !== undefined) + 1));
}

/** A month that a text names, "--03" where it gives no year with it. */
export interface NamedMonth {
  month: PartialDate | `--${string}`;
  words: string;
}

const yearAfter = /^(?:\s+\d{1,2}(?:st|nd|rd|th)?(?!\d))?,?\s+(?:of\s+)?(\d{4})(?!\d)/;

/** The months of a text one by one, each with the year that follows it. */
export function datedMonths(text: string): NamedMonth[] {
  return [...text.matchAll(anyMonth)]
    .filter(([name]) => hasCapital.test(name))
    .map((match) => {
      const [name, ...groups] = match;
      const month = String(groups.findIndex((group) => group !== undefined) + 1).padStart(2, "0");
      const year = yearAfter.exec(text.slice(match.index + name.length));
      return year
        ? { month: `${year[1]}-${month}`, words: name + year[0] }
        : { month: `--${month}` as const, words: name };
    });
}

/**
 * Where a text says on which date it appeared: a day with its month ("March 28", "28th of March") and, anywhere,
 * its year; a month with its year; a year; or the date in digits. Some sites print all of it without spaces
 * between: "TeamMarch 28, 20269 min read".
 *
 * @returns nothing where the text does not state the date
 */
export function statedIn(text: string, date: PartialDate): Stretch[] {
  const [year, month, day] = date.split("-");
  if (!text.includes(year!)) return [];
  if (month === undefined) return stretches(text, `(?<!\\d)${year}(?!\\d)`);
  const name = patternOf(Number(month));
  const digits = [month, day].flatMap((part) => (part === undefined ? [] : [`0?${Number(part)}`]));
  if (day === undefined) {
    const spelled = `${name},?\\s+(?:of\\s+)?${year}`;
    return stretches(text, `${spelled}|(?<!\\d)${year}-${month}(?!\\d)|(?<!\\d)${digits[0]}[./]${year}`);
  }
  const number = `${Number(day)}`;
  const first = `${name}\\s+0?${number}(?!\\d)(?:st|nd|rd|th)?(?:,?\\s+${year})?`;
  const last = `(?<!\\d)0?${number}(?:st|nd|rd|th|\\.)?\\s+(?:of\\s+)?${name}(?:,?\\s+${year})?`;
  const inDigits = [
    [year, ...digits].join("[-./]"),
    [digits[1], digits[0], year].join("[./]\\s?"),
    [...digits, year].join("/"),
  ];
  return stretches(text, [first, last, ...inDigits.map((each) => `(?<!\\d)${each}`)].join("|"));
}

const stretches = (text: string, pattern: string): Stretch[] =>
  [...text.matchAll(new RegExp(pattern, "giu"))].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
