import { namesIn } from "./names-in-text";
import { isIn, occurrences } from "./occurrences";
import type { BackstoryRecord, Claim } from "./schema";

/** "Open", but not "OpenAI" or "GPU". */
const isPlain = /^\p{Lu}\p{Ll}+$/u;
/** Ends right before the first word of a sentence, or of what is quoted in it. */
const opens = /(?:^|[.!?:]\s+|["\u201c]\s*)$/u;

/**
 * The names in a claim's sentence that neither its source has nor any entity bears.
 *
 * The first word of a sentence is passed over unless its spelling tells that it is a name.
 *
 * @param ordinary words known in lower case
 */
export function nameCheck(
  { entities }: BackstoryRecord,
  ordinary: ReadonlySet<string>,
): (claim: Claim, source: string) => string[] {
  const forms = entities.flatMap(({ name, aliases }) => [name, ...aliases]);
  const wordsOf = new Map<string, Set<string>>();
  const has = (source: string, name: string): boolean => {
    const words = wordsOf.get(source) ?? new Set(source.match(/[\p{L}\p{N}]+/gu));
    wordsOf.set(source, words);
    return words.has(name) || isIn(source, name);
  };
  return ({ text }, source) => {
    const strange = namesIn(text, ordinary).filter(({ start, end }) => {
      const name = text.slice(start, end);
      if (isPlain.test(name) && opens.test(text.slice(0, start))) return false;
      return !has(source, name) && !has(source, name.replace(/s$/, ""));
    });
    if (strange.length === 0) return [];
    const known = occurrences(text, forms);
    return strange
      .filter(({ start, end }) => !known.some((form) => form.start <= start && end <= form.end))
      .map(({ start, end }) => text.slice(start, end));
  };
}
