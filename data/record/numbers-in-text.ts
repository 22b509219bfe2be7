import { singular } from "./magnitudes";
import { readNumbers } from "./read-numbers";

/** What a reader may take for a part of something, or for an ordinal. */
const loose: Readonly<Record<string, number>> = { third: 1 / 3, quarter: 1 / 4, fifth: 1 / 5, once: 1 };

/**
 * Every number a reader could take from a text: `$1.03B` gives 1.03 and 1,030,000,000, `40%` gives
 * 40 and 0.4, `$15-20 million` gives 15 million too, `two-thirds` and `a dozen` their numbers.
 *
 * It errs on the side of finding more; what is to be held against a text is read by `statedNumbers`.
 */
export function numbersIn(text: string): Set<number> {
  const found = new Set<number>();
  for (const { number, digits, of } of readNumbers(text)) {
    found.add(number);
    if (digits !== undefined) found.add(digits);
    if (of === "percent" || of === "cents") found.add(number / 100);
  }
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    const one = singular(word);
    if (Object.hasOwn(loose, one)) found.add(loose[one]!);
  }
  return found;
}

/** Whether a number stands in the text, but for the last digit of binary arithmetic. */
export function hasNumber(found: ReadonlySet<number>, number: number): boolean {
  for (const each of found) if (Math.abs(each - number) <= Math.abs(number) * 1e-9) return true;
  return false;
}
