/**
 * `npm run bench`: sets everything up, builds for Chromium, and measures. Arguments go on to `test/bench/run.ts`.
 */
import { join } from "node:path";
import { ensureBrowsers } from "./browsers.mjs";
import { ensureDependencies, root, runTool } from "./setup.mjs";

try {
  ensureDependencies();
  const { problem } = ensureBrowsers(["chromium"]).chromium;
  if (problem) throw new Error(problem);
  if (!runTool("wxt/bin/wxt.mjs", ["build"])) throw new Error("The build failed: see above.");
  const measured = runTool("tsx/dist/cli.mjs", [join(root, "test/bench/run.ts"), ...process.argv.slice(2)]);
  process.exitCode = measured ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
