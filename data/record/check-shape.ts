import * as v from "valibot";
import { didYouMean } from "./nearest";
import type { Problem } from "./problem";
import { Kind } from "./schema";
import type { Path, SeedFile } from "./seed-file";

const placing = "Give start < end and its hash, or write a quote and run: npm run record -- --place DIR";

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
    return `${where || "value"} of ${called} is ${kindOf(issue.received)}. Write one of: ${allowed}.`;
  }
  if (issue.kind === "schema") {
    const told = `${where || "entry"} of ${called} must be ${kindOf(issue.expected)}, not ${kindOf(issue.received)}.`;
    return `${told} ${remedyFor(where)}`;
  }
  const said = issue.message.startsWith("Invalid")
    ? `is not right (expected ${issue.expected}, found ${issue.received})`
    : issue.message;
  return `${where} of ${called} ${said}. ${remedyFor(where)}`.trim();
}

const kinds: Readonly<Record<string, string>> = {
  string: "a text",
  Array: "a list",
  array: "a list",
  Object: "a mapping with keys",
  object: "a mapping with keys",
  null: "empty",
  number: "a number",
  boolean: "true or false",
};

/** What a schema calls a kind of value, in plain words; a value itself as it is. */
const kindOf = (called: string | null): string =>
  called !== null && Object.hasOwn(kinds, called) ? kinds[called]! : (called ?? "something else");

/** What to do about a key that is missing or wrong, by the last word of its name. */
const remedies: Readonly<Record<string, string>> = {
  span: placing,
  sha256: placing,
  id: "Give it one that no other entry has: small letters, digits and single hyphens.",
  subject: "Write the id of an entity of seeds/entities/.",
  object: "Write the id of an entity of seeds/entities/.",
  predicate: "Write one of docs/vocabulary.md.",
  text: "Write one plain sentence.",
  summary: "Say in a sentence or two what it is and why it is in the news.",
  summaryClaims: "List the ids of the claims behind the summary: [one-claim, another].",
  claims: "List the ids of claims: [one-claim, another].",
  entities: "List the ids of entities: [one, another].",
  words: "List them as the source writes them: [one, another].",
  why: "Say why, in a sentence or two.",
  name: "Write it as the press does.",
  kind: `Write one of: ${Kind.options.map((kind) => `"${kind}"`).join(", ")}.`,
  asOf: "Say when it holds: 2026, 2026-03 or 2026-03-28, mostly the date of the source.",
  published: "Say when the source appeared: 2026, 2026-03 or 2026-03-28.",
  publishedBasis: 'Write "stated" if the text gives the date, else "inferred".',
  character: "See docs/vocabulary.md.",
  file: "Write the name of the original in its folder.",
  label: "Describe the source in a few words of ours.",
  title: "Write the headline as printed.",
  currency: "Write three capitals: USD.",
  unit: "Say what is counted or measured: users, months.",
  type: "See the types of value in docs/vocabulary.md.",
  length: "Remove it and sha256, and run: npm run record -- --place DIR",
  amount: "Write it in digits: 40000000.",
  low: "Write it in digits: 40000000.",
  high: "Write it in digits: 40000000.",
  value: "See the types of value in docs/vocabulary.md.",
};

function remedyFor(where: string): string {
  const key = where.split(".").at(-1)!;
  return Object.hasOwn(remedies, key) ? remedies[key]! : "See docs/adding-a-source.md.";
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
