import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { defaults, type Settings } from "../../data/settings/schema";
import { downloadInto, savedFile } from "./downloads";
import { openExtensionPage, pause, type Session } from "./harness";
import { axeOn, press, waitForWords } from "./record-pages";
import { changeSettings, readSettings } from "./settings";
import { inKeptProfile } from "./suite";

const folder = mkdtempSync(join(tmpdir(), "backstory-downloads-"));
let session: Session;
let restart: () => Promise<Session>;

// Registered first, this is done last: once the browser is closed.
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));
inKeptProfile(async (suite) => {
  ({ session, restart } = suite);
  await downloadInto(session, folder);
});
beforeEach(() => changeSettings(session, defaults));

const mine: Partial<Settings> = {
  theme: "dark",
  delay: 450,
  sites: [
    { host: "pumpkin.example", on: false },
    { host: "xn--bcher-kva.example", on: false },
  ],
  muted: ["sora"],
};
async function open(section: string): Promise<Page> {
  const page = await openExtensionPage(session, `options.html#${section}`);
  await page.waitForSelector("main .panel");
  return page;
}
const stored = () => readSettings(session);

/** Waits until what is stored fits. */
async function until(fits: (settings: Settings) => boolean): Promise<Settings> {
  for (let tries = 0; tries < 300; tries++) {
    const now = await stored();
    if (fits(now)) return now;
    await pause(100);
  }
  throw new Error(`Stored: ${JSON.stringify(await stored())}`);
}

/** Fills the field for a file's text and asks for the preview. */
async function paste(page: Page, text: string): Promise<void> {
  await page.waitForSelector(".paste textarea");
  await page.evaluate((content) => {
    const field = document.querySelector<HTMLTextAreaElement>(".paste textarea")!;
    field.value = content;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }, text);
  await press(page, "Preview");
}

describe("settings as a file", () => {
  it("are saved, changed, looked at before they are written, put back, and undone", async () => {
    await changeSettings(session, mine);
    const page = await open("backup");
    await waitForWords(page, "main", "Holds what differs from the usual settings: 5 choices.");
    await press(page, "Save file");
    const { path, name, text } = await savedFile(folder);
    expect(name).toMatch(/^backstory-settings-\d{4}-\d\d-\d\d\.json$/);
    expect(JSON.parse(text)).toEqual({
      $schema: "settings.schema.json",
      format: "backstory-settings",
      version: 1,
      settings: mine,
    });

    await changeSettings(session, { ...defaults, headings: true });
    await page.bringToFront();
    const input = (await page.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
    await waitForWords(page, "main", `Preview of ${name}`);
    await waitForWords(page, "main", "bücher.example");
    expect(await stored()).toEqual({ ...defaults, headings: true });
    await press(page, "Cancel");
    expect(await page.$(".preview")).toBeNull();

    await input.uploadFile(path);
    await page.waitForSelector(".preview");
    await press(page, "Apply");
    expect(await until(({ theme }) => theme === "dark")).toEqual({ ...defaults, ...mine, headings: true });
    await page.waitForSelector(".undo");
    await press(page, "Undo");
    expect(await until(({ theme }) => theme !== "dark")).toEqual({ ...defaults, headings: true });

    await input.uploadFile(path);
    await page.waitForSelector(".preview .seg");
    await page.$$eval(".preview .seg input", (radios) => (radios[1] as HTMLInputElement).click());
    await waitForWords(page, ".preview", "becomes as usual again");
    await page.waitForSelector(".preview");
    await press(page, "Apply");
    expect(await until(({ theme }) => theme === "dark")).toEqual({ ...defaults, ...mine });
    await page.close();
  }, 60_000);

  it("are copied", async () => {
    const page = await open("backup");
    await page.bringToFront();
    await press(page, "Copy");
    await waitForWords(page, "main", "Copied.");
    await page.close();
  });

  it("say what is ignored and why, and whatever is refused changes nothing", async () => {
    const page = await open("backup");
    await page.bringToFront();
    const refused: [string, string][] = [
      ["not this", "it is not JSON"],
      ["[]", "JSON of another shape"],
      ['{"format":"other","version":1}', "a file of another program"],
      ['{"theme":"dark"}', "which version of the settings"],
    ];
    for (const [text, words] of refused) {
      await paste(page, text);
      await waitForWords(page, "main", words);
      expect(await page.$(".preview")).toBeNull();
    }
    const hostile =
      '{"version":9,"__proto__":{"theme":"dark"},"sparkle":1,"sites":[{"host":"a b","on":true},{"host":"WWW.Shop.example","on":false}]}';
    await paste(page, hostile);
    for (const words of [
      "from a newer Backstory",
      "__proto__",
      "A name that could do harm",
      "This version has no such setting",
      "“a b” is no site.",
      "shop.example",
    ])
      await waitForWords(page, "main", words);
    expect(await stored()).toEqual(defaults);
    await page.waitForSelector(".preview");
    await press(page, "Apply");
    expect((await until(({ sites }) => sites.length > 0)).sites).toEqual([
      { host: "shop.example", on: false },
    ]);
    await page.close();
  });

  it("are still there after the browser was closed", async () => {
    await changeSettings(session, mine);
    session = await restart();
    expect(await stored()).toEqual({ ...defaults, ...mine });
  }, 60_000);
});

describe("the settings page", () => {
  it("says where the settings are, and keeps them on this device if that is wanted", async () => {
    const page = await open("backup");
    await page.bringToFront();
    await waitForWords(page, "main", "On this device and synced by your browser");
    await page.click('[role="switch"]');
    await waitForWords(page, "main", "Only on this device");
    await page.click('[role="switch"]');
    await waitForWords(page, "main", "synced by your browser");
    await page.close();
  });

  it("counts no network request", async () => {
    const page = await open("privacy");
    await page.waitForFunction(() => document.querySelector(".requests-sum b")?.textContent === "0");
    await page.close();
  });

  it("tells of each source who wrote it, when, of what character it is and how much it gives", async () => {
    const page = await open("data");
    await page.waitForSelector(".source");
    const sources = await page.$$eval(".source", (all) => all.map((each) => (each as HTMLElement).innerText));
    expect(sources).toHaveLength(5);
    for (const words of sources) {
      expect(words).toMatch(/Published\s+(About )?(\d+ )?[A-Z][a-z]+ 20\d\d/);
      expect(words).toMatch(/\d+ statements on \d+ names/);
      expect(words).toMatch(/Essay|Blog post|Analysis|AI-generated digest/);
    }
    await page.close();
  });

  describe.each(["light", "dark"] as const)("in %s holds nothing that axe finds:", (theme) => {
    it.each(["backup", "data", "privacy"])("%s", async (section) => {
      await changeSettings(session, { ...mine, theme });
      const page = await open(section);
      await page.waitForSelector(".panel");
      if (section === "backup") {
        await paste(page, '{"version":9,"theme":"light","textSize":115,"x":1,"muted":["gen-2"]}');
        await page.waitForSelector(".preview");
      }
      expect(await axeOn(page)).toEqual([]);
      await page.close();
    });
  });
});
