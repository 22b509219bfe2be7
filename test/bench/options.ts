import { parseArgs } from "node:util";
import type { BrowserName } from "../browser/launch";

/** The groups of rows, in the order of the table. */
export const groups = ["scan", "page", "quiet", "hover", "change", "memory", "popup", "size"] as const;
export type Group = (typeof groups)[number];

export interface Options {
  browser: BrowserName;
  /** Folder of the built extension. */
  extensionDir: string;
  /** Each figure is the median of so many; memory is read once. */
  runs: number;
  only: readonly Group[];
  /** Folder of saved pages. */
  pages?: string;
  /** Write the table to docs/performance.md. */
  save: boolean;
}

/** Reads the command line of `npm run bench`. Throws, saying what is allowed, on anything else. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      pages: { type: "string" },
      extension: { type: "string" },
      browser: { type: "string", default: "chromium" },
      runs: { type: "string", default: "10" },
      only: { type: "string" },
      save: { type: "boolean", default: false },
    },
  });
  const { browser, pages, save } = values;
  if (browser !== "chromium" && browser !== "firefox") throw new Error("--browser is chromium or firefox.");
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error("--runs is a number from 1.");
  const asked = values.only?.split(",");
  const only = groups.filter((group) => !asked || asked.includes(group));
  if (asked && only.length < new Set(asked).size)
    throw new Error(`--only is a list of ${groups.join(", ")}, with commas.`);
  if (save && (browser === "firefox" || asked || runs < 10))
    throw new Error("--save is for the whole table: Chromium, all groups, ten runs or more.");
  const out = process.env.BACKSTORY_OUT ?? ".output";
  const extensionDir = values.extension ?? `${out}/${browser === "firefox" ? "firefox" : "chrome"}-mv3`;
  return { browser, extensionDir, runs, only, ...(pages ? { pages } : {}), save };
}
