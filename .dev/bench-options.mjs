/** The command line of `npm run bench`: read before anything is installed or built, and again by what measures. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { browserOf, extensionOf, folderOf, readArguments, WrongCall } from "./command-line.mjs";

/** The groups of rows, in the order of the table. */
export const groups = ["scan", "page", "quiet", "hover", "change", "memory", "popup", "size"];

export const usage = `Usage: npm run bench [-- OPTION …]

Builds, and measures in a real browser what Backstory costs (docs/measuring.md).
  --browser chromium|firefox   which browser; Chromium unless told. Firefox lets itself be measured by less
  --pages DIR                  over saved pages, DIR/<name>/source.html, as well
  --only GROUP,GROUP           only these of ${groups.join(", ")}
  --runs N                     each figure is the median of N; 10 unless told
  --extension DIR              a build as it is, without building
  --save                       writes docs/performance.md: on a machine that does nothing else`;

/**
 * Reads it.
 * @param {readonly string[]} args
 * @returns {import("./bench-options.d.mts").BenchOptions}
 * @throws {WrongCall} saying what is allowed, on anything else
 */
export function readBenchOptions(args) {
  const { values } = readArguments(
    {
      pages: { type: "string" },
      extension: { type: "string" },
      browser: { type: "string" },
      runs: { type: "string" },
      only: { type: "string" },
      save: { type: "boolean" },
    },
    { args },
  );
  const browser = browserOf(values.browser);
  const runs = Number(values.runs ?? 10);
  if (!Number.isInteger(runs) || runs < 1)
    throw new WrongCall(`--runs takes a whole number from 1, not '${values.runs}'.`);
  const asked = values.only?.split(",");
  const unknown = asked?.find((each) => !groups.includes(each));
  if (unknown !== undefined)
    throw new WrongCall(`--only takes a list of ${groups.join(", ")}, with commas, not '${unknown}'.`);
  const save = values.save === true;
  if (save && (browser === "firefox" || asked || runs < 10))
    throw new WrongCall("--save is for the whole table: Chromium, all groups, ten runs or more.");
  return {
    browser,
    runs,
    only: asked ? groups.filter((group) => asked.includes(group)) : groups,
    save,
    ...(values.extension === undefined ? {} : { extension: extensionOf(values.extension) }),
    ...(values.pages === undefined ? {} : { pages: pagesIn(values.pages) }),
  };
}

function pagesIn(given) {
  const folder = folderOf(given);
  if (readdirSync(folder).some((name) => existsSync(join(folder, name, "source.html")))) return folder;
  throw new WrongCall(`There is no <name>/source.html in ${folder}.`);
}
