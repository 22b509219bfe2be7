import { existsSync, readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const fake = await vi.hoisted(async () => (await import("./ways-browser")).waysBrowser());
vi.mock("webextension-polyfill", () => ({ default: fake.browser }));

import { hour } from "../../../data/browser/pause-store";
import { save } from "../../../data/browser/settings-store";
import { defaults, type Settings } from "../../../data/settings/schema";
import { applyEverywhere } from "../../../entrypoints/background/apply-settings";
import { pageHandlers } from "../../../entrypoints/background/page-handlers";
import { followPause, pauseHandlers } from "../../../entrypoints/background/pause-handlers";
import { settingsHandlers } from "../../../entrypoints/background/settings-handlers";
import { beginToolbar, lookOfNames } from "../../../entrypoints/background/toolbar";

const url = "https://news.example/a";
const from = { tabId: 1, frameId: 0, url };
const look = (tabId?: number) => {
  const { title, text, path } = fake.shown.get(tabId) ?? {};
  return [path?.[16]?.replace(/^.*\/(.*)-16.png$/, "$1"), title?.replace("Backstory: ", ""), text];
};
const idle = ["idle", "nothing marked on this page", ""];
const offHere = ["off", "off on this site", ""];
const offEverywhere = ["off", "off on all sites", ""];
const pausedNow = ["paused", "paused until the browser closes", ""];
const start = () => pageHandlers["page:start"]({}, from);
const count = (names: number) => pageHandlers["page:count"]({ names }, from);

beforeEach(() => {
  fake.clear();
  fake.tabs.push({ id: 1, url });
  fake.began.set(1, 1000);
});
afterEach(() => void vi.useRealTimers());

describe("the toolbar button", () => {
  it("says how many names are marked, with their number on it, and nothing at none", async () => {
    await start();
    expect(look(1)).toEqual(idle);
    await count(12);
    expect(look(1)).toEqual(["on", "12 names on this page", "12"]);
    await count(1);
    expect(look(1)).toEqual(["on", "1 name on this page", "1"]);
    await count(0);
    expect(look(1)).toEqual(idle);
    expect(lookOfNames(100_000).badge).toBe("999+");
  });

  const off = [{ host: "news.example", on: false }];
  const table: [string, Partial<Settings>, string[], string[]][] = [
    ["a rule against it", { sites: off }, offHere, idle],
    ["all switched off", { enabled: false }, offEverywhere, offEverywhere],
    ["only chosen sites", { scope: "chosen" }, idle, idle],
  ];
  it.each(table)("says why a page has no marks: %s", async (_name, settings, here, others) => {
    await count(3);
    await settingsHandlers["settings:write"]({ settings: { ...defaults, ...settings } }, {});
    await vi.waitFor(() => expect([look(1), look()]).toEqual([here, others]));
    fake.shown.clear();
    await start();
    await beginToolbar();
    expect([look(1), look()]).toEqual([here, others]);
  });

  it("shows a pause on every tab, open or to come, and its end", async () => {
    await count(3);
    await pauseHandlers["pause:set"]({ how: "closing" }, {});
    await vi.waitFor(() => expect([look(1), look()]).toEqual([pausedNow, pausedNow]));
    fake.silent.add(1);
    await pauseHandlers["pause:set"]({ how: null }, {});
    await vi.waitFor(() => expect([look(1), look()]).toEqual([idle, idle]));
  });

  it("names the end of a pause, ends it in time while awake, and when next woken otherwise", async () => {
    vi.useFakeTimers({ now: new Date(2026, 2, 1, 13, 5), toFake: ["Date", "setTimeout"] });
    await pauseHandlers["pause:set"]({ how: "hour" }, {});
    await vi.waitFor(() => expect(look(1)[0]).toBe("paused"));
    expect(look()[1]).toMatch(/^paused until (?:14:05|2:05\sPM)$/);
    // Its reader was stopped.
    fake.silent.add(1);
    await vi.advanceTimersByTimeAsync(hour + 10);
    await vi.waitFor(() => expect([look(), look(1)]).toEqual([idle, idle]));

    fake.session.items.set("pause", Date.now() - 1);
    fake.shown.set(undefined, { title: "old" });
    await followPause();
    await vi.waitFor(() => expect(look()).toEqual(idle));
  });

  it("shows the last of many looks, without showing each", async () => {
    const { setIcon } = fake.browser.action;
    let drawn = 0;
    fake.browser.action.setIcon = (look) => {
      drawn++;
      return setIcon(look);
    };
    await Promise.all(Array.from({ length: 500 }, (_, names) => count(names)));
    fake.browser.action.setIcon = setIcon;
    expect([look(1)[2], drawn < 10]).toEqual(["499", true]);
  });

  it("leaves the number of a page alone that stays marked", async () => {
    await save(defaults);
    await count(7);
    await applyEverywhere();
    expect(look(1)).toEqual(["on", "7 names on this page", "7"]);
  });

  it("does not speak of pages of ours, nor fail where a tab has gone or a browser knows less", async () => {
    await pageHandlers["page:count"]({ names: 3 }, { tabId: 8, url: "chrome-extension://abc/welcome.html" });
    expect(fake.shown.has(8)).toBe(false);
    const { action } = fake.browser;
    fake.browser.action = {} as typeof action;
    await count(3);
    await beginToolbar();
    fake.browser.action = { ...action, setTitle: () => Promise.reject(new Error("No tab with id: 1.")) };
    await count(3);
    fake.browser.action = action;
    expect(look(1)).toEqual(["on", undefined, "3"]);
  });
});

describe("the pictures of the button", () => {
  it.each(["on", "idle", "off", "paused"])("%s is there in each size, with its source", (picture) => {
    const file = (end: string) => new URL(`../../../public/icon/${picture}${end}`, import.meta.url);
    expect(existsSync(file(".svg"))).toBe(true);
    for (const size of [16, 24, 32, 48]) {
      const png = readFileSync(file(`-${size}.png`));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    }
  });
});
