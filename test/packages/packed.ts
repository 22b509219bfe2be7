import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { packageName } from "../../.dev/rebuild";
import { root } from "../../.dev/setup.mjs";
import { readZip } from "../../.dev/zip-files";

/** Where the packages lie that `npm test` has made. */
export const out = resolve(root, process.env.BACKSTORY_OUT ?? ".output");
export const browsers = ["chrome", "firefox"] as const;

const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };

export const pathOf = (kind: "chrome" | "firefox" | "sources", folder = out): string =>
  join(folder, packageName(version, kind));

/** The files of a package, by path. */
export const packed = (kind: "chrome" | "firefox" | "sources"): Map<string, Buffer> => readZip(pathOf(kind));

export const manifestOf = (kind: "chrome" | "firefox"): Record<string, unknown> =>
  JSON.parse(packed(kind).get("manifest.json")!.toString("utf8"));
