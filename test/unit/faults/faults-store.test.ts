import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const fake = await vi.hoisted(async () => (await import("../background/fake-browser")).fakeBrowser());
vi.mock("webextension-polyfill", () => ({ default: fake.browser }));

import { clearFaults, loadFaults, noteFault } from "../../../data/browser/faults-store";
import { held } from "../../../data/browser/held";
import { faultHandlers } from "../../../entrypoints/background/fault-handlers";

const here = { place: "background" } as const;
const error = () => new TypeError("x is not a function");
const tell = (text: string, from: object) => faultHandlers["page:fault"]({ error: text }, from);

beforeEach(async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  fake.clear();
  await clearFaults();
});
afterEach(() => vi.restoreAllMocks());

describe("faults that are kept", () => {
  it("are read back with their number, and forgotten", async () => {
    for (let i = 0; i < 3; i++) noteFault(error(), here);
    expect(await loadFaults()).toMatchObject([{ place: "background", kind: "TypeError", count: 3 }]);
    expect((await held()).faults).toBeGreaterThan(50);
    expect(await faultHandlers["faults:clear"]({}, {})).toEqual([]);
    expect(fake.memory.items.size).toBe(0);
  });

  it("of a loop are written together, not one by one", async () => {
    for (let i = 0; i < 1000; i++) noteFault(error(), here);
    expect((await loadFaults())[0]?.count).toBe(1000);
    expect(fake.memory.writes).toEqual(["faults"]);
  });

  it("that come while others are written are not lost", async () => {
    noteFault(error(), here);
    await Promise.resolve();
    await Promise.resolve();
    noteFault(error(), here);
    noteFault(new RangeError("y"), here);
    expect((await loadFaults()).map(({ kind, count }) => `${kind} ${count}`)).toEqual([
      "RangeError 1",
      "TypeError 2",
    ]);
  });

  it("of storage itself are told all the same while the background is awake", async () => {
    fake.memory.faults.set = true;
    noteFault(new Error("Storage is full: quota"), here);
    expect(await loadFaults()).toMatchObject([{ phrase: "no room left in storage", count: 1 }]);
    fake.memory.faults.set = false;
    noteFault(error(), here);
    expect((await loadFaults()).length).toBe(2);
    expect((fake.memory.items.get("faults") as unknown[]).length).toBe(2);
  });

  it.each([[["no fault"]], [{ a: 1 }], ["text"], [[{ place: "page", kind: "Grandmother", phrase: "" }]]])(
    "do not come from what somebody else stored: %j",
    async (stored) => {
      fake.memory.items.set("faults", stored);
      expect(await loadFaults()).toEqual([]);
    },
  );
});

describe("faults told by a message", () => {
  it("are placed by what the browser says of the sender, with nothing of its address", async () => {
    await tell("Error: a", { url: "https://news.example/secret", tabId: 1 });
    await tell("Error: b", { url: "chrome-extension://abc/options.html#faults" });
    await tell("Error: c", { url: "chrome-extension://abc/secret.html" });
    const all = await loadFaults();
    expect(all.map(({ place, count }) => `${place} ${count}`).sort()).toEqual(["options 1", "page 2"]);
    expect(JSON.stringify([...fake.memory.items])).not.toContain("secret");
  });

  it("of a private window stay in memory, are shown, and go with the rest", async () => {
    await tell("Error: a", { url: "https://news.example/", isPrivate: true });
    expect((await loadFaults()).length).toBe(1);
    expect(fake.memory.items.size).toBe(0);
    await clearFaults();
    expect(fake.session.items.size).toBe(0);
  });
});
