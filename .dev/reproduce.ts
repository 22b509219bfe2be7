/**
 * Are the packages what the sources say? Packs both here, then from the sources package alone, in an empty folder
 * elsewhere, with dependencies of its own, on another day and in another language; and compares the bytes.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { orUsage, readArguments } from "./command-line.mjs";
import { differences, otherCircumstances, packageName, packIn, runIn } from "./rebuild";
import { root } from "./setup.mjs";
import { readZip, unpack } from "./zip-files";

const usage = `Usage: npm run reproduce

Packs here, and from the sources package alone elsewhere, and compares the bytes. Takes some minutes, and needs the
network for npm ci.`;

orUsage(usage, () => readArguments({}));

const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
const here = join(root, ".output", "reproduce");
const nameOf = (kind: "chrome" | "firefox" | "sources") => packageName(version, kind);
const hashOf = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");

rmSync(here, { recursive: true, force: true });
// A name that a build which quotes badly, or keeps its path in what it makes, stumbles over.
const elsewhere = join(mkdtempSync(join(tmpdir(), "back story é ")), "sources");
try {
  console.log("Packing here …");
  for (const browser of ["chrome", "firefox"] as const) packIn(root, browser, here);
  for (const path of unknownToGit(join(here, nameOf("sources")))) {
    console.error(`  ${path}: in the sources package, but not in git`);
    process.exitCode = 1;
  }
  console.log("Packing from the sources package, elsewhere …");
  mkdirSync(elsewhere);
  unpack(join(here, nameOf("sources")), elsewhere);
  // The reviewers' own steps, and then the other package.
  runIn(elsewhere, "npm", ["ci", "--no-audit", "--no-fund"]);
  for (const script of ["build-for-amo", "zip"])
    runIn(elsewhere, "npm", ["run", script], otherCircumstances());

  for (const kind of ["chrome", "firefox", "sources"] as const) {
    const [made, again] = [join(here, nameOf(kind)), join(elsewhere, ".output", nameOf(kind))];
    const differing = differences(made, again);
    const [one, other] = [hashOf(made), hashOf(again)];
    console.log(`${nameOf(kind)}  ${Math.round(statSync(made).size / 1000)} kB  sha256 ${one}`);
    for (const each of differing) console.error(`  ${each}`);
    if (differing.length === 0 && one !== other) console.error("  the same files, packed in other bytes");
    if (one !== other) process.exitCode = 1;
  }
  console.log(process.exitCode ? "Not as it should be: see above." : "The same bytes both times.");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(join(elsewhere, ".."), { recursive: true, force: true });
}

/** Files of a package that git does not know: notes and trials that lay about. None where there is no git. */
function unknownToGit(path: string): string[] {
  const { status, stdout } = spawnSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" });
  if (status !== 0) return [];
  const known = new Set(stdout.split("\0"));
  return [...readZip(path).keys()].filter((file) => !known.has(file));
}
