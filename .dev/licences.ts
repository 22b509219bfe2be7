/**
 * Writes what is others' work, under which licence: docs/licences.md, of all that is installed, and
 * public/licences.txt, the texts that go with what is shipped.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { orUsage, readArguments } from "./command-line.mjs";

const root = new URL("..", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");

interface Package {
  name: string;
  version: string;
  licence: string;
}

/** What is in the extension: the file with its licence's text, and what of it is there. */
const shipped: Record<string, [licenceFile: string | null, what: string]> = {
  "fuse.js": ["LICENSE", "search, in the popup and the record"],
  preact: ["LICENSE", "what is drawn; without the part that sets markup"],
  valibot: ["LICENSE.md", "checks of messages, settings, record"],
  "webextension-polyfill": [
    "LICENSE",
    "one way to speak to both browsers; unchanged, its source is at https://github.com/mozilla/webextension-polyfill",
  ],
  vite: ["LICENSE.md", "the few lines with which a module of ours asks for another"],
  // Its package comes without a text; the line that its `package.json` states it by is all there is.
  wxt: [null, "the few lines that start the background"],
};

/** Packages by their names, as the lock has them; one of each version. */
export function lockedPackages(): Package[] {
  const { packages } = JSON.parse(read("package-lock.json")) as {
    packages: Record<string, { version: string; license?: string }>;
  };
  const all = Object.entries(packages)
    .filter(([path]) => path !== "")
    .map(([path, { version, license }]) => ({
      name: path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
      version,
      licence: license ?? "not stated",
    }));
  const one = new Map(all.map((each) => [`${each.name} ${each.version}`, each]));
  return [...one.values()].sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The versions that the project itself asks for stand at the top of node_modules. */
function own(name: string): Package {
  const { packages } = JSON.parse(read("package-lock.json"));
  const { version, license = "not stated" } = packages[`node_modules/${name}`];
  return { name, version, licence: license };
}

const row = (...cells: string[]): string => `| ${cells.join(" | ")} |`;

/** docs/licences.md. */
export function licencesPage(): string {
  const { dependencies, devDependencies } = JSON.parse(read("package.json")) as Record<string, object>;
  const tools = Object.keys(devDependencies!).filter((name) => !(name in shipped));
  const missing = Object.keys(dependencies!).filter((name) => !(name in shipped));
  if (missing.length > 0)
    throw new Error(`Say in .dev/licences.ts what is shipped of ${missing.join(", ")}.`);
  const byLicence = new Map<string, Package[]>();
  for (const each of lockedPackages())
    byLicence.set(each.licence, [...(byLicence.get(each.licence) ?? []), each]);
  const kinds = [...byLicence].sort(([a, of], [b, others]) => others.length - of.length || compare(a, b));
  return [
    "# Licences",
    "",
    "Backstory itself: [MIT](../LICENSE). Made by `npm run licences` from `package-lock.json`; a test holds it to that.",
    "",
    "## In the extension",
    "",
    "Their texts are in the package, as `licences.txt`.",
    "",
    row("what", "version", "licence", "for"),
    row("---", "---", "---", "---"),
    ...Object.entries(shipped).map(([name, [, what]]) =>
      row(name, own(name).version, own(name).licence, what),
    ),
    "",
    "## Tools and tests",
    "",
    "Nothing of these is shipped.",
    "",
    row("what", "version", "licence"),
    row("---", "---", "---"),
    ...tools.map((name) => row(name, own(name).version, own(name).licence)),
    "",
    "## All that `npm ci` can install, by licence",
    "",
    ...kinds.flatMap(([licence, all]) => [
      `**${licence}** (${all.length}): ${all.map(({ name, version }) => `${name} ${version}`).join(", ")}.`,
      "",
    ]),
  ]
    .join("\n")
    .trimEnd()
    .concat("\n");
}

/** public/licences.txt. */
export function licenceTexts(): string {
  const parts = Object.entries(shipped).map(([name, [file, what]]) => {
    const { version, licence } = own(name);
    const text = file
      ? read(`node_modules/${name}/${file}`)
      : `Released under the ${licence} licence, as its package.json states; the package carries no text of it.\n`;
    // What Vite itself is made of is not shipped.
    const [ownText] = text.split(/^# Licenses of bundled dependencies/m);
    return `${name} ${version} (${licence}): ${what}\n\n${ownText!.replace(/\r/g, "").trim()}\n`;
  });
  const line = "-".repeat(80);
  return [`Backstory\n\n${read("LICENSE").trim()}\n`, ...parts].join(`\n${line}\n\n`);
}

const usage = `Usage: npm run licences

Writes docs/licences.md and public/licences.txt from what is installed.`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  orUsage(usage, () => readArguments({}));
  writeFileSync(new URL("docs/licences.md", root), licencesPage());
  writeFileSync(new URL("public/licences.txt", root), licenceTexts());
}
