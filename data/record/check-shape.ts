import * as v from "valibot";
import { didYouMean } from "./nearest";
import type { Problem } from "./problem";
import type { Path, SeedFile } from "./seed-file";

/** A checked part of a seed file, and where it stands there. */
export interface Placed<T> {
  value: T;
  file: SeedFile;
  path: Path;
}

/** The problem of a part of a seed file; `key` points at a line inside the part. */
export function problemOf(part: Placed<unknown>, message: string, ...key: (string | number)[]): Problem {
  return { file: part.file.path, line: part.file.lineOf([...part.path, ...key]), message };
}

/**
 * Checks what stands at a path of a file against a schema.
 *
 * @returns the value with defaults filled in, or undefined after adding to `problems`
 */
export function checkShape<Schema extends v.GenericSchema>(
  schema: Schema,
  part: Placed<unknown>,
  called: string,
  problems: Problem[],
): Placed<v.InferOutput<Schema>> | undefined {
  const result = v.safeParse(schema, part.value);
  if (result.success) return { ...part, value: result.output };
  for (const issue of result.issues) {
    const path = (issue.path ?? []).map((item) => item.key as string | number);
    problems.push(problemOf(part, explain(schema, issue, path, called), ...path));
  }
  return undefined;
}

function explain(schema: v.GenericSchema, issue: v.BaseIssue<unknown>, path: Path, called: string): string {
  const where = path.filter((step) => typeof step === "string").join(".");
  if (issue.type === "strict_object" && issue.expected === "never") {
    const known = keysAt(schema, path.slice(0, -1));
    const remedy = didYouMean(String(path.at(-1)), known) || ` Known are: ${known.join(", ")}.`;
    return `unknown key "${where}" in ${called}.${remedy}`;
  }
  if (issue.received === "undefined") return `"${where}" is missing in ${called}. ${remedyFor(where)}`;
  if (path[0] === "span" && issue.kind === "schema") {
    return `span of ${called} is not two whole numbers. ${remedyFor("span")}`;
  }
  if (issue.type === "variant" || issue.type === "picklist") {
    const allowed = issue.expected?.replaceAll(" | ", ", ").replace(/^\(|\)$/g, "");
    return `${where || "value"} of ${called} is ${issue.received}. Write one of: ${allowed}.`;
  }
  if (issue.kind === "schema") {
    return `${where || "entry"} of ${called} must be ${issue.expected?.toLowerCase()}, not ${issue.received}.`;
  }
  const said = issue.message.startsWith("Invalid")
    ? `is not right (expected ${issue.expected}, found ${issue.received})`
    : issue.message;
  return `${where} of ${called} ${said}. ${remedyFor(where)}`.trim();
}

function remedyFor(where: string): string {
  if (where === "span" || where === "sha256") {
    return "Give start < end and its hash, or write a quote and run: npm run record -- --place DIR";
  }
  return "Put it right.";
}

/** The keys that a schema knows at a path; of variants, all of them together. */
function keysAt(schema: unknown, path: Path): string[] {
  const node = schema as {
    wrapped?: unknown;
    item?: unknown;
    options?: unknown;
    entries?: Record<string, unknown>;
  };
  if (node?.wrapped) return keysAt(node.wrapped, path);
  if (Array.isArray(node?.options)) return [...new Set(node.options.flatMap((each) => keysAt(each, path)))];
  if (node?.entries) {
    const [step, ...rest] = path;
    if (step === undefined) return Object.keys(node.entries);
    return keysAt(node.entries[String(step)], rest);
  }
  return node?.item ? keysAt(node.item, path.slice(1)) : [];
}
