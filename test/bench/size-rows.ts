import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import type { Row } from "./row";

const limits: Record<string, { whole?: number; packed?: number }> = {
  "page.js": { whole: 12_000, packed: 5_000 },
  "card.js": { whole: 40_000 },
};

/** What pages are given, in the order they get it; all else is ours alone. */
const inPages = ["page.js", "assets/marks.css", "reader.js", "card.js", "dateline.js"];

const kilo = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** A name without the hash that stands for its content: "chunks/popup.js". */
export const plainName = (file: string): string => file.replace(/-[\w-]{8}(?=\.(?:js|css)$)/, "");

/** Every script, style and page of the build, minified and packed. Limits are in bytes. */
export function sizeRows(extensionDir: string): Row[] {
  const files = readdirSync(extensionDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(extensionDir, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
  const texts = files.filter((file) => /\.(?:js|css|html|json)$/.test(file));
  const ours = texts.filter((file) => !inPages.includes(file)).sort();
  const read = (file: string) => readFileSync(join(extensionDir, file));
  const sum = (size: (file: string) => number) => files.reduce((all, file) => all + size(file), 0);
  const packed = (file: string) => gzipSync(read(file), { level: 9 }).length;
  return [
    ...[...inPages, ...ours].map((file) => sizeRow(file, read(file).length, packed(file))),
    {
      what: `all ${files.length} files`,
      promise: "–",
      measured: `${kilo(sum((file) => read(file).length))}, ${kilo(sum(packed))}`,
      holds: null,
    },
    ...packageRows(extensionDir),
  ];
}

/** The package for the store, where `wxt zip` has put one beside the build. */
function packageRows(extensionDir: string): Row[] {
  const folder = dirname(resolve(extensionDir));
  const zips = readdirSync(folder).filter((name) => /-(?:chrome|firefox)\.zip$/.test(name));
  const browser = extensionDir.includes("firefox") ? "firefox" : "chrome";
  return zips
    .filter((name) => name.endsWith(`${browser}.zip`))
    .map((name) => ({
      what: name,
      promise: "–",
      measured: kilo(statSync(join(folder, name)).size),
      holds: null,
    }));
}

function sizeRow(file: string, size: number, packedSize: number): Row {
  const { whole, packed } = limits[file] ?? {};
  const promise = [whole && `≤ ${whole / 1000} kB`, packed && `≤ ${packed / 1000} kB gzip`].filter(Boolean);
  return {
    what: plainName(file),
    promise: promise.join(", ") || "–",
    measured: `${kilo(size)}, ${kilo(packedSize)}`,
    holds: whole ? size <= whole && packedSize <= (packed ?? Number.POSITIVE_INFINITY) : null,
  };
}
