/** Builds the packages once more under other circumstances, and tells what came out differently. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { readZip } from "./zip-files";

/** Another day, order of files, umask, language, time zone and environment: what a reviewer's machine may have. */
export function otherCircumstances(): NodeJS.ProcessEnv {
  const preload = new URL("otherwise.mjs", import.meta.url).href;
  const { NODE_OPTIONS = "" } = process.env;
  return {
    ...process.env,
    NODE_OPTIONS: `${NODE_OPTIONS} --import ${preload}`.trim(),
    TZ: "Pacific/Kiritimati",
    LANG: "tr_TR.UTF-8",
    LC_ALL: "tr_TR.UTF-8",
    NODE_ENV: "test",
  };
}

/**
 * Runs Node or npm in a folder.
 * @throws with what was printed, where it does not end with 0
 */
export function runIn(folder: string, command: string, args: string[], env = process.env): void {
  const done = spawnSync(command, args, {
    cwd: folder,
    env,
    encoding: "utf8",
    shell: process.platform === "win32" && command === "npm",
  });
  if (done.status === 0) return;
  throw new Error(
    `${command} ${args.join(" ")} failed:\n${done.stdout}\n${done.stderr || done.error?.message}`,
  );
}

/** Packs for a browser with the tool of this project, in whatever folder the sources are. */
export function packIn(folder: string, browser: "chrome" | "firefox", out: string, env = process.env): void {
  const target = browser === "firefox" ? ["-b", "firefox", "--mv3"] : [];
  const tool = fileURLToPath(new URL("../node_modules/wxt/bin/wxt.mjs", import.meta.url));
  runIn(folder, process.execPath, [tool, "zip", ...target], { ...env, BACKSTORY_OUT: out });
}

/** What two packages do not share, file by file, in words; nothing where they are the same. */
export function differences(one: string, other: string): string[] {
  const [here, there] = [readZip(one), readZip(other)];
  const paths = [...new Set([...here.keys(), ...there.keys()])];
  return paths.flatMap((path) => {
    const [a, b] = [here.get(path), there.get(path)];
    if (!a || !b) return [`${path}: only in ${a ? one : other}`];
    return a.equals(b) ? [] : [`${path}: other bytes`];
  });
}

/** `backstory-0.1.0-firefox.zip` of version and kind. */
export const packageName = (version: string, kind: "chrome" | "firefox" | "sources"): string =>
  `backstory-${version}-${kind}.zip`;
