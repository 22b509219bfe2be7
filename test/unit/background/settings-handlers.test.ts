import { beforeEach, describe, expect, it, vi } from "vitest";
import { defaults } from "../../../data/settings/schema";
import { followDevices, settingsHandlers } from "../../../entrypoints/background/settings-handlers";

const fake = await vi.hoisted(async () => {
  const { fakeBrowser } = await import("./fake-browser");
  const { devices } = await import("../settings/devices");
  const base = fakeBrowser();
  const reader = devices(1);
  const begins: (() => void)[] = [];
  const { storage, runtime, ...rest } = base.browser;
  const event = { addListener: (begin: () => void) => void begins.push(begin) };
  const browser = {
    ...rest,
    storage: { ...storage, sync: reader.browser.storage.sync },
    runtime: { ...runtime, onStartup: event, onInstalled: event },
  };
  return { ...base, browser, reader, begins };
});
vi.mock("webextension-polyfill", () => ({ default: fake.browser }));

const from = {};
const later = () => new Promise((resolve) => setTimeout(resolve, 20));

beforeEach(() => {
  fake.clear();
  fake.reader.clear();
});

describe("settings as our pages ask for them", () => {
  it("are handed to the browser's sync after each change, whoever made it", async () => {
    followDevices();
    await settingsHandlers["sites:set"]({ host: "shop.example", on: false }, from);
    await later();
    expect(fake.reader.items.get("settings-1-0")).toMatchObject({
      "site:shop.example": [expect.any(Number), false],
    });
    expect(await settingsHandlers["settings:where"]({}, from)).toEqual({ place: "synced" });
  });

  it("take over what another device decided, when the browser starts", async () => {
    fake.reader.items.set("settings-1-0", { theme: [5, "dark"], "site:shop.example": [6, true] });
    for (const begin of fake.begins) begin();
    await later();
    expect((await settingsHandlers["settings:read"]({}, from)).settings).toMatchObject({
      theme: "dark",
      sites: [{ host: "shop.example", on: true }],
    });
  });

  it("stay on this device if that is wanted", async () => {
    expect(await settingsHandlers["settings:here"]({ on: true }, from)).toEqual({ place: "here" });
    await settingsHandlers["settings:write"]({ settings: { ...defaults, theme: "dark" } }, from);
    await later();
    expect(fake.reader.items.size).toBe(0);
    expect(await settingsHandlers["settings:here"]({ on: false }, from)).toEqual({ place: "synced" });
    expect(fake.reader.items.size).toBe(1);
  });

  it("changed by a page that shows them as they were lose nothing that was decided since", async () => {
    await settingsHandlers["sites:set"]({ host: "shop.example", on: false }, from);
    const shown = defaults;
    await settingsHandlers["settings:write"]({ settings: { ...shown, enabled: false }, shown }, from);
    expect((await settingsHandlers["settings:read"]({}, from)).settings).toEqual({
      ...defaults,
      enabled: false,
      sites: [{ host: "shop.example", on: false }],
    });
  });

  it("that storage has no room for are refused; what was there is there still", async () => {
    await settingsHandlers["settings:write"]({ settings: { ...defaults, theme: "dark" } }, from);
    fake.memory.faults.set = true;
    const write = settingsHandlers["settings:write"]({ settings: defaults }, from);
    await expect(write).rejects.toThrow("full");
    expect((await settingsHandlers["settings:read"]({}, from)).settings.theme).toBe("dark");
    await expect(settingsHandlers["settings:here"]({ on: true }, from)).rejects.toThrow("full");
  });

  it("are the usual ones where storage is denied, and that is told", async () => {
    fake.memory.faults.get = true;
    expect(await settingsHandlers["settings:read"]({}, from)).toEqual({
      settings: defaults,
      notice: { problem: "denied", kept: "" },
    });
    expect(await settingsHandlers["settings:where"]({}, from)).toEqual({ place: "refused" });
    expect(await settingsHandlers["storage:held"]({}, from)).toMatchObject({ settings: 0, reports: 0 });
  });

  it("are told in bytes, and what was kept aside can be removed", async () => {
    fake.memory.items.set("settings", { version: 9 });
    await settingsHandlers["settings:read"]({}, from);
    const held = await settingsHandlers["storage:held"]({}, from);
    expect(held.aside).toBeGreaterThan(20);
    expect(held.settings).toBeGreaterThan(10);
    expect(held).toMatchObject({ reports: 0, synced: 0, memory: 0, requests: 0 });
    await settingsHandlers["settings:drop-aside"]({}, from);
    expect(await settingsHandlers["storage:held"]({}, from)).toMatchObject({ aside: 0 });
    expect((await settingsHandlers["settings:read"]({}, from)).notice).toBeUndefined();
  });
});
