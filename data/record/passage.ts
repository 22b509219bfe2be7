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
