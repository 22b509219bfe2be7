import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../../.dev/setup.mjs";
import { pathOf } from "./packed";

/** What Mozilla's linter may say of the package, each with its reason: `CODE file` → why. */
const accepted: Record<string, string> = {};

interface Finding {
  _type: string;
  code: string;
  file?: string;
  message: string;
}

it("Mozilla's linter finds nothing in the Firefox package but what is accepted with a reason", () => {
  const tool = join(root, "node_modules/web-ext/bin/web-ext.js");
  const args = ["lint", "--source-dir", pathOf("firefox"), "--no-config-discovery", "--output", "json"];
  const { stdout, stderr } = spawnSync(process.execPath, [tool, ...args], { encoding: "utf8" });
  expect(stdout, stderr).toContain("{");
  const { errors, warnings, notices } = JSON.parse(stdout) as Record<string, Finding[]>;
  const found = [...errors!, ...warnings!, ...notices!];
  const told = found.map(({ code, file = "", message }) => ({ key: `${code} ${file}`.trim(), message }));
  expect(told.filter(({ key }) => !Object.hasOwn(accepted, key))).toEqual([]);
  // What is no longer said needs no reason.
  expect(Object.keys(accepted).filter((key) => !told.some((each) => each.key === key))).toEqual([]);
});
