import type { Stretch } from "./figures-in-text";

/** Words as a pattern: any space stands for any other, straight quotes for curly ones. */
export const patternOfWords = (words: string): string =>
  words
    .trim()
    .replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")
    .replace(/['\u2018\u2019]/g, "['\u2018\u2019]")
    .replace(/["\u201c\u201d]/g, '["\u201c\u201d]')
    .replace(/\s+/g, "\\s+");

const anySpaceOrQuote = /[\s'"\u2018\u2019\u201c\u201d]/;

/** Where any of the words stand in the text as whole words, whatever their case. */
export function occurrences(text: string, words: readonly string[]): Stretch[] {
  const low = text.toLowerCase();
  return words.flatMap((each) => {
    // Most words stand in few texts, and to look for a part of them is much quicker.
    const [part = ""] = each.trim().toLowerCase().split(anySpaceOrQuote);
    if (!low.includes(part)) return [];
    const whole = new RegExp(`(?<![\\p{L}\\p{N}])${patternOfWords(each)}(?![\\p{L}\\p{N}])`, "giu");
    return [...text.matchAll(whole)].map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
    }));
  });
}

/** Whether the words stand in the text; some sites run a line into the next: "by The TeamMarch 28". */
export function isIn(text: string, words: string): boolean {
  const runOn = new RegExp(`(?<![\\p{L}\\p{N}])${patternOfWords(words)}(?![\\p{Ll}\\p{N}])`, "u");
  return occurrences(text, [words]).length > 0 || runOn.test(text);
}
