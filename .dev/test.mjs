/**
 * `npm test`: sets everything up, runs every check, and ends with the line `N passed, N failed`.
 *
 * Lint, types and each build count as one test; the suites count what they hold.
 */
import { join } from "node:path";
import { ensureBrowsers } from "./browsers.mjs";
import { orUsage, readArguments, WrongCall } from "./command-line.mjs";
import { ensureDependencies, root, runTool, startTool } from "./setup.mjs";
import { countVitest, failedFiles } from "./vitest-count.mjs";

/** What WXT builds and packs each browser's extension by. */
const builds = { chromium: ["zip"], firefox: ["zip", "-b", "firefox", "--mv3"] };

const once = (passed, what) =>
  passed ? { passed: 1, failed: 0, failures: [] } : { passed: 0, failed: 1, failures: [what] };

/** So many files may have met a browser that hangs; more have met a fault. */
const mostHung = 2;

const reportOf = (name) => join(root, ".output", "reports", `${name}.json`);

function runVitest(name, args, env) {
  const report = reportOf(name);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  // Vite warns of imports without an extension in its config; they are the house style.
  const all = { VITE_CONFIG_NATIVE_IGNORE_WARNING: "true", ...env };
  return countVitest(report, async () => {
    const { passed, printed } = await startTool("vitest/vitest.mjs", ["run", ...args, ...reporters], all);
    process.stdout.write(printed);
    return passed;
  });
}

/**
 * The suite in a browser; `problem` says why it cannot serve. A browser that hangs takes all tests of a file with it,
 * and their second tries too: such a file is run once more in a new one, and named.
 */
async function runBrowser(name, { problem }) {
  if (problem) return once(false, problem);
  const config = ["--config", "test/browser/vitest.config.ts"];
  const env = { BACKSTORY_BROWSER: name };
  const first = await runVitest(name, config, env);
  const { files, passed } = failedFiles(reportOf(name));
  if (first.failed === 0 || files.length === 0 || files.length > mostHung) return first;
  console.log(`${name}: once more in a new browser: ${files.join(", ")}`);
  const again = await runVitest(`${name}-again`, [...config, ...files], env);
  return again.failed === 0 ? { ...again, passed: first.passed - passed + again.passed } : first;
}

const steps = {
  lint: () => once(runTool("@biomejs/biome/bin/biome", ["check", ".", "--error-on-warnings"]), "lint"),
  types: () => once(runTool("typescript/bin/tsc", ["--noEmit"]), "types"),
  unit: () => runVitest("unit", []),
  packages: () => runVitest("packages", ["--config", "test/packages/vitest.config.ts"]),
  chromium: (browsers) => runBrowser("chromium", browsers.chromium),
  firefox: (browsers) => runBrowser("firefox", browsers.firefox),
};

const usage = `Usage: npm test [-- --only STEP]

Runs every test and ends with the line "N passed, N failed".
  --only STEP   one step: ${Object.keys(steps).join(", ")}`;

const only = orUsage(usage, () => {
  const { only } = readArguments({ only: { type: "string" } }).values;
  if (only !== undefined && !Object.hasOwn(steps, only))
    throw new WrongCall(`--only takes one of ${Object.keys(steps).join(", ")}, not '${only}'.`);
  return only;
});
const chosen = only === undefined ? Object.keys(steps) : [only];
const total = { passed: 0, failed: 0, failures: [] };

async function take(name, step) {
  const started = Date.now();
  const { passed, failed, failures } = await step();
  total.passed += passed;
  total.failed += failed;
  total.failures.push(...failures.map((each) => `${name}: ${each}`));
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${name}: ${passed} passed, ${failed} failed, ${seconds} s\n`);
}

try {
  ensureDependencies();
  const suites = chosen.filter((name) => name in builds);
  const browsers = ensureBrowsers(suites);
  for (const name of ["lint", "types", "unit"].filter((each) => chosen.includes(each))) {
    await take(name, steps[name]);
  }
  const packages = chosen.includes("packages");
  for (const name of packages ? Object.keys(builds) : suites) {
    await take(`${name} build`, () => once(runTool("wxt/bin/wxt.mjs", builds[name]), "does not build"));
  }
  if (packages) await take("packages", steps.packages);
  // Side by side: a browser test waits most of its time, for rests of the pointer and ends of loading.
  await Promise.all(suites.map((name) => take(name, () => steps[name](browsers))));
} catch (error) {
  total.failed += 1;
  total.failures.push(error instanceof Error ? error.message : String(error));
}
// Once more and last, for a log of which only the end is kept.
for (const each of total.failures) console.error(`FAILED ${each}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
