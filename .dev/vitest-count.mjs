import { readFileSync, rmSync } from "node:fs";

/**
 * Runs Vitest and counts from its report. Nothing may slip through: a file that does not load counts as
 * a failure, so does a test that was skipped (in a file whose set-up failed they all are), and so does
 * an error outside of any test.
 * @param {string} report where Vitest's JSON reporter writes
 * @param {() => boolean} start runs Vitest; true when it ended with 0
 * @returns {{ passed: number, failed: number }}
 */
export function countVitest(report, start) {
  rmSync(report, { force: true });
  const ended = start();
  let files;
  try {
    files = JSON.parse(readFileSync(report, "utf8")).testResults;
  } catch {
    return { passed: 0, failed: 1 };
  }
  const count = { passed: 0, failed: 0 };
  for (const { status, assertionResults } of files) {
    const passed = assertionResults.filter((test) => test.status === "passed").length;
    const failed = assertionResults.length - passed;
    count.passed += passed;
    count.failed += status === "failed" ? Math.max(1, failed) : failed;
  }
  if (count.failed === 0 && (!ended || count.passed === 0)) count.failed = 1;
  return count;
}
