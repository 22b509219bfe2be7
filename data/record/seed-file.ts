import {
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from "yaml";
import { unplain } from "./plain-yaml";
import type { Problem } from "./problem";

/** A step into a document: a key of a mapping or a place in a list. */
export type Path = readonly (string | number)[];

/** A seed file, read: its plain value, and the line of every part of it. */
export interface SeedFile {
  path: string;
  text: string;
  document: Document.Parsed;
  /** Plain objects and lists; null when there are problems. */
  value: unknown;
  problems: Problem[];
  /** Line of what stands at the path, or of the nearest part above that exists. */
  lineOf(path: Path): number;
}

/** Where YAML's numbers are numbers; anywhere else `2026` and `000` are words that look like some. */
const numeric = new Set(["amount", "low", "high", "length", "span", "nth"]);
const logical = new Set(["unmarked", "forecast"]);

/** Reads one YAML file. Mistakes of form are told in `problems`; the value is then null. */
export function readSeedFile(path: string, text: string): SeedFile {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const lineAt = (offset: number) => Math.max(1, lineCounter.linePos(offset).line);
  const mistake = firstMistake(text, document, lineAt);
  const problems: Problem[] = mistake ? [{ file: path, ...mistake }] : [];
  if (problems.length === 0) keepWords(document);

  for (const { key, offset } of problems.length === 0 ? inheritedKeys(document) : []) {
    problems.push({ file: path, line: lineAt(offset), message: `unknown key "${key}". Remove it.` });
  }
  return {
    path,
    text,
    document,
    value: problems.length === 0 ? document.toJS() : null,
    problems,
    lineOf: (steps) => lineAt(offsetOf(document, steps)),
  };
}

/** What keeps a text from being read at all. One is enough: the parser's later errors follow from it. */
function firstMistake(
  text: string,
  document: Document.Parsed,
  lineAt: (offset: number) => number,
): Omit<Problem, "file"> | undefined {
  const undecoded = text.indexOf("\uFFFD");
  if (undecoded >= 0) {
    const line = text.slice(0, undecoded).split("\n").length;
    return { line, message: "is not UTF-8: some bytes stand for no character. Save the file as UTF-8." };
  }
  const lines = text.split("\n");
  const mistakes = document.errors.map((error) => ({ error, line: lineAt(error.pos[0]) }));
  const tab = mistakes.find(
    ({ error, line }) => error.code === "TAB_AS_INDENT" || /^[ -]*\t/.test(lines[line - 1] ?? ""),
  );
  if (tab) {
    const message = `is no valid YAML: line ${tab.line} is indented with a tab. Use spaces instead.`;
    return { line: tab.line, message };
  }
  const [first] = mistakes;
  if (first) {
    const said = first.error.message.replace(/\.?\s*$/, ".");
    const remedy = "Check the indentation, and put texts with a colon in quotes.";
    return { line: first.line, message: `is no valid YAML: ${said} ${remedy}` };
  }
  const more = unplain(text, document);
  if (more) return { line: lineAt(more.offset), message: more.message };
  const [warning] = document.warnings;
  if (warning) {
    const said = warning.message.replace(/\.?\s*$/, ".");
    return {
      line: lineAt(warning.pos[0]),
      message: `is no plain YAML: ${said} Put texts with signs in quotes.`,
    };
  }
  const isEmpty =
    document.contents === null || (isScalar(document.contents) && document.contents.value === null);
  return isEmpty ? { line: 1, message: "is empty: add entries or remove the file." } : undefined;
}

function keepWords(document: Document.Parsed): void {
  visit(document, {
    Scalar(place, node, ancestors) {
      const isWord = typeof node.value !== "number" && typeof node.value !== "boolean";
      if (isWord || place === "key" || node.source === undefined) return;
      const pair = ancestors.findLast(isPair);
      const key = pair && isScalar(pair.key) ? String(pair.key.value) : "";
      if (!(typeof node.value === "number" ? numeric : logical).has(key)) node.value = node.source;
    },
  });
}

/** `__proto__` and its kin: keys every object seems to have already. */
function inheritedKeys(document: Document.Parsed): { key: string; offset: number }[] {
  const found: { key: string; offset: number }[] = [];
  visit(document, {
    Pair(_, { key }) {
      if (isScalar(key) && String(key.value) in {}) {
        found.push({ key: String(key.value), offset: key.range?.[0] ?? 0 });
      }
    },
  });
  return found;
}

function offsetOf(document: Document.Parsed, path: Path): number {
  let node: unknown = document.contents;
  let offset = (node as Node | null)?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}
