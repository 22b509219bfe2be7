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
    [["--browser", "opera"], "--browser is chromium or firefox."],
    [["--runs", "0"], "--runs is a number from 1."],
    [["--runs", "few"], "--runs is a number from 1."],
    [["--only", "speed"], "--only is a list of"],
    [["--save", "--runs", "2"], "--save is for the whole table"],
    [["--save", "--only", "size"], "--save is for the whole table"],
    [["--save", "--browser", "firefox"], "--save is for the whole table"],
  ])("says what is allowed instead of %j", (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});
