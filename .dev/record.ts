/**
 * npm run -s record                    prints the compiled record as JSON
 * npm run -s record -- --verify DIR    checks every hash, span and figure against the originals in DIR
 * npm run -s record -- --place DIR     puts the quotes in seeds/claims into place, from the originals in DIR
 * npm run -s record -- --report [DIR]  prints how far each source is covered, and the exceptions
 * npm run -s record -- --schema        prints the record's JSON Schema
 * npm run -s record -- --vocabulary    prints the words that seeds may use, as Markdown
 */
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { compile, type Verifiable } from "../data/record/compile";
import type { Coverage } from "../data/record/coverage";
import { coverAll } from "../data/record/gaps";
import { recordJsonSchema } from "../data/record/json-schema";
import { placeQuotes, placeSource } from "../data/record/place";
import { formatProblem, type Problem, sortProblems } from "../data/record/problem";
import { report } from "../data/record/report";
import { readSeedFile } from "../data/record/seed-file";
import { textOf, verify } from "../data/record/verify";
import { vocabulary } from "../data/record/vocabulary";
import { readSeeds } from "./read-seeds";

const usage =
  "Usage: npm run -s record [-- --verify DIR | --place DIR | --report [DIR] | --schema | --vocabulary] [--root PROJECT]";

function fail(problems: readonly Problem[]): never {
  for (const problem of problems) console.error(formatProblem(problem));
  console.error(problems.length === 1 ? "1 problem." : `${problems.length} problems.`);
  process.exit(1);
}

function wrongCall(message: string): never {
  console.error(`${message}\n${usage}`);
  process.exit(2);
}

/** Where the originals lie beside the project, unless another folder is named. */
const besideProject = "../shared/seeds";

/** The bytes of an original, or undefined; `file` comes from a seed and must stay within the folder. */
function original(folder: string, file: string): Uint8Array<ArrayBuffer> | undefined {
  const path = join(folder, file);
  const isPlain = !/[\\/]/.test(file) && file !== ".." && file !== ".";
  return isPlain && existsSync(path) ? new Uint8Array(readFileSync(path)) : undefined;
}

function folderOf(given: string): string {
  const folder = resolve(process.env.INIT_CWD ?? ".", given);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) wrongCall(`There is no folder ${folder}.`);
  return folder;
}

async function print(root: string): Promise<void> {
  const compiled = await compile(readSeeds(root));
  if (!compiled.ok) fail(compiled.problems);
  process.stdout.write(`${JSON.stringify(compiled.record, null, 2)}\n`);
}

async function check(root: string, folder: string): Promise<void> {
  const compiled = await compile(readSeeds(root));
  if (!compiled.ok) fail(compiled.problems);
  const { record } = compiled;
  const problems = await verify(compiled, (file) => original(folder, file));
  if (problems.length > 0) fail(problems);
  const coverages = coverAll(compiled, textsOf(compiled, folder));
  console.log(
    `Verified ${count(record.claims, "claim")} in ${count(record.sources, "source")}: every hash, span, figure, date and ` +
      "credit agrees with the originals, no words are copied, and every name and figure is used or excepted\n" +
      `(names: ${sum(coverages, "names")}; figures: ${sum(coverages, "figures")}).`,
  );
}

/** "620 used, 70 excepted". */
function sum(coverages: readonly Coverage[], kind: "names" | "figures"): string {
  const total = (key: "used" | "excepted") => coverages.reduce((all, each) => all + each[kind][key], 0);
  return `${total("used")} used, ${total("excepted")} excepted`;
}

/** The originals that are there, by source id. */
function textsOf({ record }: Verifiable, folder: string): Map<string, string> {
  return new Map(
    record.sources.flatMap(({ id, file }): [string, string][] => {
      const bytes = original(folder, file);
      return bytes ? [[id, textOf(bytes)]] : [];
    }),
  );
}

async function tell(root: string, given: string | undefined): Promise<void> {
  const compiled = await compile(readSeeds(root));
  if (!compiled.ok) fail(compiled.problems);
  const folder = given === undefined ? join(root, besideProject) : folderOf(given);
  console.log(report(compiled, textsOf(compiled, folder)));
}

const count = (list: readonly unknown[], thing: string) =>
  list.length === 1 ? `1 ${thing}` : `${list.length} ${thing}s`;

async function place(root: string, folder: string): Promise<void> {
  const problems: Problem[] = [];
  const files = readSeeds(root);
  let placed = 0;
  const fileOf = new Map<string, string>();
  for (const { path, text } of files) {
    const number = /\/sources\/(\d{3})\.yaml$/.exec(path)?.[1];
    if (!number) continue;
    const { value } = readSeedFile(path, text);
    const file = (value as { file?: unknown } | null)?.file;
    if (typeof file === "string") fileOf.set(number, file);
  }
  for (const { path, text } of files) {
    const [, kind, number] = /\/(sources|claims)\/(\d{3})\.yaml$/.exec(path) ?? [];
    if (!kind) continue;
    const name = fileOf.get(number!);
    const bytes = name === undefined ? undefined : original(folder, name);
    if (!bytes) {
      const message = `its original${name ? ` ${name}` : ""} is not in ${folder}. Set file in seeds/sources/${number}.yaml.`;
      problems.push({ file: path, line: 1, message });
      continue;
    }
    const done =
      kind === "claims" ? await placeQuotes(path, text, textOf(bytes)) : await placeSource(path, text, bytes);
    placed += done.placed;
    if (done.placed > 0) {
      writeFileSync(join(root, path), done.text);
      console.log(`${path}: ${kind === "claims" ? `placed ${done.placed}` : "filled in hash and length"}`);
    }
    problems.push(...done.problems);
  }
  if (files.length === 0) console.log(`There are no seeds in ${join(root, "seeds")}.`);
  else if (placed === 0 && problems.length === 0) console.log("Nothing to place: no claim has a quote.");
  if (problems.length > 0) fail(sortProblems(problems));
}

let values: {
  verify?: string;
  place?: string;
  report?: boolean;
  schema?: boolean;
  vocabulary?: boolean;
  root?: string;
};
let positionals: string[];
try {
  ({ values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      verify: { type: "string" },
      place: { type: "string" },
      report: { type: "boolean" },
      schema: { type: "boolean" },
      vocabulary: { type: "boolean" },
      root: { type: "string" },
    },
  }));
} catch (error) {
  wrongCall((error as Error).message);
}
if (positionals.length > (values.report ? 1 : 0)) wrongCall(`What is ${positionals.at(-1)}?`);
const root = values.root ? folderOf(values.root) : fileURLToPath(new URL("..", import.meta.url));
if (values.schema) process.stdout.write(`${JSON.stringify(recordJsonSchema(), null, 2)}\n`);
else if (values.vocabulary) process.stdout.write(vocabulary());
else if (values.report) await tell(root, positionals[0]);
else if (values.place !== undefined) await place(root, folderOf(values.place));
else if (values.verify !== undefined) await check(root, folderOf(values.verify));
else await print(root);
