/** As many characters as a name or a question may have; what goes on was selected by accident. */
const most = 100;

/** Selected words as a query: on one line, without spaces around them, no longer than one can be. */
export function shortQuery(words: string): string {
  // Nobody selects a book to look it up: what would be cut off is not read.
  const line = words
    .slice(0, most * 10)
    .replace(/\s+/g, " ")
    .trim();
  const letters = [...line];
  return letters.length <= most ? line : letters.slice(0, most).join("").trim();
}
