import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from "yaml";
import { cross } from "./check-spans";
import { sha256 } from "./digest";
import { locate } from "./locate";
import type { Problem } from "./problem";
import { readSeedFile, type SeedFile } from "./seed-file";

export interface Placing {
  /** The file's new text; where a quote has no place, its claim is left as it was. */
  text: string;
  /** How many quotes were put in place. */
  placed: number;
  problems: Problem[];
}

interface Edit {
  start: number;
  end: number;
  by: string;
}

/** A quote that was found, or the span of a claim that has one already. */
interface Spanned {
  id: string;
  span: [start: number, end: number];
}

/**
 * Replaces the `quote` (and `nth`) of claims by `span` and `sha256`, leaving all else as it stands. A quote that
 * overlaps another claim's by halves is told of with both, and left.
 *
 * @param original the source's text
 */
export async function placeQuotes(path: string, yaml: string, original: string): Promise<Placing> {
  const file = readSeedFile(path, yaml);
  const problems = [...file.problems];
  const edits: Edit[] = [];
  const { contents } = file.document;
  const claims = problems.length === 0 && isSeq(contents) ? contents.items : [];
  const known = claims.flatMap(spanOf);
  for (const [i, claim] of claims.entries()) {
    if (!isMap(claim) || !claim.has("quote")) continue;
    const id = String(claim.get("id"));
    const say = (message: string) =>
      problems.push({ file: path, line: file.lineOf([i, "quote"]), message: `claim "${id}": ${message}` });
    const nth = claim.get("nth");
    const found = locate(original, String(claim.get("quote")), nth === undefined ? undefined : Number(nth));
    if ("problem" in found) {
      say(found.problem);
      continue;
    }
    const crossed = known.find(({ span }) => cross(span, found.span));
    if (crossed) {
      say(overlap(original, found.span, crossed));
      continue;
    }
    known.push({ id, span: found.span });
    edits.push(...editsOf(file, claim, found.span, await sha256(original.slice(...found.span))));
  }
  const placed = edits.filter(({ by }) => by !== "").length;
  return { text: apply(yaml, edits), placed, problems };
}

/** The place of a claim that has no new quote. */
function spanOf(claim: unknown): Spanned[] {
  if (!isMap(claim) || claim.has("quote")) return [];
  const { id, span } = claim.toJSON() as { id?: unknown; span?: unknown };
  const isSpan = Array.isArray(span) && span.length === 2 && span.every(Number.isInteger);
  return isSpan ? [{ id: String(id), span: span as [number, number] }] : [];
}

const overlap = (original: string, span: Spanned["span"], crossed: Spanned): string =>
  `the quote ${JSON.stringify(original.slice(...span))} overlaps that of "${crossed.id}", ` +
  `${JSON.stringify(original.slice(...crossed.span))}. Part them, or put one within the other.`;

/** Adds `sha256` and `length` to a source's file where they are missing. */
export async function placeSource(
  path: string,
  yaml: string,
  original: Uint8Array<ArrayBuffer>,
): Promise<Placing> {
  const { value, problems } = readSeedFile(path, yaml);
  const has = (key: string) => typeof value === "object" && value !== null && key in value;
  if (problems.length > 0) return { text: yaml, placed: 0, problems };
  const missing = [
    ...(has("sha256") ? [] : [`sha256: ${await sha256(original)}\n`]),
    ...(has("length") ? [] : [`length: ${new TextDecoder().decode(original).length}\n`]),
  ];
  if (missing.length === 0) return { text: yaml, placed: 0, problems };
  return { text: `${yaml.trimEnd()}\n${missing.join("")}`, placed: 1, problems };
}

function editsOf(file: SeedFile, claim: YAMLMap, [start, end]: [number, number], hash: string): Edit[] {
  const edits: Edit[] = [];
  for (const [i, pair] of claim.items.entries()) {
    const key = isScalar(pair.key) ? String(pair.key.value) : "";
    if (key === "quote") {
      const at = extent(file.text, pair);
      const indent = " ".repeat(at.start - (file.text.lastIndexOf("\n", at.start - 1) + 1));
      const between = claim.flow ? ", " : `\n${indent}`;
      edits.push({ ...at, by: `span: [${start}, ${end}]${between}sha256: ${hash}` });
    } else if (["nth", "span", "sha256"].includes(key)) {
      edits.push({ ...removal(file.text, claim, i), by: "" });
    }
  }
  return edits;
}

/** From the key's first character to the value's last. */
function extent(text: string, pair: Pair): { start: number; end: number } {
  const start = (pair.key as Node).range![0];
  const end = (pair.value as Node).range![1];
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

/** What to cut so that a pair goes without a trace: up to the next pair, or back to the one before. */
function removal(text: string, claim: YAMLMap, i: number): { start: number; end: number } {
  const { start, end } = extent(text, claim.items[i]!);
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = text.indexOf("\n", end);
  const ownLine = !claim.flow && text.slice(lineStart, start).trim() === "";
  if (ownLine) return { start: lineStart, end: lineEnd < 0 ? text.length : lineEnd + 1 };
  const next = claim.items[i + 1];
  if (next) return { start, end: extent(text, next).start };
  return { start: extent(text, claim.items[i - 1]!).end, end };
}

function apply(text: string, edits: readonly Edit[]): string {
  const backwards = [...edits].sort((a, b) => b.start - a.start);
  return backwards.reduce((done, { start, end, by }) => done.slice(0, start) + by + done.slice(end), text);
}
