import type { Page } from "puppeteer-core";
import { beforeEach, describe, expect, it } from "vitest";
import type { Settings } from "../../data/settings/schema";
import { defaults } from "../../data/settings/schema";
import {
  browserName,
  hoverMark,
  listed,
  markTexts,
  pause,
  readMarks,
  type Session,
  waitForCard,
  waitForMarks,
  waitForMarksTo,
  waitForNoMarks,
} from "./harness";
import { changeSettings } from "./settings";
import { addRule, openSettings, pick, pressNamed, pressSwitch, rulesShown } from "./settings-page";
import { inKeptProfile, untilTestEnds } from "./suite";

const below = "http://blog.techcrunch.com";
let session: Session;
let restart: () => Promise<Session>;

inKeptProfile((suite) => {
  ({ session, restart } = suite);
});
beforeEach(() => changeSettings(session, defaults));
const kept = untilTestEnds();

async function visit(url: string): Promise<Page> {
  const page = kept(await session.open(url));
  await waitForMarks(page);
  return page;
}
const settings = async (section: string) => kept(await openSettings(session, section));
const seen = (page: Page) => page.bringToFront();

describe("a rule for a site", () => {
  it("acts at once in open tabs of the site and its subdomains, off and on, without a reload", async () => {
    const pages = [await visit(`${listed}/launch`), await visit(`${below}/launch`)];
    const options = await settings("sites");
    await addRule(options, "techcrunch.com", false);
    for (const page of pages) await waitForNoMarks(page);
    await addRule(options, "blog.techcrunch.com", true);
    await seen(pages[1]!);
    await waitForMarks(pages[1]!);
    expect(await readMarks(pages[0]!)).toEqual([]);
    await pressSwitch(options, "Marks on techcrunch.com");
    await seen(pages[0]!);
    await waitForMarks(pages[0]!);
    await addRule(options, "blog.techcrunch.com", false);
    await waitForNoMarks(pages[1]!);
    await seen(pages[0]!);
    await waitForMarks(pages[0]!);
    await pressNamed(options, "Remove blog.techcrunch.com");
    await seen(pages[1]!);
    await waitForMarks(pages[1]!);
  });

  it("made elsewhere shows at once in settings that are open", async () => {
    const options = await settings("sites");
    await changeSettings(session, { sites: [{ host: "a.example", on: false }] });
    await options.waitForSelector('[role="switch"][aria-label="Marks on a.example"]', { timeout: 20_000 });
  });
});

describe("each control of reading acts at once in an open page", () => {
  it("what is marked", async () => {
    const page = await visit(`${listed}/launch`);
    const options = await settings("reading");
    const first = (await markTexts(page)).length;
    await pick(options, "Every mention");
    await waitForMarksTo(page, (marks) => marks.length > first);
    await pick(options, "First on the page");
    await waitForMarksTo(page, (marks) => marks.length === first);
    await pick(options, "Companies");
    await waitForMarksTo(page, (marks) => marks.length > 0 && marks.every(({ text }) => text !== "OpenAI"));
    await pick(options, "Companies");
    await waitForMarksTo(page, (marks) => marks.some(({ text }) => text === "OpenAI"));
  });

  it("how marks look", async () => {
    const page = await visit(`${listed}/launch`);
    const options = await settings("reading");
    for (const [label, look] of [
      ["Marker", "marker"],
      ["One line", "plain"],
      ["Colour by kind", "company"],
    ] as const) {
      await pick(options, label);
      await waitForMarksTo(page, (marks) =>
        marks.some(({ key }) => key.startsWith(`backstory-rest-${look}`)),
      );
    }
  });

  it("whether and when a card opens", async () => {
    const page = await visit(`${listed}/launch`);
    const options = await settings("reading");
    await pick(options, "Never");
    await pause(300);
    await seen(page);
    await hoverMark(page, "Runway");
    await pause(900);
    expect(await page.$("backstory-card:popover-open")).toBeNull();
    await pick(options, "Rest on a name");
    await options.$eval('input[type="range"]', (range) => {
      (range as HTMLInputElement).value = "800";
      range.dispatchEvent(new Event("input", { bubbles: true }));
      range.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await pause(300);
    await seen(page);
    await page.mouse.move(5, 5);
    await hoverMark(page, "Runway");
    const at = Date.now();
    await waitForCard(page, "Runway");
    expect(Date.now() - at).toBeGreaterThan(500);
  });
});

// Firefox alone lets an extension change its shortcuts, and tells when they were changed.
if (browserName === "firefox")
  it("a shortcut changed in the browser holds at once in an open page", async () => {
    const page = await visit(`${listed}/launch`);
    const options = await settings("reading");
    const change = (shortcut: string) =>
      options.evaluate(async (keys) => {
        const { commands } = (
          globalThis as unknown as { browser: { commands: { update(command: object): Promise<void> } } }
        ).browser;
        await commands.update({ name: "next-mention", shortcut: keys });
      }, shortcut);
    await change("Alt+J");
    await options.waitForFunction(() => document.querySelector(".keys dd")?.textContent === "AltJ", {
      timeout: 20_000,
    });
    await seen(page);
    await page.keyboard.down("Alt");
    await page.keyboard.press("KeyJ");
    await page.keyboard.up("Alt");
    await waitForMarksTo(page, (marks) => marks.some(({ key }) => key === "backstory-focus"));
    await change("Alt+N");
  });

describe("appearance", () => {
  it("acts at once on every open page of ours", async () => {
    const [options, other] = [await settings("appearance"), await settings("reading")];
    const scheme = (page: Page) => page.evaluate(() => document.documentElement.style.colorScheme);
    await pick(options, "Dark");
    await pick(options, "130");
    for (const page of [options, other])
      await page.waitForFunction(
        () =>
          document.documentElement.style.colorScheme === "dark" &&
          document.documentElement.style.getPropertyValue("--backstory-text") === "1.3",
        { timeout: 20_000, polling: 50 },
      );
    await pick(options, "Light");
    expect(await scheme(options)).toBe("light");
  });
});

describe("a restart of the browser", () => {
  it("changes nothing of the settings", async () => {
    const changed: Partial<Settings> = {
      sites: [
        { host: "techcrunch.com", on: false },
        { host: "xn--bcher-kva.example", on: true },
      ],
      theme: "dark",
      textSize: 115,
      markStyle: "marker",
      delay: 550,
      muted: ["sora"],
    };
    await changeSettings(session, changed);
    session = await restart();
    const options = await settings("sites");
    expect(await rulesShown(options)).toEqual(["on bücher.example", "off techcrunch.com"]);
    const stored = await options.evaluate(async () => {
      const { runtime } = (
        globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<object> } } }
      ).chrome;
      return runtime.sendMessage({ name: "settings:read", request: {} });
    });
    expect(stored).toEqual({ ok: true, reply: { settings: { ...defaults, ...changed } } });
    const page = kept(await session.open(`${listed}/launch`));
    await pause(700);
    expect(await readMarks(page)).toEqual([]);
  });
});
