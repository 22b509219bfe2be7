import { expect, it } from "vitest";
import config from "../../../wxt.config";
import { closureOf, paths } from "../source-files";

/** What the sources package takes, as patterns of two forms: all below a folder, or one star within a name. */
const patterns = (config.zip as { includeSources: string[] }).includeSources.map(
  (glob) =>
    new RegExp(
      `^${glob.replace(/[.+]/g, "\\$&").replace(/\*\*$/, "§").replace(/\*/g, "[^/]*").replace("§", ".*")}$`,
    ),
);
const isTaken = (path: string) => patterns.some((pattern) => pattern.test(path));

it("the sources package holds whatever the build reads", () => {
  const starts = ["wxt.config.ts", ...paths.filter((path) => /^entrypoints\/.*\.tsx?$/.test(path))];
  const read = new Set(starts.flatMap((path) => [...closureOf(path)]).filter((path) => paths.includes(path)));
  expect(read.size).toBeGreaterThan(300);
  expect([...read].filter((path) => !isTaken(path))).toEqual([]);
  const others = paths.filter((path) => /^(seeds|public)\/|^(package(-lock)?|tsconfig)\.json$/.test(path));
  expect(others.filter((path) => !isTaken(path))).toEqual([]);
});

it("the sources package names nothing that is not there", () => {
  expect(patterns.filter((pattern) => !paths.some((path) => pattern.test(path))).map(String)).toEqual([]);
});
