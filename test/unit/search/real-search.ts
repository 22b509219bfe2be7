import { fileURLToPath } from "node:url";
import { readSeeds } from "../../../.dev/read-seeds";
import { compile } from "../../../data/record/compile";
import type { BackstoryRecord } from "../../../data/record/schema";
import { makeSearch, type Search } from "../../../data/search/search";

const project = fileURLToPath(new URL("../../..", import.meta.url));

/** The record as it is shipped. */
export async function readRealRecord(): Promise<BackstoryRecord> {
  const compiled = await compile(readSeeds(project));
  if (!compiled.ok) throw new Error(`${compiled.problems.length} mistakes in the seeds`);
  return compiled.record;
}

/** A search over the record as it is shipped. */
export const searchRealRecord = async (): Promise<Search> => makeSearch(await readRealRecord());
