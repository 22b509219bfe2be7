import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { foreignTo } from "./foreign";
import {
  browserName,
  closePopup,
  listed,
  openExtensionPage,
  openPopup,
  pause,
  type Server,
  type Session,
  waitForMarks,
} from "./harness";
import { axeOn, press, waitForOwnTab, waitForWords } from "./record-pages";
import { inBrowser } from "./suite";

let server: Server;
let session: Session;

inBrowser((suite) => {
  ({ server, session } = suite);
});

const place = (page: Page) => page.evaluate(() => Math.round(scrollY));
/** Goes back or forward as the browser's own button does. */
const go = (page: Page, by: 1 | -1) => page.evaluate((step) => history.go(step), by);

describe("the full record", () => {
  it("tells all, goes from name to name, and Back finds the place", async () => {
    const page = await openExtensionPage(session, "record.html#sora");
    expect(await waitForWords(page, "h1", "Sora")).toBe("Sora");
    const heads = await page.$$eval("h2", (all) => all.map((each) => each.textContent!.replace(/ \d+$/, "")));
    expect(heads).toEqual([
      "Figures",
      "Timeline",
      "Open questions",
      "Statements",
      "Ties",
      "Named elsewhere",
      "Sources",
    ]);
    await waitForWords(page, ".chronicle", /without a dated event/);
    await page.$eval('.ties a[href="#runway"]', (link) => link.scrollIntoView({ block: "center" }));
    await pause(300);
    const before = await place(page);
    expect(before).toBeGreaterThan(2000);
    await page.click('.ties a[href="#runway"]');
    await waitForWords(page, "h1", "Runway");
    expect(await page.title()).toBe("Runway");
    expect(await place(page)).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe("h1");
    await go(page, -1);
    await waitForWords(page, "h1", "Sora");
    await pause(200);
    expect(Math.abs((await place(page)) - before)).toBeLessThan(3);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe("#runway");
    await go(page, 1);
    await waitForWords(page, "h1", "Runway");
    await page.close();
  });

  it("a number leads to its source, and Back to where it stood", async () => {
    const page = await openExtensionPage(session, "record.html#openai");
    await page.click(".standfirst .src");
    await pause(200);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("source-1");
    expect(await place(page)).toBeGreaterThan(1000);
    await go(page, -1);
    await pause(300);
    expect(await place(page)).toBe(0);
    await page.close();
  });

  it.each(["record.html", "record.html#no-such-thing", "record.html#%3Cb%3E", "record.html#%E0%A4%A"])(
    "%s: all names, with a field that filters them",
    async (path) => {
      const page = await openExtensionPage(session, path);
      await waitForWords(page, "h1", "All names");
      await waitForWords(page, ".standfirst", path.includes("#") ? /The record holds nothing/ : /Each name/);
      await page.type("input[type=search]", "physical intel");
      await waitForWords(page, ".found li:first-child b", "Physical Intelligence");
      await page.click(".found li:first-child a");
      await waitForWords(page, "h1", "Physical Intelligence");
      await page.close();
    },
  );

  it("opens from the popup", async () => {
    const page = await session.open(`${listed}/launch`);
    await waitForMarks(page);
    const popup = await openPopup(session, page);
    await popup.waitForSelector('.on-page button[data-entity="runway"]');
    await popup.click('.on-page button[data-entity="runway"]');
    await waitForWords(popup, ".popup-detail h2", "Runway");
    // The browser sizes the popup by its content, a moment later.
    if (browserName === "chromium") {
      await popup.waitForFunction(
        () =>
          document.querySelector(".popup-detail .onward")!.getBoundingClientRect().bottom <= innerHeight + 1,
        { timeout: 20_000 },
      );
    }
    await press(popup, "Open the full record").catch(() => {
      // The popup goes as soon as it has asked for the tab.
    });
    const record = await waitForOwnTab(session, "record.html#runway");
    await waitForWords(record, "h1", "Runway");
    await record.close();
    await closePopup(popup);
    await page.close();
  });

  it.each([
    [320, 1],
    [360, 2],
    [1000, 1],
  ])("%i px wide, text %i times as large: nothing is cut, nothing scrolls sideways", async (width, size) => {
    const page = await openExtensionPage(session, "record.html#sora");
    await page.setViewport({ width, height: 800 });
    await page.evaluate(
      (by) => document.documentElement.style.setProperty("--backstory-text", String(by)),
      size,
    );
    await pause(300);
    const [content, inner] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(content).toBeLessThanOrEqual(inner!);
    await page.close();
  });
});

describe.each(["light", "dark"] as const)("axe finds nothing in %s", (scheme) => {
  it.each([
    "record.html#sora",
    "record.html#ocado",
    "record.html",
    "options.html#reading",
    "options.html#unmarked",
    "options.html#privacy",
  ])("on %s", async (path) => {
    const page = await openExtensionPage(session, path);
    await page.waitForSelector("h1");
    await pause(300);
    await page.evaluate((to) => {
      document.documentElement.style.colorScheme = to;
    }, scheme);
    // Buttons take a moment to change colour.
    await pause(300);
    expect(await axeOn(page)).toEqual([]);
    await page.close();
  });
});

it("asked nothing of the network and threw nothing on the way", async () => {
  await session.close();
  expect(foreignTo("www.techcrunch.com", server.asked)).toEqual([]);
  expect(session.problems).toEqual([]);
});
