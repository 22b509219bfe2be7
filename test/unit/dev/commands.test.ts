import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isCurrent } from "../../../.dev/setup.mjs";
import { countVitest } from "../../../.dev/vitest-count.mjs";

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
    status,
    assertionResults: tests.map((each) => ({ status: each })),
  });
  const count = (ended: boolean, ...testResults: object[]) =>
    countVitest(report, () => {
      writeFileSync(report, JSON.stringify({ testResults }));
      return ended;
    });

  it("adds up what passed and failed", () => {
    const files = [file("passed", "passed", "passed"), file("failed", "passed", "failed")];
    expect(count(false, ...files)).toEqual({ passed: 3, failed: 1 });
  });
  it("takes a file that did not load, and a test that did not run, as failures", () => {
    expect(count(false, file("passed", "passed"), file("failed"))).toEqual({ passed: 1, failed: 1 });
    expect(count(false, file("failed", "skipped", "skipped"))).toEqual({ passed: 0, failed: 2 });
    expect(count(true, file("passed", "passed", "skipped"))).toEqual({ passed: 1, failed: 1 });
  });
  it("takes an error outside of any test, an empty run and a missing report as one failure", () => {
    expect(count(false, file("passed", "passed"))).toEqual({ passed: 1, failed: 1 });
    expect(count(true)).toEqual({ passed: 0, failed: 1 });
    expect(countVitest(report, () => false)).toEqual({ passed: 0, failed: 1 });
  });
});
