import { isMap, isScalar, isSeq, type YAMLMap } from "yaml";
import { cross } from "./check-spans";
import { sha256 } from "./digest";
import { locate } from "./locate";
import type { Problem } from "./problem";
import { readSeedFile, type SeedFile } from "./seed-file";
import { badEdge } from "./word-edges";
import { apply, type Edit, extent, lineEndOf, removal } from "./yaml-edits";

export interface Placing {
  /** The file's new text; where a quote has no place, its claim is left as it was. */
  text: string;
  /** How many quotes were put in place. */
  placed: number;
  problems: Problem[];
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
  /** What each claim shall hold afterwards, by its number. */
  const places = new Map<number, object>();
  for (const [i, claim] of claims.entries()) {
    if (!isMap(claim) || !claim.has("quote")) continue;
    const id = String(claim.get("id"));
    const say = (message: string, key = "quote") =>
      problems.push({ file: path, line: file.lineOf([i, key]), message: `claim "${id}": ${message}` });
    const nth = claim.get("nth");
    if (nth !== undefined && !(typeof nth === "number" && Number.isInteger(nth) && nth >= 1)) {
      say(
        `nth is ${String(nth)}. Write which occurrence is meant as a whole number from 1, or leave it out.`,
        "nth",
      );
      continue;
    }
    const found = locate(original, String(claim.get("quote")), nth as number | undefined);
    if ("problem" in found) {
      say(found.problem);
      continue;
    }
    const [start, end] = found.span;
    const edge = badEdge(original, { start, end });
    if (edge !== undefined) {
      say(`the quote ${edge}. Quote whole words.`);
      continue;
    }
    const crossed = known.find(({ span }) => cross(span, found.span));
    if (crossed) {
      say(overlap(original, found.span, crossed));
      continue;
    }
    known.push({ id, span: found.span });
    const hash = await sha256(original.slice(start, end));
    places.set(i, { span: found.span, sha256: hash });
    edits.push(...editsOf(file, claim, found.span, hash));
  }
  const wanted = Array.isArray(file.value)
    ? file.value.map((claim, i) => inPlace(claim, places.get(i)))
    : null;
  return { ...checked(path, yaml, edits, wanted, places.size, problems), problems };
}

/** The edited text, if it says what it should and nothing else has changed; else the text as it was. */
function checked(
  path: string,
  yaml: string,
  edits: readonly Edit[],
  wanted: unknown,
  count: number,
  problems: Problem[],
): { text: string; placed: number } {
  if (count === 0) return { text: yaml, placed: 0 };
  const text = apply(yaml, edits);
  const { value } = readSeedFile(path, text);
  if (canonical(value) === canonical(wanted)) return { text, placed: count };
  const message =
    "cannot be edited without changing more than was asked for, so it is left as it was. " +
    "Write each key on a line of its own, and run this again.";
  problems.push({ file: path, line: 1, message });
  return { text: yaml, placed: 0 };
}

/** As JSON with the keys in order. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === "object" && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );

function inPlace(claim: unknown, place: object | undefined): unknown {
  if (place === undefined) return claim;
  const { quote: _, nth: __, span: ___, sha256: ____, ...rest } = claim as Record<string, unknown>;
  return { ...rest, ...place };
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

/** Adds `sha256` and `length` to a source's file where they are missing or empty. */
export async function placeSource(
  path: string,
  yaml: string,
  original: Uint8Array<ArrayBuffer>,
): Promise<Placing> {
  const { value, problems, document } = readSeedFile(path, yaml);
  const { contents } = document;
  if (problems.length > 0 || !isMap(contents)) return { text: yaml, placed: 0, problems };
  const filled = {
    sha256: await sha256(original),
    length: new TextDecoder("utf-8", { ignoreBOM: true }).decode(original).length,
  };
  const { sha256: hash, length } = value as Record<string, unknown>;
  const missing = Object.entries(filled).filter(([key]) => (key === "sha256" ? hash : length) == null);
  const end = lineEndOf(yaml);
  const edits = missing.flatMap(([key, by]): Edit[] => {
    const pair = contents.items.find((each) => isScalar(each.key) && each.key.value === key);
    return pair ? [{ ...extent(yaml, pair), by: `${key}: ${by}` }] : [];
  });
  // An empty value ends with its key; the colon after it goes, too.
  for (const edit of edits) if (yaml[edit.end] === ":") edit.end += 1;
  const added = missing.filter(([key]) => !contents.has(key)).map(([key, by]) => `${key}: ${by}${end}`);
  const start = yaml.trimEnd().length;
  if (added.length > 0) edits.push({ start, end: yaml.length, by: end + added.join("") });
  const wanted = { ...(value as object), ...Object.fromEntries(missing) };
  const { text, placed } = checked(path, yaml, edits, wanted, missing.length, problems);
  return { text, placed: Math.min(placed, 1), problems };
}

function editsOf(file: SeedFile, claim: YAMLMap, [start, end]: [number, number], hash: string): Edit[] {
  const edits: Edit[] = [];
  for (const [i, pair] of claim.items.entries()) {
    const key = isScalar(pair.key) ? String(pair.key.value) : "";
    if (key === "quote") {
      const at = extent(file.text, pair);
      const indent = " ".repeat(at.start - (file.text.lastIndexOf("\n", at.start - 1) + 1));
      const between = claim.flow ? ", " : `${lineEndOf(file.text)}${indent}`;
      edits.push({ ...at, by: `span: [${start}, ${end}]${between}sha256: ${hash}` });
    } else if (["nth", "span", "sha256"].includes(key)) {
      edits.push(removal(file.text, claim, i));
    }
  }
  return edits;
}
