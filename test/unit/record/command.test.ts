import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordPlugin } from "../../../.dev/vite-plugin-record";
import { original, paths, right, smallSeeds } from "./small-seeds";

const root = mkdtempSync(join(tmpdir(), "backstory-record-"));
const originals = join(root, "originals");

beforeAll(() => {
  for (const { path, text } of smallSeeds(right)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  mkdirSync(originals);
  writeFileSync(join(originals, "a.txt"), original);
});
afterAll(() => rmSync(root, { recursive: true }));

/** Runs `npm run record` with these arguments over the small seeds. */
function record(...args: string[]) {
  const command = ["--import", "tsx", ".dev/record.ts", "--root", root, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  return { status, stdout, stderr };
}

describe("npm run record", () => {
  it("prints the record", () => {
    const { status, stdout } = record();
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ sources: [{ id: "003" }], claims: [{}, {}] });
  });

  it("places a quote, then verifies everything", () => {
    const file = join(root, paths.claims);
    const quoted = right.claims.replace(/span: \[0, 17\]\n.*\n/, "quote: Alpha makes Beta.\n  nth: 1\n");
    writeFileSync(file, quoted);
    expect(record()).toMatchObject({ status: 1, stdout: "", stderr: expect.stringContaining("003.yaml:8:") });
    expect(record("--place", originals).status).toBe(0);
    expect(readFileSync(file, "utf8")).toBe(right.claims);
    expect(record("--verify", originals)).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(
        /^Verified 2 claims in 1 source: .*\n\(names: \d used, 0 excepted; figures: /,
      ),
    });
    expect(record("--place", originals)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("Nothing"),
    });
  });

  it("refuses a copy with one figure changed, and a folder without the original", () => {
    const copies = join(root, "copies");
    mkdirSync(copies);
    expect(record("--verify", copies)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("is missing"),
    });
    writeFileSync(join(copies, "a.txt"), original.replace("40%", "41%"));
    expect(record("--verify", copies)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('source "003" has the hash'),
    });
  });

  it("tells of an original that is a folder, and reports what can be told without it", () => {
    const folders = join(root, "folders");
    mkdirSync(join(folders, "a.txt"), { recursive: true });
    const told = "003.yaml:2: the original a.txt is no file but a folder";
    expect(record("--verify", folders)).toMatchObject({ status: 1, stderr: expect.stringContaining(told) });
    expect(record("--place", folders)).toMatchObject({ status: 1, stderr: expect.stringContaining(told) });
    const { status, stdout } = record("--report", folders);
    expect([status, stdout]).toEqual([
      0,
      expect.stringContaining("003: the original a.txt is no file but a folder"),
    ]);
    rmSync(join(folders, "a.txt"), { recursive: true });
    writeFileSync(join(folders, "a.txt"), "");
    expect(record("--report", folders).stdout).toMatch(
      /^003 +2 +- .*\n[\s\S]*003: source "003" has 0 characters, not 97/m,
    );
  });

  it("keeps a byte order mark when it places", () => {
    const file = join(root, paths.claims);
    const quoted = right.claims.replace(/span: \[0, 17\]\n.*\n/, "quote: Alpha makes Beta.\n  nth: 1\n");
    writeFileSync(file, `\uFEFF${quoted}`);
    expect(record("--place", originals).status).toBe(0);
    expect(readFileSync(file, "utf8")).toBe(`\uFEFF${right.claims}`);
    writeFileSync(file, right.claims);
  });

  it("does not mind a reader who has seen enough", () => {
    const command = `"${process.execPath}" --import tsx .dev/record.ts --schema | head -c 1`;
    const { stdout, stderr } = spawnSync("bash", ["-c", `set -o pipefail; ${command}`], { encoding: "utf8" });
    expect([stdout, stderr]).toEqual(["{", ""]);
  });

  it("says that there are no seeds to place", () => {
    const bare = mkdtempSync(join(tmpdir(), "backstory-bare-"));
    const { status, stdout } = record("--place", originals, "--root", bare);
    expect([status, stdout]).toEqual([0, `There are no seeds in ${join(bare, "seeds")}.\n`]);
    rmSync(bare, { recursive: true });
  });

  it("prints the vocabulary and the schema", () => {
    expect(record("--vocabulary").stdout).toMatch(/^# Words that seeds may use\n/);
    expect(JSON.parse(record("--schema").stdout)).toMatchObject({ title: "The Backstory record" });
  });

  it("tells how it is used when called wrongly", () => {
    expect(record("--verfy", "x")).toMatchObject({ status: 2, stderr: expect.stringContaining("Usage:") });
    expect(record("--verify", "/no/such")).toMatchObject({ status: 2 });
    expect(record("--verify", "")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("Option '--verify' needs a value."),
    });
    const both = record("--verify", originals, "--place", originals);
    expect(both).toMatchObject({ status: 2, stderr: expect.stringContaining("are two things") });
    expect(record("--schema", "--report")).toMatchObject({ status: 2 });
    expect(record("--schema", "more")).toMatchObject({ status: 2 });
  });
});

describe("the build", () => {
  const load = (id: string) => {
    const watched: string[] = [];
    const context = {
      addWatchFile: (path: string) => watched.push(path),
      error: (message: string) => {
        throw new Error(message);
      },
    };
    const hook = recordPlugin(root).load as unknown as (this: typeof context, id: string) => Promise<string>;
    return hook.call(context, `\0${id}`).then((code) => ({ code, watched }));
  };
  const defaultOf = async (code: string) => {
    const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    return module.default;
  };

  it("may import the record and the names, and watches the seeds", async () => {
    const { code, watched } = await load("virtual:record");
    expect(await defaultOf(code)).toMatchObject({ entities: [{ id: "alpha" }, { id: "beta" }] });
    expect(watched).toContain(join(root, paths.claims));
    const names = await defaultOf((await load("virtual:names")).code);
    expect(JSON.parse(names)).toMatchObject({
      entities: [["alpha"], ["beta"]].map((id) => expect.arrayContaining(id)),
    });
  });

  it("fails with the compiler's messages", async () => {
    writeFileSync(join(root, paths.disputes), "- id: 1 2");
    await expect(load("virtual:record")).rejects.toThrow("seeds/disputes.yaml:1: ");
  });
});
