import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readSeeds } from "../../../.dev/read-seeds";
import { buildNameIndex } from "../../../data/names/build";
import { detectText } from "../../../data/names/detect-text";
import { loadNameIndex } from "../../../data/names/name-index";
import { readPassages } from "../../evaluation/passage";
import { score, tally } from "../../evaluation/score";
import { compiledOf } from "../record/small-seeds";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const folder = join(root, "test/evaluation/passages");
const passages = readdirSync(folder)
  .filter((file) => file.endsWith(".jsonl"))
  .flatMap((file) => readPassages(file, readFileSync(join(folder, file), "utf8")));

describe("our labelled passages", async () => {
  const { record, entities } = await compiledOf(readSeeds(root));
  const index = loadNameIndex(buildNameIndex(entities, record.claims));
  const kinds = new Map(record.entities.map(({ id, kind }) => [id, kind]));

  it("are many, each with an id of its own, and speak of entities of the record", () => {
    expect(passages.length).toBeGreaterThan(500);
    expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
    const labels = passages.flatMap(({ gold }) => gold).filter(({ optional }) => !optional);
    expect(labels.filter(({ id }) => !kinds.has(id))).toEqual([]);
  });

  it("are marked as rightly as before: harder than the news, and still seldom wrong", () => {
    const judged = passages.flatMap((passage) =>
      score(passage, detectText(index, passage), (id) =>
        /company|model|product|person/.test(kinds.get(id) ?? ""),
      ),
    );
    const { precision, recall } = tally(judged);
    expect(precision).toBeGreaterThan(0.99);
    expect(recall).toBeGreaterThan(0.935);
  });
});
