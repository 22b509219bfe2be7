import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isCurrent } from "../../../.dev/setup.mjs";
import { countVitest, failedFiles } from "../../../.dev/vitest-count.mjs";

const locked = {
  "": {},
  "node_modules/one": { version: "1.0.0" },
  "node_modules/other-system": { version: "2.0.0", optional: true },
};

describe("what is installed", () => {
  it("is current when it is what the lock names, but for other systems' packages", () => {
    expect(isCurrent(locked, { "node_modules/one": { version: "1.0.0" } })).toBe(true);
  });
  it("is stale when a package is missing, or is there in another version", () => {
    expect(isCurrent(locked, {})).toBe(false);
    expect(isCurrent(locked, { "node_modules/one": { version: "1.0.1" } })).toBe(false);
    const newer = { version: "2.0.1" };
    const installed = { "node_modules/one": { version: "1.0.0" }, "node_modules/other-system": newer };
    expect(isCurrent(locked, installed)).toBe(false);
  });
  it("is stale when there is no lock to compare with", () => {
    expect(isCurrent({}, {})).toBe(false);
  });
});

describe("the lock", () => {
  // npm leaves a package out that its registry lacks, and then refuses its own lock on a clean clone.
  it("names every optional package that another one asks for", () => {
    const lock = JSON.parse(readFileSync(new URL("../../../package-lock.json", import.meta.url), "utf8"));
    const packages: Record<string, { optionalDependencies?: Record<string, string> }> = lock.packages;
    const isLocked = (asker: string, name: string) =>
      `node_modules/${name}` in packages || `${asker}/node_modules/${name}` in packages;
    const missing = Object.entries(packages).flatMap(([asker, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !isLocked(asker, name)),
    );
    expect(missing).toEqual([]);
  });
});

describe("counting", () => {
  const report = join(mkdtempSync(join(tmpdir(), "backstory-count-")), "report.json");
  const file = (status: string, ...tests: string[]) => ({
    name: "cards.test.ts",
    status,
    message: "cannot be loaded",
    assertionResults: tests.map((each) => ({
      status: each,
      fullName: `a card ${each}`,
      failureMessages: each === "failed" ? ["expected one\nof these\n  at line 3"] : [],
    })),
  });
  const count = (ended: boolean, ...testResults: object[]) =>
    countVitest(report, async () => {
      writeFileSync(report, JSON.stringify({ testResults }));
      return ended;
    });

  it("adds up what passed and failed, and names what failed", async () => {
    const files = [file("passed", "passed", "passed"), file("failed", "passed", "failed")];
    expect(await count(false, ...files)).toEqual({
      passed: 3,
      failed: 1,
      failures: ["cards.test.ts: a card failed\n    expected one\n    of these"],
    });
  });
  it("takes a file that did not load, and a test that did not run, as failures", async () => {
    const unloaded = await count(false, file("passed", "passed"), file("failed"));
    expect(unloaded).toEqual({ passed: 1, failed: 1, failures: ["cards.test.ts: cannot be loaded"] });
    const skipped = "cards.test.ts: a card skipped\n    skipped";
    const none = await count(false, file("failed", "skipped", "skipped"));
    expect(none).toEqual({ passed: 0, failed: 2, failures: [skipped, skipped] });
    const one = await count(true, file("passed", "passed", "skipped"));
    expect(one).toEqual({ passed: 1, failed: 1, failures: [skipped] });
  });
  it("knows the files in which something failed, and what passed in them", async () => {
    await count(false, file("passed", "passed"), file("failed", "passed", "failed"));
    expect(failedFiles(report)).toEqual({ files: ["cards.test.ts"], passed: 1 });
    await count(true, file("passed", "passed"));
    expect(failedFiles(report)).toEqual({ files: [], passed: 0 });
    expect(failedFiles(join(report, "none"))).toEqual({ files: [], passed: 0 });
  });
  it("takes an error outside of any test, an empty run and a missing report as one failure", async () => {
    expect(await count(false, file("passed", "passed"))).toMatchObject({ passed: 1, failed: 1 });
    expect(await count(true)).toMatchObject({ passed: 0, failed: 1 });
    expect(await countVitest(report, async () => false)).toMatchObject({ passed: 0, failed: 1 });
  });
});
