import { beforeEach, describe, expect, it, vi } from "vitest";
import { load, markSeen, save, update, watch } from "../../../data/browser/settings-store";
import { defaults, type Settings } from "../../../data/settings/schema";
import { setRule } from "../../../data/sites/site-rules";

const memory = await vi.hoisted(async () => (await import("./storage-in-memory")).storageInMemory());
vi.mock("webextension-polyfill", () => ({ default: { storage: memory.storage } }));

beforeEach(() => memory.clear());

describe("the settings store", () => {
  it("gives the defaults at first and writes nothing", async () => {
    expect(await load()).toEqual({ settings: defaults });
    expect(memory.items.size).toBe(0);
  });

  it("stores differences only and gives the settings back", async () => {
    const settings: Settings = { ...defaults, theme: "dark" };
    expect(await save(settings)).toEqual(settings);
    expect(memory.items.get("settings")).toEqual({ version: 1, theme: "dark" });
    expect(await load()).toEqual({ settings });
  });

  it("refuses settings that are not right and keeps the old ones", async () => {
    await save({ ...defaults, delay: 400 });
    await expect(save({ ...defaults, delay: 5 })).rejects.toThrow("delay");
    expect((await load()).settings.delay).toBe(400);
  });

  it("loses none of many changes made at once", async () => {
    const hosts = Array.from({ length: 20 }, (_, i) => `site${i}.example`);
    const changes = hosts.map((host) =>
      update((now) => ({ ...now, sites: setRule(now.sites, host, false) })),
    );
    await Promise.all(changes);
    expect((await load()).settings.sites.map(({ host }) => host)).toEqual(hosts);
  });

  it("goes on after a write that failed", async () => {
    memory.faults.set = true;
    const failed = save({ ...defaults, enabled: false });
    await expect(failed).rejects.toThrow("full");
    memory.faults.set = false;
    expect((await save({ ...defaults, headings: true })).headings).toBe(true);
  });

  it.each([
    ["corrupt", { version: 1, delay: "long" }],
    ["newer", { version: 9 }],
  ])("keeps a %s value aside and says so until it has been seen", async (problem, stored) => {
    memory.items.set("settings", stored);
    const notice = { problem, kept: JSON.stringify(stored) };
    expect(await load()).toEqual({ settings: defaults, notice });
    expect(memory.items.get("settings-kept")).toMatchObject(notice);
    expect(memory.items.get("settings")).toEqual({ version: 1 });
    expect(await load()).toEqual({ settings: defaults, notice });

    await save({ ...defaults, theme: "light" });
    expect((await load()).notice).toEqual(notice);
    await markSeen();
    expect(await load()).toEqual({ settings: { ...defaults, theme: "light" } });
    expect(memory.items.get("settings-kept")).toMatchObject(notice);
  });

  it("goes by what could be read where there is no room to keep the rest aside, and overwrites nothing", async () => {
    const stored = { version: 1, delay: "long", sites: [{ host: "shop.example", on: false }] };
    memory.items.set("settings", stored);
    memory.faults.set = true;
    const settings = { ...defaults, sites: stored.sites };
    const notice = { problem: "partly", kept: JSON.stringify(stored) };
    expect(await load()).toEqual({ settings, notice });
    await expect(save({ ...settings, theme: "dark" })).rejects.toThrow("full");
    expect(memory.items.get("settings")).toEqual(stored);
    memory.faults.set = false;
    expect(await load()).toEqual({ settings, notice });
    expect(memory.items.get("settings-kept")).toMatchObject(notice);
  });

  it("keeps a shortened copy of a value too large to be there twice, and can save again", async () => {
    memory.items.set("settings", { version: 1, junk: "x".repeat(300_000), delay: "long" });
    memory.faults.quota = 300_060;
    expect((await load()).settings).toEqual(defaults);
    const { kept } = memory.items.get("settings-kept") as { kept: string };
    expect(kept).toHaveLength(100_000);
    expect(kept).toMatch(/^\{"version":1,"junk":"x+…$/);
    expect(memory.items.get("settings")).toEqual({ version: 1 });
    expect(await save({ ...defaults, theme: "dark" })).toMatchObject({ theme: "dark" });
    expect(await load()).toMatchObject({ settings: { theme: "dark" }, notice: { kept } });
  });

  it("keeps a second value that cannot be read below the first while that has not been seen", async () => {
    const [first, second, third] = [{ version: 9 }, { version: 1, delay: "long" }, { version: "x" }];
    const lines = [first, second].map((value) => JSON.stringify(value)).join("\n");
    memory.items.set("settings", first);
    await load();
    for (const stored of [second, second]) {
      memory.items.set("settings", stored);
      expect((await load()).notice).toEqual({ problem: "corrupt", kept: lines });
      expect((await load()).notice).toEqual({ problem: "corrupt", kept: lines });
    }
    await markSeen();
    memory.items.set("settings", third);
    expect((await load()).notice?.kept).toBe(JSON.stringify(third));
  });

  it("puts what could be read of a damaged value in its place", async () => {
    const stored = { version: 1, theme: "dark", delay: "long" };
    memory.items.set("settings", stored);
    memory.items.set("settings-stamps", { theme: [500, "light"], delay: [500, 400] });
    const notice = { problem: "partly", kept: JSON.stringify(stored) };
    expect(await load()).toEqual({ settings: { ...defaults, theme: "dark" }, notice });
    expect(memory.items.get("settings")).toEqual({ version: 1, theme: "dark" });
    expect(memory.items.get("settings-stamps")).toEqual({ theme: [1, "dark"] });
  });

  it("gives the defaults and a notice when storage fails, and then overwrites nothing", async () => {
    await save({ ...defaults, theme: "dark" });
    memory.faults.get = true;
    expect(await load()).toEqual({ settings: defaults, notice: { problem: "denied", kept: "" } });
    await expect(update((now) => ({ ...now, enabled: false }))).rejects.toThrow("cannot be read");
    memory.faults.get = false;
    expect((await load()).settings.theme).toBe("dark");
  });

  it("tells of changes until told to stop", async () => {
    const seen: Settings[] = [];
    const stop = watch((settings) => seen.push(settings));
    await save({ ...defaults, opening: "click" });
    await memory.storage.local.set({ other: 1 });
    await memory.storage.local.remove("settings");
    stop();
    await save({ ...defaults, opening: "alt" });
    expect(seen.map(({ opening }) => opening)).toEqual(["click", "rest"]);
    expect(memory.listeners.size).toBe(0);
  });
});
