import { beforeEach, describe, expect, it, vi } from "vitest";
import { groups, readOptions } from "../../bench/options";

describe("the command line of the bench", () => {
  beforeEach(() => {
    vi.stubEnv("BACKSTORY_OUT", undefined);
    return () => vi.unstubAllEnvs();
  });

  it("without arguments: everything, in Chromium, ten runs, nothing saved", () => {
    expect(readOptions([])).toEqual({
      browser: "chromium",
      extensionDir: ".output/chrome-mv3",
      runs: 10,
      only: groups,
      save: false,
    });
  });

  it("takes a choice of groups, in the table's order", () => {
    expect(readOptions(["--only", "size,scan"]).only).toEqual(["scan", "size"]);
  });

  it("takes Firefox with the build for it", () => {
    expect(readOptions(["--browser", "firefox"]).extensionDir).toBe(".output/firefox-mv3");
  });

  it.each([
    [["--browser", "opera"], "--browser takes chromium or firefox, not 'opera'."],
    [["--runs", "0"], "--runs takes a whole number from 1, not '0'."],
    [["--runs", "few"], "--runs takes a whole number from 1, not 'few'."],
    [["--only", "size,speed"], "with commas, not 'speed'."],
    [["--extension", "/no/such"], "There is no folder /no/such."],
    [["--extension", "docs"], "There is no built extension in "],
    [["--pages", "/no/such"], "There is no folder /no/such."],
    [["--pages", "docs"], "There is no <name>/source.html in "],
    [["--save", "--runs", "2"], "--save is for the whole table"],
    [["--save", "--only", "size"], "--save is for the whole table"],
    [["--save", "--browser", "firefox"], "--save is for the whole table"],
  ])("says what is allowed instead of %j", (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});
