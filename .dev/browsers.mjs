/**
 * Finds Chromium and Firefox, and brings them where there are none: first what the reader names, then
 * what is installed, then a download, then Debian's packages. Imports nothing but Node itself.
 */
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readdirSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { root, run } from "./setup.mjs";

const cache = join(homedir(), ".cache", "backstory-browsers");

/**
 * What the extension needs of each browser. Chromium builds stand before branded Chrome, which has
 * given up the switches for loading an extension and obeys only the debugging protocol.
 */
const kinds = {
  chromium: {
    title: "Chromium",
    variable: "CHROMIUM_PATH",
    oldest: 128,
    commands: ["chromium", "chromium-browser", "chrome", "google-chrome-stable", "google-chrome"],
    places: [
      "/usr/lib/chromium/chromium",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    ],
    download: "chrome",
    package: "chromium",
  },
  firefox: {
    title: "Firefox",
    variable: "FIREFOX_PATH",
    oldest: 149,
    commands: ["firefox", "firefox-esr"],
    places: [
      "/usr/lib/firefox-esr/firefox-esr",
      "/Applications/Firefox.app/Contents/MacOS/firefox",
      "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
    ],
    download: "firefox",
    package: "firefox-esr",
  },
};

export const browserNames = Object.keys(kinds);

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Paths of the downloads made here, newest first. */
function downloads(kind) {
  const folder = join(cache, kind.download);
  if (!existsSync(folder)) return [];
  const inside = {
    chrome: ["chrome-linux64/chrome", "chrome-win64/chrome.exe"],
    firefox: ["firefox/firefox", "core/firefox.exe"],
  }[kind.download];
  const mac = {
    chrome: "Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
    firefox: "Firefox.app/Contents/MacOS/firefox",
  }[kind.download];
  const builds = readdirSync(folder).sort().reverse();
  return builds.flatMap((build) =>
    [...inside, mac, `chrome-mac-arm64/${mac}`, `chrome-mac-x64/${mac}`].map((end) =>
      join(folder, build, end),
    ),
  );
}

/** The major version a browser reports, or 0 where it reports none. */
function majorVersion(path) {
  const asked = spawnSync(path, ["--version"], { encoding: "utf8", timeout: 20_000 });
  return Number(/(\d+)\.\d/.exec(asked.stdout ?? "")?.[1] ?? 0);
}

/** Says whether a path can serve, and if not why. Windows prints no version: there we trust the path. */
function judge(kind, path) {
  if (!isProgram(path)) return "is no program";
  if (process.platform === "win32") return "";
  const major = majorVersion(path);
  if (major === 0) return "does not start";
  return major < kind.oldest ? `is version ${major}; ${kind.oldest} or newer is needed` : "";
}

/**
 * Looks for a browser that can serve.
 * @param {"chromium" | "firefox"} name
 * @returns {{ path?: string, rejected: string[] }} the program, or why each that was found cannot serve
 */
export function findBrowser(name) {
  const kind = kinds[name];
  const named = process.env[kind.variable];
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const found = kind.commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  // A path the reader names is the only one tried: a silent second choice would mislead.
  const candidates = named ? [named] : [...found, ...kind.places, ...downloads(kind)].filter(isProgram);
  const rejected = [];
  for (const path of candidates) {
    const fault = judge(kind, path);
    if (!fault) return { path, rejected };
    rejected.push(`${path} ${fault}`);
  }
  return { rejected };
}

function download(kind) {
  const tool = join(root, "node_modules/@puppeteer/browsers/lib/cjs/main-cli.js");
  if (!existsSync(tool)) return false;
  console.log(`No ${kind.title} that can serve: downloading one …`);
  const args = [tool, "install", `${kind.download}@stable`, "--path", cache];
  return (
    spawnSync(process.execPath, args, { stdio: ["ignore", "inherit", "pipe"], timeout: 300_000 }).status === 0
  );
}

function installPackages(wanted) {
  if (process.platform !== "linux" || !existsSync("/etc/debian_version") || process.getuid?.() !== 0) return;
  const quiet = { DEBIAN_FRONTEND: "noninteractive" };
  const lock = ["-o", "DPkg::Lock::Timeout=180"];
  console.log(`Installing Debian's ${wanted.join(" and ")} …`);
  run("apt-get", [...lock, "-qq", "update"], quiet);
  // The fonts are what a page set in a serif needs to look like one.
  const packages = [...wanted, "fonts-liberation"];
  run("apt-get", [...lock, "-qq", "-y", "--no-install-recommends", "install", ...packages], quiet);
}

/**
 * Finds the browsers and brings those that are missing.
 * @param {("chromium" | "firefox")[]} names
 * @returns {Record<string, { path?: string, problem?: string }>} each with its path, or with what to do
 */
export function ensureBrowsers(names) {
  const missing = () => names.filter((name) => !findBrowser(name).path);
  for (const name of missing()) if (!process.env[kinds[name].variable]) download(kinds[name]);
  const wanted = missing().filter((name) => !process.env[kinds[name].variable]);
  if (wanted.length > 0) installPackages(wanted.map((name) => kinds[name].package));
  return Object.fromEntries(names.map((name) => [name, outcome(name)]));
}

function outcome(name) {
  const { path, rejected } = findBrowser(name);
  if (path) return { path };
  const { title, variable, oldest } = kinds[name];
  const why = rejected.length > 0 ? ` Found: ${rejected.join("; ")}.` : "";
  return {
    problem: `No ${title} ${oldest} or newer here, and none could be had.${why} Install one, or set ${variable} to its path.`,
  };
}
