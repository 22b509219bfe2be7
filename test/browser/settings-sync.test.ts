import type { Page } from "puppeteer-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { defaults } from "../../data/settings/schema";
import { openExtensionPage, pause, type Session } from "./harness";
import { waitForWords } from "./record-pages";
import { changeSettings, readSettings } from "./settings";
import { inBrowser } from "./suite";

let session: Session;
let page: Page;

inBrowser((suite) => {
  ({ session } = suite);
});
beforeEach(async () => {
  await changeSettings(session, defaults);
  page = await openBackup();
});
afterEach(() => page.close());

async function openBackup(): Promise<Page> {
  const opened = await openExtensionPage(session, "options.html#backup");
  await opened.waitForSelector("main .panel");
  await opened.bringToFront();
  return opened;
}

type Items = Record<string, Record<string, unknown>>;
interface Browserish {
  storage: { sync: { get(keys: null): Promise<Items>; set(items: Items): Promise<void> } };
}

const synced = (): Promise<Items> =>
  page.evaluate(() => (globalThis as unknown as { chrome: Browserish }).chrome.storage.sync.get(null));
const rules = (count: number, name: string) =>
  Array.from({ length: count }, (_, i) => ({ host: `${name}-${i}.example`, on: false }));

describe("settings in the browser's own synced storage", () => {
  it("come from another device, and take effect in pages that are open", async () => {
    const decided: [number, string] = [Date.now() + 60_000, "dark"];
    await page.evaluate(async (theme) => {
      const { sync } = (globalThis as unknown as { chrome: Browserish }).chrome.storage;
      const all = await sync.get(null);
      await sync.set({ "settings-1-0": { ...all["settings-1-0"], theme } });
    }, decided);
    await page.waitForFunction(() => document.documentElement.style.colorScheme === "dark");
    expect((await readSettings(session)).theme).toBe("dark");
    // The reader's own next act is the later one, though that device's clock is ahead.
    await changeSettings(session, { theme: "light" });
    await pause(500);
    expect((await readSettings(session)).theme).toBe("light");
    expect((await synced())["settings-1-0"]!.theme).toEqual([expect.any(Number), "light"]);
  });

  it("are cut into items that the browser takes", async () => {
    await changeSettings(session, { sites: rules(1000, "shop") });
    await page.close();
    page = await openBackup();
    await waitForWords(page, "main", "synced by your browser");
    const items = Object.entries(await synced());
    expect(items.length).toBeGreaterThan(3);
    const keys = new Set(items.flatMap(([, item]) => Object.keys(item)));
    expect([...keys].filter((key) => key.startsWith("site:shop-"))).toHaveLength(1000);
  });

  it("stay on this device where they are too large, which is said", async () => {
    const sites = rules(2000, "a-rather-long-name-of-some-shop");
    await changeSettings(session, { sites });
    await page.close();
    page = await openBackup();
    await waitForWords(page, "main", "too large to sync");
    expect((await readSettings(session)).sites).toEqual(sites);
  });
});
