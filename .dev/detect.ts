/**
 * `npm run -s detect`: reads JSON Lines `{ id, text, title?, url? }` on standard input and writes
 * `{ id, mentions: [{ start, end, entity }] }` for each, by the code that runs in the page.
 * With `--explain` each decision comes with its evidence, the refused ones too.
 */
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { buildNameIndex } from "../data/names/build";
import { detectText, explainText } from "../data/names/detect-text";
import { loadNameIndex } from "../data/names/name-index";
import { compile } from "../data/record/compile";
import { formatProblem } from "../data/record/problem";
import { endWithReader, orUsage, readArguments } from "./command-line.mjs";
import { readSeeds } from "./read-seeds";

const usage = `Usage: npm run -s detect [-- --explain]

Reads JSON Lines { "id", "text", "title"? } on standard input and writes { "id", "mentions" } for each.
  --explain   each decision with its evidence, the refused ones too`;

const { explain } = orUsage(
  usage,
  () => readArguments({ explain: { type: "boolean", default: false } }).values,
);
endWithReader();

const compiled = await compile(readSeeds(fileURLToPath(new URL("..", import.meta.url))));
if (!compiled.ok) {
  console.error(compiled.problems.map(formatProblem).join("\n"));
  process.exit(1);
}
const index = loadNameIndex(buildNameIndex(compiled.entities, compiled.record.claims));

let line = 0;
const out: string[] = [];
for await (const read of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  line++;
  // Some editors begin a file with a byte order mark, which is no part of its JSON.
  const text = line === 1 ? read.replace(/^\uFEFF/, "") : read;
  if (text.trim() === "") continue;
  const page = readLine(text);
  if (!page) continue;
  const mentions = detectText(index, page);
  out.push(
    JSON.stringify({ id: page.id, mentions, ...(explain ? { decisions: explainText(index, page) } : {}) }),
  );
  if (out.length >= 500) process.stdout.write(`${out.splice(0).join("\n")}\n`);
}
if (out.length > 0) process.stdout.write(`${out.join("\n")}\n`);

/** One line as a page; a line that is none is told of and passed over, and the exit code says so. */
function readLine(text: string): { id: unknown; text: string; title?: string } | null {
  try {
    const { id, text: body, title } = JSON.parse(text);
    if (typeof body !== "string") throw new Error("`text` is no string");
    return { id, text: body, ...(typeof title === "string" ? { title } : {}) };
  } catch (error) {
    console.error(
      `Line ${line}: ${error instanceof Error ? error.message : error}. Write { "id", "text", "title"? }.`,
    );
    process.exitCode = 1;
    return null;
  }
}
