import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import messages from "../../../public/_locales/en/messages.json";
import config from "../../../wxt.config";
import { paths, textOf } from "../source-files";

const { permissions } = (
  config.manifest as unknown as (env: { browser: string }) => { permissions: string[] }
)({ browser: "chrome" });

/** The text to paste below a heading. */
function pasted(file: string, heading: string): string {
  const below = textOf(`docs/store/${file}.md`).split(`# ${heading}\n`)[1];
  const text = /```text\n([\s\S]*?)\n```/.exec(below ?? "")?.[1];
  if (text === undefined) throw new Error(`docs/store/${file}.md has no text under ${heading}.`);
  return text;
}

/** Width and height in a PNG's head, and whether it may be seen through. */
function sizeOf(picture: string): { width: number; height: number; alpha: boolean } {
  const png = readFileSync(new URL(`../../../docs/store/pictures/${picture}`, import.meta.url));
  expect(png.toString("latin1", 1, 4)).toBe("PNG");
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), alpha: png[25] === 6 };
}

describe("what the stores are told", () => {
  it.each([
    ["chrome", "Name", 45],
    ["chrome", "Summary", 132],
    ["chrome", "Single purpose", 1000],
    ["chrome", "Host permissions", 1000],
    ["chrome", "Remote code", 1000],
    ["chrome", "Notes for testing, in two minutes", 3000],
    ["firefox", "Name", 50],
    ["firefox", "Summary", 250],
    ["firefox", "Notes to reviewers", 3000],
    ["description", "Description", 15_000],
  ])("fits: %s, %s, in %d characters", (file, heading, most) => {
    const { length } = pasted(file, heading);
    expect(length).toBeGreaterThan(5);
    expect(length).toBeLessThanOrEqual(most);
  });

  it("has the summary that the package has", () => {
    expect(pasted("chrome", "Summary")).toBe(messages.extension_description.message);
  });

  it("justifies each permission, and none more", () => {
    const part = textOf("docs/store/chrome.md").split("## Permission justification")[1]!.split("\n## ")[0]!;
    const told = [...part.matchAll(/^### ([a-z]\w*)$/gm)].map(([, name]) => name);
    expect(told).toEqual(permissions);
    for (const name of permissions) expect(pasted("chrome", name).length).toBeLessThanOrEqual(1000);
  });

  it("names only news sites of the list as examples", () => {
    const hosts = textOf("data/sites/news-hosts.txt").split("\n");
    const named = ["chrome", "firefox"].flatMap((file) =>
      textOf(`docs/store/${file}.md`).match(/\b[a-z]+\.com\b/g),
    );
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((host) => !hosts.includes(host!))).toEqual([]);
  });
});

describe("pictures for the stores", () => {
  const pictures = paths
    .filter((path) => path.startsWith("docs/store/pictures/"))
    .map((path) => path.split("/").at(-1)!);
  const screens = pictures.filter((name) => /^(chrome|firefox)-/.test(name));

  it("are five of Chromium, three of Firefox, two tiles and an icon", () => {
    expect(screens.map((name) => name.split("-", 2).join("-"))).toEqual([
      "chrome-1",
      "chrome-2",
      "chrome-3",
      "chrome-4",
      "chrome-5",
      "firefox-1",
      "firefox-2",
      "firefox-3",
    ]);
    expect(pictures.length).toBe(screens.length + 3);
  });

  it("have the sizes that the stores ask for, and cannot be seen through", () => {
    for (const screen of screens) expect(sizeOf(screen)).toEqual({ width: 1280, height: 800, alpha: false });
    expect(sizeOf("tile-440x280.png")).toEqual({ width: 440, height: 280, alpha: false });
    expect(sizeOf("marquee-1400x560.png")).toEqual({ width: 1400, height: 560, alpha: false });
    expect(sizeOf("icon-128.png")).toEqual({ width: 128, height: 128, alpha: true });
  });
});
