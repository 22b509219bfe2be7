import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const file = fileURLToPath(new URL("../../docs/performance.md", import.meta.url));

/** The document as `npm run bench -- --save` writes it. */
export function documentOf(machine: string, runs: number, tables: readonly string[]): string {
  return [
    "# Performance",
    "",
    "Written by `npm run bench -- --save`, not by hand. What each figure is and how it is read stands in",
    "[measuring.md](measuring.md).",
    "",
    `Measured on ${machine}. Medians of ${runs}, the two sides of each comparison in turn.`,
    "",
    ...tables,
  ]
    .join("\n")
    .replace(/\n+$/, "\n");
}

export function saveTable(machine: string, runs: number, tables: readonly string[]): void {
  writeFileSync(file, documentOf(machine, runs, tables));
}
