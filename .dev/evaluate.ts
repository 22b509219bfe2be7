/**
 * npm run evaluate              precision and recall on the labelled passages in test/evaluation/passages
 * npm run evaluate -- FILE …    on other labelled passages (JSON Lines)
 * npm run evaluate -- --faults  also every wrong and missed mark, with its surroundings and its evidence
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { buildNameIndex } from "../data/names/build";
import { explainText } from "../data/names/detect-text";
import { loadNameIndex } from "../data/names/name-index";
import { compile } from "../data/record/compile";
import { formatProblem } from "../data/record/problem";
import { type Passage, readPassages } from "../test/evaluation/passage";
import { byName, confusions, fault, overall } from "../test/evaluation/report";
import { type Judgement, score } from "../test/evaluation/score";
import { readSeeds } from "./read-seeds";

const root = fileURLToPath(new URL("..", import.meta.url));
const given = process.argv.slice(2).filter((argument) => argument !== "--faults");
const withFaults = process.argv.includes("--faults");

const compiled = await compile(readSeeds(root));
if (!compiled.ok) {
  console.error(compiled.problems.map(formatProblem).join("\n"));
  process.exit(1);
}
const { record, entities } = compiled;
const index = loadNameIndex(buildNameIndex(entities, record.claims));
const kinds = new Map(record.entities.map(({ id, kind }) => [id, kind]));
const labelled = new Set(["company", "model", "product", "person"]);
const ambiguous = new Set(entities.filter((entity) => entity.ambiguous.length > 0).map(({ id }) => id));

const own = join(root, "test/evaluation/passages");
const files =
  given.length > 0
    ? given.map((file) => resolve(process.env.INIT_CWD ?? ".", file))
    : readdirSync(own).map((file) => join(own, file));
const missing = files.filter((file) => !existsSync(file));
if (missing.length > 0) {
  console.error(`No such file: ${missing.join(", ")}`);
  process.exit(2);
}
const passages: Passage[] = files.flatMap((file) => readPassages(file, readFileSync(file, "utf8")));

const judgements: Judgement[] = [];
for (const passage of passages) {
  const decisions = explainText(index, passage);
  const accepted = decisions.filter(({ accepted }) => accepted);
  const judged = score(passage, accepted, (id) => labelled.has(kinds.get(id) ?? ""));
  judgements.push(...judged);
  if (withFaults)
    for (const each of judged) if (each.outcome !== "right") console.log(fault(each, decisions));
}

console.log(overall(passages.length, judgements, (id) => kinds.get(id) ?? "unknown"));
console.log(byName(judgements, ambiguous));
console.log(confusions(judgements));
