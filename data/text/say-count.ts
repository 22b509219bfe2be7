import { type CountKey, type MessageKey, say } from "./say";

/** The language tag of the catalogue in force, for `Intl`: dates and numbers agree with the words around them. */
export const language = (): string => say("language") || "en";

/** What depends on the language in force and is dear to make, such as a formatter: made anew only where that changes. */
export function byLanguage<T>(make: (language: string) => T): () => T {
  let of: string;
  let made: T;
  return () => {
    const now = language();
    if (of !== now) made = make(now);
    of = now;
    return made;
  };
}

const formOf = byLanguage((tag) => new Intl.PluralRules(tag));
const formatter = byLanguage((tag) => new Intl.NumberFormat(tag));

/**
 * The form of a message that fits a whole number, by the plural rules of the catalogue's language (CLDR); the
 * number is its `$1`, as the language writes it, other values follow. A form that is missing is `_other`'s.
 */
export function sayCount(key: CountKey, count: number, ...values: (string | number)[]): string {
  const number = formatter().format(count);
  const form = formOf().select(count);
  return (
    say(`${key}_${form}` as MessageKey, number, ...values) ||
    say(`${key}_other` as MessageKey, number, ...values)
  );
}
