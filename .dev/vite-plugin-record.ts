import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { coveredBy } from "../components/controls/coverage";
import { buildNameIndex } from "../data/names/build";
import { compile } from "../data/record/compile";
import { formatProblem } from "../data/record/problem";
import type { BackstoryRecord } from "../data/record/schema";
import { makeSearch } from "../data/search/search";
import { type SearchRecord, searchRecordOf } from "../data/search/search-record";
import { indexWords, type WordIndex } from "../data/search/word-index";
import { readSeeds } from "./read-seeds";

const project = fileURLToPath(new URL("..", import.meta.url));
const modules = new Set(["virtual:record", "virtual:names", "virtual:search", "virtual:popup"]);
/** Marks a module as ours for Vite and hides it from every other plugin. */
const prefix = "\0";

/**
 * Makes the compiled record importable: `virtual:record` is the record, `virtual:names` the compact
 * name index as a JSON string, `virtual:search` what the popup searches in, prepared as far as can
 * be, as a JSON string, and `virtual:popup` the little that it shows before anything is asked. Seeds with mistakes fail the build with the compiler's own messages.
 *
 * @param root folder that holds `seeds/`
 */
export function recordPlugin(root: string = project): Plugin {
  return {
    name: "backstory-record",
    resolveId: (id) => (modules.has(id) ? prefix + id : undefined),
    async load(id) {
      if (!id.startsWith(prefix) || !modules.has(id.slice(1))) return undefined;
      const files = readSeeds(root);
      this.addWatchFile(join(root, "seeds"));
      for (const { path } of files) this.addWatchFile(join(root, path));
      const compiled = await compile(files);
      if (!compiled.ok) {
        this.error(`The seeds have mistakes:\n${compiled.problems.map(formatProblem).join("\n")}`);
      }
      const { record, entities } = compiled;
      if (id.endsWith("names")) {
        const names = JSON.stringify(buildNameIndex(entities, record.claims));
        return `export default ${JSON.stringify(names)};`;
      }
      if (id.endsWith("search"))
        return `export default ${JSON.stringify(JSON.stringify(searchData(record)))};`;
      if (id.endsWith("popup")) return popupModule(record);
      // A string that is parsed starts faster than the same object written out as code.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(record))});`;
    },
  };
}

/** Names shown before anything is asked. */
const CENTRAL = 8;

function searchData(from: BackstoryRecord): { record: SearchRecord; index: WordIndex } {
  const record = searchRecordOf(from);
  return { record, index: indexWords(record) };
}

function popupModule(from: BackstoryRecord): string {
  const { record, index } = searchData(from);
  const first = makeSearch(record, index)("", { order: "weight" }).slice(0, CENTRAL);
  const central = first.map(({ entity: { id, name, kind }, line }) => ({ id, name, kind, line: line.text }));
  return `export const coverage = ${JSON.stringify(coveredBy(from))};
export const central = ${JSON.stringify(central)};`;
}
