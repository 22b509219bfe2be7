import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import {
  browserName,
  closePopup,
  inCard,
  listed,
  markTexts,
  openExtensionPage,
  pause,
  readCard,
  type Session,
  waitForCard,
  waitForMarks,
  waitForNoCard,
} from "./harness";
import { axeOn } from "./record-pages";
import { changeSettings } from "./settings";
import { inBrowser } from "./suite";
import { tabsOf } from "./toolbar";
import { workerOf } from "./worker";

let session: Session;
/** A page of the extension's own, through which the browser can be asked. */
let own: Page;
let welcome: Page;

inBrowser(async (suite) => {
  ({ session } = suite);
  own = await openExtensionPage(session, "options.html");
});

const nameAt = (id: string) => `.sentence [data-id="${id}"]`;

describe("the welcome page", () => {
  it("opens once when the extension is installed, behind the page in front where it came from a folder", async () => {
    for (let tries = 0; tries < 300 && (await tabsOf(own, "welcome.html")).length === 0; tries++)
      await pause(100);
    expect(await tabsOf(own, "welcome.html")).toEqual([false]);
  });

  it("has its example marked by the reader that marks pages", async () => {
    welcome = await openExtensionPage(session, "welcome.html");
    await waitForMarks(welcome);
    expect(new Set(await markTexts(welcome))).toEqual(new Set(["OpenAI", "Sora", "Runway"]));
  });

  it("opens the real card under the pointer, with what came after the day of the example", async () => {
    const box = await (await welcome.$(nameAt("sora")))!.boundingBox();
    await welcome.mouse.move(box!.x - 40, box!.y + 60);
    await welcome.mouse.move(box!.x + box!.width / 2, box!.y + box!.height / 2, { steps: 6 });
    const card = await waitForCard(welcome, "Sora");
    expect(card.text).toContain("Since this article");
    await welcome.mouse.move(5, 5, { steps: 6 });
    await waitForNoCard(welcome);
  });

  it("opens it by click and by keyboard, to stay; Esc gives the focus back", async () => {
    await welcome.click(nameAt("runway"));
    expect((await waitForCard(welcome, "Runway")).role).toBe("dialog");
    await welcome.keyboard.press("Escape");
    await waitForNoCard(welcome);

    await welcome.focus(nameAt("openai"));
    await welcome.keyboard.press("Tab");
    expect(await readCard(welcome)).toBeNull();
    await welcome.keyboard.press("Enter");
    await waitForCard(welcome, "Sora");
    expect(await inCard(welcome, (root) => root.activeElement?.id)).toBe("card-name");
    await welcome.keyboard.press("Escape");
    await waitForNoCard(welcome);
    expect(await welcome.evaluate(() => document.activeElement?.textContent)).toBe("Sora");
  });

  it("is walked through by the shortcuts of pages", async () => {
    await welcome.bringToFront();
    for (const name of ["OpenAI", "Sora"]) {
      await welcome.keyboard.down("Alt");
      await welcome.keyboard.press("n");
      await welcome.keyboard.up("Alt");
      await welcome.waitForFunction(
        (wanted) =>
          [...(CSS.highlights.get("backstory-focus") ?? [])].some(
            ({ startContainer }) => startContainer.textContent === wanted,
          ),
        { timeout: 20_000 },
        name,
      );
    }
    await welcome.keyboard.press("Enter");
    await waitForCard(welcome, "Sora");
    await welcome.keyboard.press("Escape");
    await waitForNoCard(welcome);
  });

  it.each(["light", "dark"] as const)("has nothing that axe-core finds, in the %s theme", async (theme) => {
    await changeSettings(session, { theme });
    const page = await openExtensionPage(session, "welcome.html");
    await waitForMarks(page);
    expect(await axeOn(page)).toEqual([]);
    await page.close();
  });

  it("fits a narrow window, with text twice the size, too", async () => {
    await changeSettings(session, { theme: "system", textSize: 200 });
    const page = await openExtensionPage(session, "welcome.html");
    await waitForMarks(page);
    for (const width of [1600, 760, 360, 320]) {
      await page.setViewport({ width, height: 800 });
      await pause(100);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    }
    await page.close();
    await changeSettings(session, { textSize: 100 });
    await welcome.close();
  });
});

// Only Chromium lets a test into the background, and shows its popup to it.
if (browserName === "chromium") {
  describe("looking up selected words", () => {
    const choose = async (words: string) =>
      (await workerOf(session)).evaluate(
        `chrome.contextMenus.onClicked.dispatch({ menuItemId: "look-up", selectionText: ${JSON.stringify(words)} }, {})`,
      );
    async function popup(): Promise<Page> {
      const opened = await session.browser.waitForTarget((each) => each.url().endsWith("/popup.html"));
      return opened.asPage();
    }

    it.each([
      ["  Sora\n", "Sora", "OpenAI"],
      ["zzqqxx", "zzqqxx", "Nothing on “zzqqxx”"],
    ])("%j is searched at once in the popup, over the page", async (words, query, says) => {
      const page = await session.open(`${listed}/launch`);
      await waitForMarks(page);
      await choose(words);
      const over = await popup();
      await over.waitForFunction((wanted) => document.querySelector("input")?.value === wanted, {}, query);
      await over.waitForFunction((wanted) => document.body.textContent?.includes(wanted), {}, says);
      await closePopup(over);
      await page.close();
    });

    it("leaves nothing in the record's address where no popup can be opened", async () => {
      const worker = await workerOf(session);
      await worker.evaluate("chrome.action.openPopup = () => Promise.reject(new Error('no')); 0");
      await choose("zzqqxx");
      const target = await session.browser.waitForTarget((each) => each.url().includes("/record.html"));
      const page = await target.asPage();
      await page.waitForFunction(() => document.querySelector("input")?.value === "zzqqxx");
      expect(page.url()).toBe(`${session.origin}/record.html`);
      await page.close();
    });
  });

  describe("the keyword in the address bar", () => {
    it("offers what Chromium can read, whatever is typed, and opens the record", async () => {
      const worker = await workerOf(session);
      const texts = ["sora", "zzqqxx", "at&t <b>", "\"'&amp;", "opnai", "\u0001"];
      const offered = await worker.evaluate(`(() => {
        const offered = [];
        chrome.omnibox.onInputStarted.dispatch();
        for (const text of ${JSON.stringify(texts)})
          chrome.omnibox.onInputChanged.dispatch(text, (more) => offered.push(more.length));
        return offered;
      })()`);
      expect(offered).toMatchObject([5, 0, ...texts.slice(2).map(() => expect.any(Number))]);
      await worker.evaluate('chrome.omnibox.onInputEntered.dispatch("Sora 2", "newForegroundTab")');
      const target = await session.browser.waitForTarget((each) => each.url().endsWith("record.html#sora-2"));
      await (await target.asPage()).close();
    });
  });
}
