import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import {
  browserOf,
  extensionOf,
  fileOf,
  folderOf,
  readArguments,
  WrongCall,
} from "../../../.dev/command-line.mjs";

const options = { only: { type: "string" }, runs: { type: "string" }, save: { type: "boolean" } } as const;
const read = (...args: string[]) => readArguments(options, { args, most: 1 });

describe("a command line", () => {
  it("gives options and words", () => {
    const { values, positionals } = read("--only", "size", "folder", "--runs=2", "--save");
    expect({ ...values }).toEqual({ only: "size", runs: "2", save: true });
    expect(positionals).toEqual(["folder"]);
    expect(read("--", "--only").positionals).toEqual(["--only"]);
    expect(read("--only=-1").values.only).toBe("-1");
  });

  it.each([
    [["--verbose"], "Unknown option '--verbose'."],
    [["--verbose=1"], "Unknown option '--verbose'."],
    [["-v"], "Unknown option '-v'."],
    [["--no-save"], "Unknown option '--no-save'."],
    [["--toString"], "Unknown option '--toString'."],
    [["--only"], "Option '--only' needs a value."],
    [["--only", ""], "Option '--only' needs a value."],
    [["--only="], "Option '--only' needs a value."],
    [["--only", "--save"], "Option '--only' needs a value."],
    [["--save=yes"], "Option '--save' takes no value."],
    [["one", "two", "three"], "Unexpected argument 'two'."],
  ])("says in one line what is the matter with %j", (args, message) => {
    expect(() => read(...args)).toThrow(new WrongCall(message));
  });

  it("takes the browsers there are", () => {
    expect([browserOf(), browserOf("chromium"), browserOf("firefox")]).toEqual([
      "chromium",
      "chromium",
      "firefox",
    ]);
    expect(() => browserOf("opera")).toThrow("--browser takes chromium or firefox, not 'opera'.");
  });
});

describe("a path that the reader names", () => {
  const folder = mkdtempSync(join(tmpdir(), "backstory-paths-"));
  const file = join(folder, "manifest.json");
  afterAll(() => rmSync(folder, { recursive: true }));

  it("is there, and is what it should be", () => {
    expect(() => extensionOf(folder)).toThrow(new WrongCall(`There is no built extension in ${folder}.`));
    writeFileSync(file, "{}");
    expect([folderOf(folder), fileOf(file), extensionOf(folder)]).toEqual([folder, file, folder]);
    expect(() => folderOf(file)).toThrow(new WrongCall(`There is no folder ${file}.`));
    expect(() => fileOf(folder)).toThrow(new WrongCall(`There is no file ${folder}.`));
    expect(() => folderOf(join(file, "below"))).toThrow(WrongCall);
  });
});
