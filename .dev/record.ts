/** `npm run -s record`: the compiled record, and what is done with it beside the originals. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
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
import { endWithReader, folderOf, orUsage, readArguments, WrongCall } from "./command-line.mjs";
import { english } from "./english";
import { originalsIn } from "./original-files";
import { readSeeds } from "./read-seeds";

speakBy(english);

const usage = `Usage: npm run -s record [-- OPTION]

Prints the compiled record as JSON. With an option, something else:
  --verify DIR     checks every hash, span and figure against the originals in DIR
  --place DIR      puts the quotes in seeds/claims into place, from the originals in DIR
  --report [DIR]   prints how far each source is covered, and the exceptions; DIR has the originals
  --schema         prints the record's JSON Schema
  --vocabulary     prints the words that seeds may use, as Markdown
  --root PROJECT   with any of these: takes the seeds of another project's folder`;

function fail(problems: readonly Problem[]): never {
  for (const problem of problems) console.error(formatProblem(problem));
  console.error(problems.length === 1 ? "1 problem." : `${problems.length} problems.`);
  process.exit(1);
}

/** Where the originals lie beside the project, unless another folder is named. */
const besideProject = "../shared/seeds";

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

async function tell(root: string, folder: string): Promise<void> {
  const compiled = await compileOrFail(root);
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

/** What is asked for, with the folder it needs. */
function readCall() {
  const { values, positionals } = readArguments(
    {
      verify: { type: "string" },
      place: { type: "string" },
      report: { type: "boolean" },
      schema: { type: "boolean" },
      vocabulary: { type: "boolean" },
      root: { type: "string" },
    },
    { most: 1 },
  );
  if (positionals.length > 0 && !values.report)
    throw new WrongCall(`Unexpected argument '${positionals[0]}'.`);
  const modes = (["verify", "place", "report", "schema", "vocabulary"] as const).filter(
    (mode) => values[mode] !== undefined,
  );
  if (modes.length > 1)
    throw new WrongCall(`--${modes[0]} and --${modes[1]} are two things. Run one after the other.`);
  const root =
    values.root === undefined ? fileURLToPath(new URL("..", import.meta.url)) : folderOf(values.root);
  const named = values.verify ?? values.place ?? positionals[0];
  return { mode: modes[0], root, folder: named === undefined ? join(root, besideProject) : folderOf(named) };
}

const { mode, root, folder } = orUsage(usage, readCall);
endWithReader();
if (mode === "schema") process.stdout.write(`${JSON.stringify(recordJsonSchema(), null, 2)}\n`);
else if (mode === "vocabulary") process.stdout.write(vocabulary());
else if (mode === "report") await tell(root, folder);
else if (mode === "place") await place(root, folder);
else if (mode === "verify") await check(root, folder);
else await print(root);
