import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { SeedText } from "../data/record/compile";

/** Leaves a byte order mark out. */
const decoder = new TextDecoder();

/**
 * Every YAML file under `seeds/` of the project, with paths as they are told in errors. Bytes that are
 * not UTF-8 come out as U+FFFD, which the reader of seed files refuses with its line.
 */
export function readSeeds(root: string): SeedText[] {
  const folder = join(root, "seeds");
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({
      path: relative(root, file).split(sep).join("/"),
      text: decoder.decode(readFileSync(file)),
    }));
}
