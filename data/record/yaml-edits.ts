import { isNode, type Node, type Pair, type YAMLMap } from "yaml";

/** A stretch of a text and what is to stand there instead. */
export interface Edit {
  start: number;
  end: number;
  by: string;
}

/** The line end that a file uses. */
export const lineEndOf = (text: string): string => (/\r\n/.test(text) ? "\r\n" : "\n");

/** From the key's first character to the value's last. */
export function extent(text: string, pair: Pair): { start: number; end: number } {
  const key = pair.key as Node;
  const start = key.range![0];
  const end = isNode(pair.value) ? pair.value.range![1] : key.range![1];
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

/** What to cut so that a pair goes without a trace: up to the next pair, or back to the one before; comments stay. */
export function removal(text: string, map: YAMLMap, i: number): Edit {
  const { start, end } = extent(text, map.items[i]!);
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = text.indexOf("\n", end);
  const isOnOwnLine = !map.flow && text.slice(lineStart, start).trim() === "";
  if (isOnOwnLine) {
    const rest = text.slice(end, lineEnd < 0 ? text.length : lineEnd);
    const comment = /^\s*(?=#)/.exec(rest);
    if (comment) return { start, end: end + comment[0].length, by: "" };
    return { start: lineStart, end: lineEnd < 0 ? text.length : lineEnd + 1, by: "" };
  }
  const next = map.items[i + 1];
  if (next) return { start, end: extent(text, next).start, by: "" };
  return { start: extent(text, map.items[i - 1]!).end, end, by: "" };
}

/** The text with all edits done; they must not overlap. */
export function apply(text: string, edits: readonly Edit[]): string {
  const backwards = [...edits].sort((a, b) => b.start - a.start);
  return backwards.reduce((done, { start, end, by }) => done.slice(0, start) + by + done.slice(end), text);
}
