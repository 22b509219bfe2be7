/**
 * The words of a source at a span; in a table, with the heading of that table, which says what its cells mean.
 *
 * @param span start and end in `text`, JavaScript string indices
 */
export function passageAt(text: string, [start, end]: readonly [number, number]): string {
  const passage = text.slice(start, end);
  const lineStart = text.lastIndexOf("\n", start) + 1;
  if (text[lineStart] !== "|") return passage;
  const lines = text.slice(0, lineStart).split("\n").slice(0, -1);
  let heading: string | undefined;
  while (lines.at(-1)?.startsWith("|")) heading = lines.pop();
  return heading === undefined ? passage : `${heading}\n${passage}`;
}

/** The cell of a table in which a span ends, as far as the span goes, and the heading of its column. */
export interface Cell {
  words: string;
  heading: string;
}

/** @returns undefined where the span is in no table, or over several rows of one */
export function cellAt(text: string, [start, end]: readonly [number, number]): Cell | undefined {
  const [heading, row, ...more] = passageAt(text, [start, end]).split("\n");
  const lineStart = text.lastIndexOf("\n", start) + 1;
  if (text[lineStart] !== "|" || heading === undefined || row === undefined || more.length > 0)
    return undefined;
  const cells = text
    .slice(lineStart, end)
    .replace(/[\s|]+$/, "")
    .split("|");
  const last = cells.at(-1)!;
  const words = last.slice(Math.max(0, last.length - (end - start)));
  return { words, heading: heading.split("|")[cells.length - 1]?.trim() ?? "" };
}
