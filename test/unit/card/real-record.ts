import { fileURLToPath } from "node:url";
import { readSeeds } from "../../../.dev/read-seeds";
import { compile } from "../../../data/record/compile";
import type { BackstoryRecord } from "../../../data/record/schema";

/** The record as it is shipped, compiled from the seeds. */
export async function realRecord(): Promise<BackstoryRecord> {
  const compiled = await compile(readSeeds(fileURLToPath(new URL("../../..", import.meta.url))));
  if (!compiled.ok) throw new Error(`${compiled.problems.length} mistakes in the seeds`);
  return compiled.record;
}
