import { beforeEach, describe, expect, test, vi } from "vitest";

const stored = new Map<string, unknown>();
let incognito = false;
let broken = false;

vi.mock("webextension-polyfill", () => ({
  default: {
    windows: { getCurrent: async () => ({ incognito }) },
    storage: {
      session: {
        get: async (key: string) => {
          if (broken) throw new Error("No storage.");
          return { [key]: stored.get(key) };
        },
        set: async (values: object) => {
          if (broken) throw new Error("No storage.");
          for (const [key, value] of Object.entries(values)) stored.set(key, value);
        },
        remove: async (key: string) => void stored.delete(key),
      },
    },
  },
}));

/** The module anew, as a popup that opens has it. */
async function popup() {
  vi.resetModules();
  return import("../../../data/browser/last-query");
}

beforeEach(() => {
  stored.clear();
  incognito = false;
  broken = false;
});

describe("the last query", () => {
  test("is erased by the background once it is too old, and at once if the clock was set back", async () => {
    vi.useFakeTimers();
    const { keepLastQuery, forgetLastQuery, KEPT_FOR } = await popup();
    await keepLastQuery("sora", 1000);
    await forgetLastQuery(1000 + KEPT_FOR - 10);
    expect(stored.size).toBe(1);
    vi.setSystemTime(1000 + KEPT_FOR);
    await vi.advanceTimersByTimeAsync(10);
    expect(stored.size).toBe(0);
    await keepLastQuery("sora", 9_000_000);
    await forgetLastQuery(1000);
    expect(stored.size).toBe(0);
    vi.useRealTimers();
  });

  test("is there again for two minutes, then erased", async () => {
    await (await popup()).keepLastQuery("sora", 1000);
    const { readLastQuery, KEPT_FOR } = await popup();
    expect(await readLastQuery(1000 + KEPT_FOR - 1)).toBe("sora");
    expect(await readLastQuery(1000 + KEPT_FOR)).toBe("");
    expect(stored.size).toBe(0);
  });

  test("is erased when the field is cleared, and when the clock was set back", async () => {
    const { keepLastQuery, readLastQuery } = await popup();
    await keepLastQuery("sora", 1000);
    await keepLastQuery(" ");
    expect(stored.size).toBe(0);
    await keepLastQuery("sora", 1000);
    expect(await readLastQuery(0)).toBe("");
    expect(stored.size).toBe(0);
  });

  test("is neither kept nor read in a private window", async () => {
    await (await popup()).keepLastQuery("sora", 1000);
    incognito = true;
    const { keepLastQuery, readLastQuery } = await popup();
    expect(await readLastQuery(1000)).toBe("");
    await keepLastQuery("disney", 1000);
    expect(JSON.stringify([...stored.values()])).not.toContain("disney");
  });

  test("is erased where it is none", async () => {
    const { readLastQuery, forgetLastQuery } = await popup();
    for (const value of [5, null, { query: null, at: 1000 }, { query: "sora", at: "1000" }]) {
      stored.set("lastQuery", value);
      expect(await readLastQuery(1000)).toBe("");
      expect(stored.size).toBe(0);
      stored.set("lastQuery", value);
      await forgetLastQuery(1000);
      expect(stored.size).toBe(0);
    }
  });

  test("is done without where storage fails", async () => {
    broken = true;
    const { keepLastQuery, readLastQuery } = await popup();
    await expect(keepLastQuery("sora")).resolves.toBeUndefined();
    await expect(readLastQuery()).resolves.toBe("");
  });
});
