import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const { scripts } = JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8")) as {
  scripts: Record<string, string>;
};

/** What npm runs of ours, by name: `["evaluate", ["--import", "tsx", ".dev/evaluate.ts"]]`. */
const commands = Object.entries(scripts).flatMap(([name, script]): [string, string[]][] => {
  const [, tool, file] = /^(node|tsx) (\S+\.(?:mjs|ts))$/.exec(script) ?? [];
  return file ? [[name, tool === "tsx" ? ["--import", "tsx", file] : [file]]] : [];
});

/** Runs a command as npm does; ended after a while, should it take a wrong call for a right one. */
function call(name: string, args: string[], reader = "cat") {
  const shell = `set -o pipefail; node "$@" | ${reader}; exit $PIPESTATUS`;
  const command = new Map(commands).get(name)!;
  const started = spawn("bash", ["-c", shell, "bash", ...command, ...args], { timeout: 100_000 });
  const told = { out: "", err: "" };
  started.stdout.on("data", (chunk) => {
    told.out += chunk;
  });
  started.stderr.on("data", (chunk) => {
    told.err += chunk;
  });
  // Most end without reading any of it.
  started.stdin.on("error", () => undefined);
  started.stdin.end('{"id":1,"text":"x","html":"<p>x"}\n'.repeat(1200));
  return new Promise<typeof told & { code: number | null }>((resolve) => {
    started.on("close", (code) => resolve({ ...told, code }));
  });
}

describe.concurrent("what npm runs of ours", () => {
  it("is all known here", () => {
    expect(commands.map(([name]) => name).sort()).toEqual(
      "article bench detect evaluate licences pictures record reproduce start test visit".split(" "),
    );
  });

  it.each(commands)("%s tells of an option that there is not, and how it is used", async (name) => {
    const { code, out, err } = await call(name, ["--nonsense"]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^Unknown option '--nonsense'\.\n\nUsage: npm /);
  });

  it.each(["start", "detect"])("%s tells how it is used when asked", async (name) => {
    const { code, out, err } = await call(name, ["--help"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^Usage: npm /);
  });

  it.each([
    ["start", ["--browser", "opera"], "--browser takes chromium or firefox, not 'opera'."],
    ["start", ["--url", "file:///etc"], "--url takes a web address that starts with http:// or https://."],
    ["test", ["--only", "speed"], "--only takes one of lint, types, unit, "],
    ["bench", ["--extension", "/nope"], "There is no folder /nope."],
    ["visit", ["docs/store", "--browser", "opera"], "There are no saved pages in "],
    ["pictures", ["--only", "nosuch"], "--only: no picture has 'nosuch' in its name. There are "],
    ["evaluate", ["/nope.jsonl"], "There is no file /nope.jsonl."],
  ])("%s %j: %s", async (name, args, message) => {
    const { code, out, err } = await call(name, args);
    expect([code, out, err.slice(0, message.length)]).toEqual([2, "", message]);
    expect(err).toContain("\n\nUsage: npm ");
  });

  it.each(["detect", "article", "evaluate"])("%s does not mind a reader of one line", async (name) => {
    const { code, err } = await call(name, [], "head -1");
    expect([code, err]).toEqual([0, ""]);
  });
});
