export type Group = "scan" | "page" | "quiet" | "hover" | "change" | "memory" | "popup" | "size";
export const groups: readonly Group[];
export const usage: string;

export interface BenchOptions {
  browser: "chromium" | "firefox";
  /** Each figure is the median of so many; memory is read once. */
  runs: number;
  only: readonly Group[];
  /** Write the table to docs/performance.md. */
  save: boolean;
  /** Folder of a build that is measured as it is. */
  extension?: string;
  /** Folder of saved pages. */
  pages?: string;
}
export function readBenchOptions(args: readonly string[]): BenchOptions;
