/** `npm run evaluate`: how right the marks are on labelled passages. See docs/evaluation.md. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildNameIndex } from "../data/names/build";
import { explainText } from "../data/names/detect-text";
import { loadNameIndex } from "../data/names/name-index";
import { compile } from "../data/record/compile";
import { formatProblem } from "../data/record/problem";
import { type Passage, readPassages } from "../test/evaluation/passage";
import { byName, confusions, fault, overall } from "../test/evaluation/report";
import { type Judgement, score } from "../test/evaluation/score";
import { endWithReader, fileOf, orUsage, readArguments } from "./command-line.mjs";
import { readSeeds } from "./read-seeds";

const root = fileURLToPath(new URL("..", import.meta.url));
const usage = `Usage: npm run evaluate [-- [FILE …] [--faults]]

Prints precision and recall of the marks on labelled passages: those of test/evaluation/passages, or those in
the files named (JSON Lines, docs/evaluation.md).
  --faults   each wrong and each missed mark as well, with its surroundings and its evidence`;

const own = join(root, "test/evaluation/passages");
const { files, faults: withFaults } = orUsage(usage, () => {
  const options = { faults: { type: "boolean", default: false } } as const;
  const { values, positionals } = readArguments(options, { most: Number.POSITIVE_INFINITY });
  const ours = readdirSync(own).map((file) => join(own, file));
  return { ...values, files: positionals.length > 0 ? positionals.map(fileOf) : ours };
});
endWithReader();

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

let passages: Passage[];
try {
  passages = files.flatMap((file) => readPassages(file, readFileSync(file, "utf8")));
} catch (error) {
  // A label that does not fit its text: the message names file and line.
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

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
