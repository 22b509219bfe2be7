/** As many words in a row, taken from a source, are no longer our own. */
const run = 8;

/** Every run of eight words in a text, whatever its case and punctuation. */
export function runsOfWords(text: string): Map<string, string> {
  const words = [...text.matchAll(/[\p{L}\p{N}]+(?:[.,'\u2019][\p{L}\p{N}]+)*/gu)];
  const runs = new Map<string, string>();
  for (let i = 0; i + run <= words.length; i++) {
    const last = words[i + run - 1]!;
    const passage = text.slice(words[i]!.index, last.index + last[0].length);
    runs.set(
      words
        .slice(i, i + run)
        .map(([word]) => word.toLowerCase())
        .join(" "),
      passage,
    );
  }
  return runs;
}

/** The first run of eight words that a text of ours shares with the originals, or undefined. */
export function borrowedFrom(originals: ReadonlySet<string>, text: string): string | undefined {
  for (const [words, passage] of runsOfWords(text)) if (originals.has(words)) return passage;
  return undefined;
}
