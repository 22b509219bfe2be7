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
import { checkSource } from "../data/record/check-against-source";
import { type Compiled, compile } from "../data/record/compile";
import type { Coverage } from "../data/record/coverage";
import { coverAll } from "../data/record/gaps";
import { recordJsonSchema } from "../data/record/json-schema";
import { openOriginal, textOf } from "../data/record/originals";
import { placeSeeds } from "../data/record/place-seeds";
import { formatProblem, type Problem, sortProblems } from "../data/record/problem";
import { report } from "../data/record/report";
import { verify } from "../data/record/verify";
import { vocabulary } from "../data/record/vocabulary";
import { speakBy } from "../data/text/say";
import { english } from "./english";
import { originalsIn } from "./original-files";
import { readSeeds } from "./read-seeds";

speakBy(english);

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

function folderOf(mode: string, given: string): string {
  if (given.trim() === "") wrongCall(`--${mode} needs the name of a folder.`);
  const folder = resolve(process.env.INIT_CWD ?? ".", given);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) wrongCall(`There is no folder ${folder}.`);
  return folder;
}

async function compileOrFail(root: string): Promise<Compiled & { ok: true }> {
  const compiled = await compile(readSeeds(root));
  return compiled.ok ? compiled : fail(compiled.problems);
}

async function print(root: string): Promise<void> {
  const { record } = await compileOrFail(root);
  process.stdout.write(`${JSON.stringify(record, null, 2)}\n`);
}

async function check(root: string, folder: string): Promise<void> {
  const compiled = await compileOrFail(root);
  const { record } = compiled;
  const problems = await verify(compiled, originalsIn(folder));
  if (problems.length > 0) fail(problems);
  const { texts } = await originalsOf(compiled, folder);
  const coverages = coverAll(compiled, texts);
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

/** The originals that are there and are what they should be, by source id; of the others, what is the matter. */
async function originalsOf({ record }: Compiled & { ok: true }, folder: string) {
  const originals = originalsIn(folder);
  const texts = new Map<string, string>();
  const lost = new Map<string, string>();
  for (const source of record.sources) {
    const opened = openOriginal(originals, source.file);
    if ("missing" in opened) {
      lost.set(source.id, opened.missing);
      continue;
    }
    const text = textOf(opened.bytes);
    const wrong = await checkSource(source, opened.bytes, text);
    if (wrong) lost.set(source.id, wrong.message);
    else texts.set(source.id, text);
  }
  return { texts, lost };
}

async function tell(root: string, given: string | undefined): Promise<void> {
  const compiled = await compileOrFail(root);
  const folder = given === undefined ? join(root, besideProject) : folderOf("report", given);
  const { texts, lost } = await originalsOf(compiled, folder);
  console.log(report(compiled, texts, lost));
}

const count = (list: readonly unknown[], thing: string) =>
  list.length === 1 ? `1 ${thing}` : `${list.length} ${thing}s`;

async function place(root: string, folder: string): Promise<void> {
  const files = readSeeds(root);
  const { changed, problems } = await placeSeeds(files, originalsIn(folder));
  for (const { path, text, told } of changed) {
    const file = join(root, path);
    const mark = readFileSync(file, "utf8").startsWith("\uFEFF") ? "\uFEFF" : "";
    writeFileSync(file, mark + text);
    console.log(`${path}: ${told}`);
  }
  if (files.length === 0) console.log(`There are no seeds in ${join(root, "seeds")}.`);
  else if (changed.length === 0 && problems.length === 0)
    console.log("Nothing to place: no claim has a quote.");
  if (problems.length > 0) fail(sortProblems(problems));
}

// Whoever reads only the beginning, as `head` does, has seen enough.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

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
const modes = (["verify", "place", "report", "schema", "vocabulary"] as const).filter(
  (mode) => values[mode] !== undefined,
);
if (modes.length > 1) wrongCall(`--${modes[0]} and --${modes[1]} are two things. Run one after the other.`);
const root =
  values.root === undefined ? fileURLToPath(new URL("..", import.meta.url)) : folderOf("root", values.root);
if (values.schema) process.stdout.write(`${JSON.stringify(recordJsonSchema(), null, 2)}\n`);
else if (values.vocabulary) process.stdout.write(vocabulary());
else if (values.report) await tell(root, positionals[0]);
else if (values.place !== undefined) await place(root, folderOf("place", values.place));
else if (values.verify !== undefined) await check(root, folderOf("verify", values.verify));
else await print(root);
