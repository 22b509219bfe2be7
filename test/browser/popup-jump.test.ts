import type { Page } from "puppeteer-core";
import { afterAll, describe, expect, it } from "vitest";
import {
  browserName,
  closePopup,
  listed,
  openPopup,
  pause,
  readCard,
  waitForCard,
  waitForMarks,
} from "./harness";
import { inBrowser } from "./suite";

let page: Page;
let popup: Page;

inBrowser(async ({ session }) => {
  page = await session.open(`${listed}/launch`);
  await waitForMarks(page);
  popup = await openPopup(session, page);
  // A page that is busy is asked once more when it came out, and heads come with that.
  await popup.waitForSelector(".on-page .part-head");
});
// Done before the browser is closed.
afterAll(() => closePopup(popup));

const texts = (selector: string) =>
  popup.$$eval(selector, (all) => all.map((each) => each.textContent?.trim() ?? ""));

describe("the names on a page", () => {
  it("say first what happened since the article, each in a few words of its card", async () => {
    const [heads, rows] = [await texts(".on-page .part-head"), await texts(".on-page .row .d")];
    expect(heads).toEqual(["Something happened since this article", "Also named"]);
    const since = await texts(".on-page .d.since");
    expect(rows.slice(0, since.length)).toEqual(since);
    expect(since).toContain("Ended 2026, extent disputed");
    expect(since.some((line) => line.startsWith("Mar 2026: OpenAI ended Sora"))).toBe(true);
    expect(rows.every((line) => line.length > 2)).toBe(true);
  });

  it("are tied in a picture whose ties stand in a list, too", async () => {
    const [, ties] = await popup.$$(".view");
    await ties!.click();
    await popup.waitForSelector(".tie-arcs");
    const [arcs, listed] = [await popup.$$(".tie-arcs .arc"), await texts(".ties ul li")];
    expect(arcs.length).toBe(listed.length);
    expect(listed).toContain("OpenAI: makes Sora");
    const names = await texts(".tie-name .t");
    expect(names.length).toBeGreaterThan(3);
    expect(names.length).toBeLessThanOrEqual(10);
    await popup.focus(`.tie-names li:nth-child(${names.indexOf("Sora") + 1}) button`);
    await pause(100);
    expect(await texts(".tie-name")).toContain("OpenAImakes Sora");
  });
});

/**
 * Samples, some 40 ms apart, of whether a mark in the page stands out, until it has not for half a second. Behind
 * the popup's tab, as in Firefox, a page's timers are slow.
 */
async function watchFlash(): Promise<boolean[]> {
  const seen: boolean[] = [];
  for (const end = Date.now() + 8000; Date.now() < end; await pause(40)) {
    seen.push(await page.evaluate(() => CSS.highlights.has("backstory-flash")));
    if (seen.includes(true) && !seen.slice(-12).includes(true)) break;
  }
  return seen;
}

describe("a jump to a mention", () => {
  it("lets the mark stand out for a moment and opens its card to stay; the page's elements are left alone", async () => {
    const before = await page.evaluate(() => document.body.outerHTML);
    await popup.click(".tie-names li:first-child button");
    const seen = await watchFlash();
    expect(seen.includes(true)).toBe(true);
    expect(seen.at(-1)).toBe(false);
    if (browserName === "firefox") await page.bringToFront();
    const name = await popup.$eval(".tie-names li:first-child .t", (each) => each.textContent ?? "");
    await waitForCard(page, name);
    expect((await readCard(page))?.role).toBe("dialog");
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
  });

  // Only Chromium can be told what a reader prefers. A test that cannot be is not there at all.
  if (browserName === "chromium")
    it("does not blink for who asks for less motion", async () => {
      await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
      await popup.click(".tie-names li:nth-child(2) button");
      const seen = await watchFlash();
      expect(seen.join(" ")).toMatch(/^(?:false )*(?:true )+(?:false ?)+$/);
    });
});
