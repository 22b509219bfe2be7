import { language } from "./say-count";

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
