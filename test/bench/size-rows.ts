import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Row } from "./row";

const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** What is shipped, minified and packed. Limits are in bytes. */
export function sizeRows(extensionDir: string): Row[] {
  const limits: Record<string, { whole?: number; packed?: number }> = {
    "page.js": { whole: 12_000, packed: 5_000 },
    "reader.js": {},
    "card.js": { whole: 40_000 },
    "dateline.js": {},
    "background.js": {},
  };
  return Object.entries(limits).map(([file, { whole, packed }]) => {
    const code = readFileSync(join(extensionDir, file));
    const zipped = gzipSync(code).length;
    const promise = [whole && `≤ ${whole / 1000} kB`, packed && `≤ ${packed / 1000} kB gzip`].filter(Boolean);
    return {
      what: `${file}, minified and gzip`,
      promise: promise.join(", ") || "–",
      measured: `${kilo(code.length)}, ${kilo(zipped)}`,
      holds: whole ? code.length <= whole && zipped <= (packed ?? Number.POSITIVE_INFINITY) : null,
    };
  });
}
