import type { NumberRead } from "./number-tokens";
import { readNumbers } from "./read-numbers";
import type { Value } from "./schema";

const month =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
const afterMonth = new RegExp(`(?<!\\p{L})${month}\\s+$`, "u");
const beforeMonth = new RegExp(`^(?:st|nd|rd|th)?\\s+(?:of\\s+)?${month}(?!\\p{L})`, "u");
/** "One of", "one another": a pronoun. */
const pronoun = /^\s+(?:of|another|can|could|may|might|must|should|would|who|that|which|by)(?!\p{L})/iu;
const exact = /(?:least|most|only|just|exactly)\s+$/iu;
const negated = /(?<!\p{L})(?:no|any|every|each|some|this|that|the|which)[\s-]$/iu;

/**
 * The numbers that a text states, read strictly: "$13 billion" is thirteen billion and never 13, "40%" is 0.4 for
 * a share and nothing for anything else, money is never a count. Digits of names, of days and of reference marks
 * are none.
 *
 * @param type of what; left out, any number is meant, and percentages and cents are hundredths
 */
export function statedNumbers(text: string, type?: Value["type"]): Set<number> {
  const found = new Set<number>();
  const all = readNumbers(text);
  const hasSign = all.some(({ of }) => of === "money" || of === "cents");
  for (const read of all) {
    // Where some numbers have a sign of money, those without one are of something else.
    if (type === "money" && hasSign && read.of === undefined) continue;
    if (read.inName || isElse(text, read)) continue;
    const number = type === undefined ? anyNumber(read) : numberOf[type](read);
    if (number !== undefined) found.add(number);
  }
  return found;
}

const anyNumber = ({ number, of }: NumberRead): number =>
  of === "percent" || of === "cents" ? number / 100 : number;

const nothing = () => undefined;

const numberOf: Readonly<Record<Value["type"], (read: NumberRead) => number | undefined>> = {
  share: ({ number, of }) => {
    if (of === "percent") return number / 100;
    return of === "part" || (of === undefined && number > 0 && number < 1) ? number : undefined;
  },
  money: (read) =>
    read.of === "money" || read.of === undefined || read.of === "cents" ? anyNumber(read) : undefined,
  factor: ({ number, of }) => (of === undefined || of === "times" || of === "part" ? number : undefined),
  count: ({ number, of }) => (of === undefined ? number : undefined),
  measure: ({ number, of }) => (of === undefined || of === "part" || of === "percent" ? number : undefined),
  date: nothing,
  text: nothing,
};

/** The days of months that a text names: 28 of "March 28". */
export function statedDays(text: string): Set<number> {
  const read = readNumbers(text).filter((each) => isDay(text, each));
  return new Set(read.map(({ number }) => number));
}

/** A day of a month, a reference mark, or "one" as a pronoun. */
export function isElse(text: string, read: NumberRead): boolean {
  const { start, end } = read;
  const ahead = text.slice(Math.max(0, start - 12), start);
  const after = text.slice(end, end + 24);
  if (/\[$/.test(ahead) && /^\]/.test(after)) return true;
  const word = text.slice(start, end).toLowerCase();
  if (word === "single") return true;
  if (word === "one" && !exact.test(ahead) && (pronoun.test(after) || negated.test(ahead))) return true;
  return isDay(text, read);
}

export function isDay(text: string, { start, end, number, magnitude }: NumberRead): boolean {
  if (magnitude !== 1 || !Number.isInteger(number) || number < 1 || number > 31) return false;
  return (
    afterMonth.test(text.slice(Math.max(0, start - 12), start)) || beforeMonth.test(text.slice(end, end + 24))
  );
}
