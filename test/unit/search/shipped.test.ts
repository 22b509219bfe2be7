import { beforeAll, describe, expect, test } from "vitest";
import type { BackstoryRecord } from "../../../data/record/schema";
import { makeSearch } from "../../../data/search/search";
import { searchRecordOf } from "../../../data/search/search-record";
import { indexWords } from "../../../data/search/word-index";
import { readRealRecord } from "./real-search";

let record: BackstoryRecord;
beforeAll(async () => {
  record = await readRealRecord();
});

describe("what is shipped to the popup", () => {
  test("finds what the whole record finds, with the same lines", () => {
    const slim = searchRecordOf(record);
    const shipped = JSON.parse(JSON.stringify({ record: slim, index: indexWords(slim) }));
    const [whole, small] = [makeSearch(record), makeSearch(shipped.record, shipped.index)];
    for (const query of ["", "sora", "antropic", "wafer scale", "openai video", "who owns deepmind"]) {
      const told = (hits: ReturnType<typeof whole>) =>
        hits.map(({ entity, line, matched }) => [entity.id, line, matched]);
      expect(told(small(query))).toEqual(told(whole(query)));
    }
  });

  test("leaves out what no search reads", () => {
    const text = JSON.stringify(searchRecordOf(record));
    expect(text).not.toMatch(/sha256|"span"|"asOf"|summaryClaims/);
    expect(text.length).toBeLessThan(JSON.stringify(record).length / 1.8);
  });

  test("begins with what the record says most of", () => {
    const names = makeSearch(record)("", { order: "weight" }).map(({ entity }) => entity.id);
    expect(names.slice(0, 2).sort()).toEqual(["openai", "sora"]);
    expect(names).toHaveLength(record.entities.length);
  });
});
