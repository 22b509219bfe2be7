import { readFileSync, rmSync } from "node:fs";

/** So many lines hold the counterexample of a property that failed. */
const mostLines = 4;

/**
 * Runs Vitest and counts from its report. Nothing may slip through: a file that does not load counts as
 * a failure, so does a test that was skipped (in a file whose set-up failed they all are), and so does
 * an error outside of any test.
 * @param {string} report where Vitest's JSON reporter writes
 * @param {() => Promise<boolean>} start runs Vitest; true when it ended with 0
 * @returns {Promise<{ passed: number, failed: number, failures: string[] }>} `failures`: each in words, with its file
 */
export async function countVitest(report, start) {
  rmSync(report, { force: true });
  const ended = await start();
  let files;
  try {
    files = JSON.parse(readFileSync(report, "utf8")).testResults;
  } catch {
    return { passed: 0, failed: 1, failures: ["the suite ended without a report"] };
  }
  const count = { passed: 0, failed: 0, failures: [] };
  for (const file of files) {
    const lost = file.assertionResults.filter((test) => test.status !== "passed");
    count.passed += file.assertionResults.length - lost.length;
    count.failed += file.status === "failed" ? Math.max(1, lost.length) : lost.length;
    count.failures.push(...lost.map((test) => inWords(file.name, test)));
    if (file.status === "failed" && lost.length === 0) count.failures.push(`${file.name}: ${file.message}`);
  }
  if (count.failed === 0 && (!ended || count.passed === 0)) {
    count.failed = 1;
    count.failures.push("an error outside of any test, or no test at all");
  }
  return count;
}

/**
 * The files of a report in which a test did not pass, and how many of their tests did.
 * @param {string} report as Vitest's JSON reporter wrote it
 * @returns {{ files: string[], passed: number }} nothing where there is no report
 */
export function failedFiles(report) {
  try {
    const { testResults } = JSON.parse(readFileSync(report, "utf8"));
    const failed = testResults.filter(({ status }) => status === "failed");
    const passed = failed.flatMap((file) => file.assertionResults).filter((test) => test.status === "passed");
    return { files: failed.map(({ name }) => name), passed: passed.length };
  } catch {
    return { files: [], passed: 0 };
  }
}

/** One test that did not pass: where it stands, and what it said, without where in the code. */
function inWords(file, { fullName, status, failureMessages }) {
  const said = (failureMessages?.[0] ?? status).split("\n");
  const place = said.findIndex((line) => /^\s+at /.test(line));
  const told = said.slice(0, place < 0 ? mostLines : Math.min(place, mostLines));
  return [`${file}: ${fullName}`, ...told].join("\n    ");
}
