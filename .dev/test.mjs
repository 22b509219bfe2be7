/**
 * `npm test`: sets everything up, runs every check, and ends with the line `N passed, N failed`.
 *
 *     npm test                       all of it
 *     npm test -- --only firefox     one step: lint, types, unit, chromium or firefox
 *
 * Lint, types and each build count as one test; the suites count what they hold.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ensureBrowsers } from "./browsers.mjs";
import { ensureDependencies, root, runTool } from "./setup.mjs";
import { countVitest } from "./vitest-count.mjs";

/** Arguments of `wxt build` by browser. */
const builds = { chromium: ["build"], firefox: ["build", "-b", "firefox", "--mv3"] };

const once = (passed) => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 });

function runVitest(name, args, env) {
  const report = join(root, ".output", "reports", `${name}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  // Vite warns of imports without an extension in its config; they are the house style.
  const all = { VITE_CONFIG_NATIVE_IGNORE_WARNING: "true", ...env };
  return countVitest(report, () => runTool("vitest/vitest.mjs", ["run", ...args, ...reporters], all));
}

/** Builds the extension for a browser and runs the suite in it. */
function runBrowser(name, browsers) {
  const built = once(runTool("wxt/bin/wxt.mjs", builds[name]));
  const { problem } = browsers[name];
  if (problem) console.error(problem);
  if (problem || built.failed) return { passed: built.passed, failed: built.failed + 1 };
  const suite = runVitest(name, ["--config", "test/browser/vitest.config.ts"], { BACKSTORY_BROWSER: name });
  return { passed: built.passed + suite.passed, failed: suite.failed };
}

const steps = {
  lint: () => once(runTool("@biomejs/biome/bin/biome", ["check", ".", "--error-on-warnings"])),
  types: () => once(runTool("typescript/bin/tsc", ["--noEmit"])),
  unit: () => runVitest("unit", []),
  chromium: (browsers) => runBrowser("chromium", browsers),
  firefox: (browsers) => runBrowser("firefox", browsers),
};

const { only } = parseArgs({ options: { only: { type: "string" } } }).values;
if (only !== undefined && !Object.hasOwn(steps, only)) {
  console.error(`--only takes one of: ${Object.keys(steps).join(", ")}.`);
  process.exit(2);
}
const chosen = only === undefined ? Object.keys(steps) : [only];
const total = { passed: 0, failed: 0 };

try {
  ensureDependencies();
  const browsers = ensureBrowsers(chosen.filter((name) => name in builds));
  for (const name of chosen) {
    console.log(`\n── ${name} ${"─".repeat(60 - name.length)}`);
    const started = Date.now();
    const { passed, failed } = steps[name](browsers);
    total.passed += passed;
    total.failed += failed;
    console.log(
      `${name}: ${passed} passed, ${failed} failed, ${((Date.now() - started) / 1000).toFixed(1)} s`,
    );
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  total.failed += 1;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
