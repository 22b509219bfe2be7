/**
 * What both commands need before anything else: Node new enough, and the locked dependencies in
 * place. Runs on a fresh clone, so it may import nothing but Node itself.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder, without a slash at the end. */
export const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");

/** Runs a command in the project's folder and shows what it prints. Returns true when it ended with 0. */
export function run(command, args, env = {}) {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...env },
    // npm is a .cmd file on Windows, which only a shell can start.
    shell: process.platform === "win32" && command === "npm",
  });
  if (done.error) console.error(`${command}: ${done.error.message}`);
  return done.status === 0;
}

/** Runs a tool that a package of ours brings, by the path of its script, with this very Node. */
export function runTool(script, args, env) {
  return run(process.execPath, [join(root, "node_modules", script), ...args], env);
}

/**
 * The same without waiting, for two at once: what it prints is kept, so that the two do not mix.
 * @returns {Promise<{ passed: boolean, printed: string }>}
 */
export function startTool(script, args, env = {}) {
  return new Promise((resolve) => {
    const tool = spawn(process.execPath, [join(root, "node_modules", script), ...args], {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, ...env },
    });
    const chunks = [];
    tool.stdout.on("data", (chunk) => chunks.push(chunk));
    tool.stderr.on("data", (chunk) => chunks.push(chunk));
    const end = (passed, said = "") => resolve({ passed, printed: Buffer.concat(chunks) + said });
    tool.on("error", (error) => end(false, error.message));
    tool.on("close", (code) => end(code === 0));
  });
}

function readLock(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), "utf8")).packages ?? {};
  } catch {
    return {};
  }
}

/**
 * Whether what is installed is what the lock names. npm leaves a lock of its own in node_modules, last
 * of all, so a broken install counts as stale. Optional packages may be missing: they are other systems'.
 */
export function isCurrent(locked, installed) {
  const names = Object.keys(locked).filter((name) => name !== "");
  if (names.length === 0) return false;
  return names.every((name) => {
    if (installed[name]) return installed[name].version === locked[name].version;
    return locked[name].optional === true;
  });
}

/** Installs the locked dependencies where they are missing or stale. Throws when that fails. */
export function ensureDependencies() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
  }
  if (!isCurrent(readLock("package-lock.json"), readLock("node_modules/.package-lock.json"))) {
    console.log("Installing the locked dependencies (npm ci) …");
    if (!run("npm", ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"])) {
      throw new Error("npm ci failed: see above. It needs the network once.");
    }
  }
  if (!existsSync(join(root, ".wxt/tsconfig.json")) && !runTool("wxt/bin/wxt.mjs", ["prepare"])) {
    throw new Error("wxt prepare failed: see above.");
  }
}
