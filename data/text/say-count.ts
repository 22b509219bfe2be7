import { type CountKey, type MessageKey, say } from "./say";

/** The language tag of the catalogue in force, for `Intl`: dates and numbers agree with the words around them. */
export const language = (): string => say("language") || "en";

/**
 * The form of a message that fits a whole number, by the plural rules of the catalogue's language (CLDR); the
 * number is its `$1`, as the language writes it, other values follow. A form that is missing is `_other`'s.
 */
export function sayCount(key: CountKey, count: number, ...values: (string | number)[]): string {
  const told = [count.toLocaleString(language()), ...values];
  const form = new Intl.PluralRules(language()).select(count);
  return say(`${key}_${form}` as MessageKey, ...told) || say(`${key}_other` as MessageKey, ...told);
}
