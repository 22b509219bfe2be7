/**
 * What all commands share: options read in one way, folders and files named by the reader, and an end for a reader
 * who has seen enough. Imports nothing but Node itself, as some commands run before anything is installed.
 */
import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

/** A call that cannot be followed; its message is one plain line. */
export class WrongCall extends Error {}

/**
 * Reads what stands behind a command's name.
 * @param {Record<string, { type: "string" | "boolean", default?: string | boolean }>} options as `parseArgs` takes them
 * @param {{ args?: readonly string[], most?: number }} [how] `most`: how many words beside the options it takes, none unless told
 * @throws {WrongCall} an option that there is not, one without its value or with one too many, a word too many
 */
export function readArguments(options, { args = process.argv.slice(2), most = 0 } = {}) {
  // Not strict: the messages of Node differ from version to version, and run over several lines.
  const read = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  for (const token of read.tokens) if (token.kind === "option") checkOption(options, token);
  const { values, positionals } = read;
  if (positionals.length > most) throw new WrongCall(`Unexpected argument '${positionals[most]}'.`);
  return { values, positionals };
}

function checkOption(options, { name, rawName, value, inlineValue }) {
  if (!Object.hasOwn(options, name)) throw new WrongCall(`Unknown option '${rawName}'.`);
  if (options[name].type === "boolean") {
    if (value !== undefined) throw new WrongCall(`Option '${rawName}' takes no value.`);
    // `--only --headless`: a value was forgotten.
  } else if (!value?.trim() || (!inlineValue && value.startsWith("-")))
    throw new WrongCall(`Option '${rawName}' needs a value.`);
}

/**
 * Runs `read`, which reads the command line, and returns what it tells. For `--help` the usage is printed and the
 * process ends with 0; for a `WrongCall` its message and the usage, with 2.
 * @template Read
 * @param {string} usage
 * @param {() => Read} read
 * @returns {Read}
 */
export function orUsage(usage, read) {
  const args = process.argv.slice(2);
  const end = args.indexOf("--");
  if ((end < 0 ? args : args.slice(0, end)).some((each) => each === "--help" || each === "-h")) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return read();
  } catch (error) {
    if (!(error instanceof WrongCall)) throw error;
    console.error(`${error.message}\n\n${usage}`);
    process.exit(2);
  }
}

/**
 * The browser that `--browser` names, Chromium where it was not given.
 * @throws {WrongCall} where it names another
 */
export function browserOf(given = "chromium") {
  if (given === "chromium" || given === "firefox") return given;
  throw new WrongCall(`--browser takes chromium or firefox, not '${given}'.`);
}

/** A path as the reader meant it: npm runs commands in the project's folder, wherever it was called. */
export const pathOf = (given) => resolve(process.env.INIT_CWD ?? ".", given);

/**
 * The full path of a folder that was named.
 * @throws {WrongCall} where there is none
 */
export function folderOf(given) {
  const path = pathOf(given);
  if (!statOf(path)?.isDirectory()) throw new WrongCall(`There is no folder ${path}.`);
  return path;
}

/**
 * The full path of a folder that was named, with a built extension in it.
 * @throws {WrongCall} where there is none
 */
export function extensionOf(given) {
  const path = folderOf(given);
  if (!statOf(join(path, "manifest.json"))?.isFile())
    throw new WrongCall(`There is no built extension in ${path}.`);
  return path;
}

/**
 * The full path of a file that was named.
 * @throws {WrongCall} where there is none
 */
export function fileOf(given) {
  const path = pathOf(given);
  if (!statOf(path)?.isFile()) throw new WrongCall(`There is no file ${path}.`);
  return path;
}

function statOf(path) {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** Whoever reads only the beginning, as `head` does, has seen enough: the process ends quietly. */
export function endWithReader() {
  process.stdout.on("error", (error) => {
    if (error.code === "EPIPE") process.exit();
    throw error;
  });
}
