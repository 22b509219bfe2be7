import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const passedOver = new Set(["node_modules", ".git", ".output", ".wxt", "coverage"]);

/** Files and folders at the top of the project. */
export const top = readdirSync(root, { withFileTypes: true }).filter(({ name }) => !passedOver.has(name));

/** Every file of the project, by its path with forward slashes, without what is made or installed. */
export const paths: string[] = walk(root).sort();

/** Code and styles that people write and read. */
export const sourcePaths = paths.filter(
  (path) => /\.(tsx?|mjs|css|html)$/.test(path) && !/fixtures/.test(path),
);

const texts = new Map<string, string>();

export function textOf(path: string): string {
  const text = texts.get(path) ?? readFileSync(join(root, path), "utf8");
  texts.set(path, text);
  return text;
}

/** The text without comments; what stands in quotes stays, so that `https://` is no comment. */
export function codeOf(path: string): string {
  const tokens =
    /("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`)|\/\*[\s\S]*?\*\/|(?<![:\\/])\/\/[^\n]*/g;
  return textOf(path).replace(tokens, (_, quoted: string | undefined) => quoted ?? " ");
}

export interface Import {
  from: string;
  /** Path of a file of ours, or the name of a package or virtual module. */
  to: string;
  isOurs: boolean;
  isType: boolean;
}

/** Every static and dynamic import of a script, resolved to paths of the project. */
export function importsOf(path: string): Import[] {
  const found = codeOf(path).matchAll(
    /(?:^|[;\n}])\s*(?:(?:import|export)\s+(type\s)?[^;"'()]*?from\s*|import\s+)["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)/g,
  );
  return [...found].map(([, type, fixed, lazy]) => {
    const to = (fixed ?? lazy)!;
    const isOurs = to.startsWith(".");
    return { from: path, to: isOurs ? resolve(path, to) : to, isOurs, isType: type !== undefined };
  });
}

/** What a script pulls in when it runs: itself and all it imports, directly or not; types left out. */
export function closureOf(path: string): Set<string> {
  const seen = new Set([path]);
  for (const each of seen) {
    if (!/\.(tsx?|mjs)$/.test(each) || !paths.includes(each)) continue;
    for (const { to, isType } of importsOf(each)) if (!isType) seen.add(to);
  }
  return seen;
}

function resolve(from: string, to: string): string {
  const path = normalize(join(dirname(from), to.replace(/\?.*$/, "")))
    .split(sep)
    .join("/");
  const endings = ["", ".ts", ".tsx", "/index.ts", "/index.tsx", ".d.ts"];
  return endings.map((ending) => path + ending).find((each) => paths.includes(each)) ?? path;
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (passedOver.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [relative(root, path).split(sep).join("/")];
  });
}
