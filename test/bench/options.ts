import { type BenchOptions, type Group, groups, readBenchOptions, usage } from "../../.dev/bench-options.mjs";

export { type Group, groups, usage };

export interface Options extends BenchOptions {
  /** Folder of the built extension. */
  extensionDir: string;
}

/** Reads the command line of `npm run bench`. Throws, saying what is allowed, on anything else. */
export function readOptions(args: readonly string[]): Options {
  const options = readBenchOptions(args);
  const out = process.env.BACKSTORY_OUT ?? ".output";
  const built = `${out}/${options.browser === "firefox" ? "firefox" : "chrome"}-mv3`;
  return { ...options, extensionDir: options.extension ?? built };
}
