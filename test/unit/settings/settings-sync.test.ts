import { beforeEach, describe, expect, it, vi } from "vitest";
import { load, update } from "../../../data/browser/settings-store";
import { exchange, keepHere } from "../../../data/browser/settings-sync";
import type { Settings } from "../../../data/settings/schema";
import { setRule } from "../../../data/sites/site-rules";

const reader = await vi.hoisted(async () => (await import("./devices")).devices(2));
vi.mock("webextension-polyfill", () => ({ default: reader.browser }));

beforeEach(() => reader.clear());

const change = (patch: Partial<Settings>) => update((now) => ({ ...now, ...patch }));
const rule = (host: string, on: boolean) =>
  update((now) => ({ ...now, sites: setRule(now.sites, host, on) }));
/** Takes another device to hand. */
const take = (device: number) => {
  reader.hand.at = device;
};
const settings = async () => (await load()).settings;

describe("settings of two devices", () => {
  it("come to be the same, decision by decision", async () => {
    await rule("a.com", false);
    await change({ theme: "dark" });
    expect(await exchange()).toEqual({ place: "synced", changed: false });
    take(1);
    await rule("b.com", true);
    await change({ muted: ["sora"] });
    expect(await exchange()).toEqual({ place: "synced", changed: true });
    const there = await settings();
    expect(there).toMatchObject({ theme: "dark", muted: ["sora"] });
    expect(there.sites.map(({ host }) => host).sort()).toEqual(["a.com", "b.com"]);
    take(0);
    expect(await exchange()).toEqual({ place: "synced", changed: true });
    expect((await settings()).muted).toEqual(["sora"]);
  });

  it("settle what both decided by the later act, also where it takes something back", async () => {
    await rule("a.com", false);
    await exchange();
    take(1);
    await exchange();
    await update((now) => ({ ...now, sites: [] }));
    await exchange();
    take(0);
    expect(await exchange()).toEqual({ place: "synced", changed: true });
    expect((await settings()).sites).toEqual([]);
    await rule("a.com", true);
    await exchange();
    take(1);
    await exchange();
    expect((await settings()).sites).toEqual([{ host: "a.com", on: true }]);
  });

  it("reach a fresh device, and one whose own storage was damaged", async () => {
    await change({ delay: 450, muted: ["sora"] });
    await exchange();
    take(1);
    await exchange();
    expect(await settings()).toMatchObject({ delay: 450, muted: ["sora"] });
    reader.memories[1]!.items.set("settings", "damaged");
    await load();
    expect(await exchange()).toEqual({ place: "synced", changed: true });
    expect(await settings()).toMatchObject({ delay: 450, muted: ["sora"] });
    take(0);
    expect(await exchange()).toEqual({ place: "synced", changed: false });
  });

  it("are written only where they differ, and not again and again", async () => {
    await change({ delay: 450 });
    await exchange();
    take(1);
    for (let round = 0; round < 3; round++) await exchange();
    expect(reader.writes).toEqual([["settings-1-0"]]);
  });

  it("join items that two devices wrote over each other", async () => {
    await rule("a.com", false);
    await exchange();
    const first = structuredClone(reader.items.get("settings-1-0"));
    take(1);
    await rule("b.com", false);
    await exchange();
    // The first device was offline and its browser now puts its own item over the other's.
    reader.items.set("settings-1-0", first);
    take(0);
    await exchange();
    take(1);
    await exchange();
    take(0);
    await exchange();
    expect((await settings()).sites).toHaveLength(2);
    expect(Object.keys(reader.items.get("settings-1-0") as object)).toHaveLength(2);
  });
});

describe("settings that cannot be synced stay on this device, which is said:", () => {
  it("where the browser has no synced storage", async () => {
    reader.hand.hasSync = false;
    await change({ delay: 450 });
    expect(await exchange()).toEqual({ place: "no-sync", changed: false });
    expect((await settings()).delay).toBe(450);
  });

  it.each(["get", "set"] as const)("where its %s fails, and later does not", async (fault) => {
    reader.faults[fault] = true;
    await change({ delay: 450 });
    expect(await exchange()).toEqual({ place: "refused", changed: false });
    expect((await settings()).delay).toBe(450);
    reader.faults[fault] = false;
    expect((await exchange()).place).toBe("synced");
    expect(reader.items.get("settings-1-0")).toMatchObject({ delay: [expect.any(Number), 450] });
  });

  it("where they are too large; those of other devices still arrive", async () => {
    await change({ theme: "dark" });
    await exchange();
    take(1);
    const sites = Array.from({ length: 2000 }, (_, i) => ({
      host: `a-rather-long-name-${i}.example`,
      on: false,
    }));
    await change({ sites });
    expect(await exchange()).toEqual({ place: "too-large", changed: true });
    expect(await settings()).toMatchObject({ theme: "dark", sites });
    expect([...reader.items.keys()]).toEqual(["settings-1-0"]);
    await change({ sites: [] });
    expect((await exchange()).place).toBe("synced");
  });

  it("where the reader wants it so", async () => {
    await keepHere(true);
    await change({ delay: 450 });
    expect(await exchange()).toEqual({ place: "here", changed: false });
    expect(reader.items.size).toBe(0);
    await keepHere(false);
    expect((await exchange()).place).toBe("synced");
    expect(reader.items.size).toBe(1);
  });

  it("and once more is enough for whoever asks while one is under way", async () => {
    const asked = [exchange(), change({ delay: 450 }), exchange(), exchange(), exchange()];
    await Promise.all(asked);
    expect(reader.items.get("settings-1-0")).toMatchObject({ delay: [expect.any(Number), 450] });
  });
});
