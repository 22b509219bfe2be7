/**
 * `npm run bench`: sets everything up, builds, and measures. Arguments go on to `test/bench/run.ts`.
 */
import { join } from "node:path";
import { readBenchOptions, usage } from "./bench-options.mjs";
import { ensureBrowsers } from "./browsers.mjs";
import { orUsage } from "./command-line.mjs";
import { ensureDependencies, root, runTool } from "./setup.mjs";

const args = process.argv.slice(2);
const { browser: name, extension } = orUsage(usage, () => readBenchOptions(args));

try {
  ensureDependencies();
  const { problem } = ensureBrowsers([name])[name];
  if (problem) throw new Error(problem);
  // A folder that was named is measured as it is. `zip` builds, and its package's size is in the table.
  const build = name === "firefox" ? ["zip", "-b", "firefox", "--mv3"] : ["zip"];
  if (!extension && !runTool("wxt/bin/wxt.mjs", build)) throw new Error("The build failed: see above.");
  const measured = runTool("tsx/dist/cli.mjs", [join(root, "test/bench/run.ts"), ...args]);
  process.exitCode = measured ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
