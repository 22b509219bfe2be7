import type { Page } from "puppeteer-core";
import { beforeEach, describe, expect, it } from "vitest";
import type { Fault } from "../../data/faults/fault";
import { breakBackground, breakOwnPage, breakPage, clearFaults, faultsNow } from "./break-things";
import {
  answerFor,
  hoverMark,
  inCard,
  listed,
  openExtensionPage,
  pause,
  type Session,
  waitForCard,
  waitForMarks,
} from "./harness";
import { axeOn } from "./record-pages";
import { changeSettings } from "./settings";
import { openSettings, pressNamed, says } from "./settings-page";
import { inBrowser, untilTestEnds } from "./suite";

/** Words that stand for those of a page; every error of these tests says them. */
const secret = "Grandmother at https://bank.example/?q=hunter2";

let session: Session;
let control: Page;

inBrowser(
  async (suite) => {
    ({ session } = suite);
    control = await openExtensionPage(session, "record.html");
  },
  answerFor,
  { throws: true },
);
beforeEach(() => clearFaults(control));
const kept = untilTestEnds();

/** A marked article that notes every error its own scripts can hear of. */
async function article(): Promise<Page> {
  const page = kept(await session.browser.newPage());
  await page.evaluateOnNewDocument(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    addEventListener("error", (event) => heard.push(event.message));
    addEventListener("unhandledrejection", (event) => heard.push(String(event.reason)));
  });
  await page.goto(`${listed}/launch`);
  await waitForMarks(page);
  return page;
}

/** The same with the card of Sora open. */
async function articleWithCard(): Promise<Page> {
  const page = await article();
  await hoverMark(page, "Sora");
  await waitForCard(page, "Sora");
  return page;
}

/** Faults once there is one that fits; fails if any holds a word of the page. */
async function told(fits: (fault: Fault) => boolean): Promise<Fault> {
  for (let tries = 0; tries < 300; tries++) {
    const faults = await faultsNow(control);
    expect(JSON.stringify(faults)).not.toMatch(/Grandmother|bank|hunter2|techcrunch|launch/);
    const found = faults.find(fits);
    if (found) return found;
    await pause(100);
  }
  throw new Error(`No such fault among ${JSON.stringify(await faultsNow(control))}`);
}
const inFile =
  (file: string) =>
  ({ place, frames }: Fault) =>
    place === "page" && frames.some((frame) => frame.startsWith(`${file}.js:`));
const heardBy = (page: Page) => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);

describe("a fault in a page", () => {
  it("of the page script is in the report, and the page hears nothing of it", async () => {
    const page = await article();
    await breakPage(control, page, "backstoryReader", secret);
    await told(inFile("page"));
    expect(await heardBy(page)).toEqual([]);
  });

  it("of the reader is in the report, and the page hears nothing of it", async () => {
    const page = await article();
    await breakPage(control, page, "requestAnimationFrame", secret);
    await page.bringToFront();
    await page.mouse.move(200, 200);
    await page.mouse.move(220, 260);
    expect(await told(inFile("reader"))).toMatchObject({ kind: "TypeError", phrase: "" });
    expect(await heardBy(page)).toEqual([]);
  });

  it("of the card is in the report, and the page hears nothing of it", async () => {
    const page = await articleWithCard();
    await breakPage(control, page, "matchMedia", secret);
    await page.bringToFront();
    await inCard(page, (root) => root.querySelector<HTMLElement>(".head button")?.click());
    await told(inFile("card"));
    expect(await heardBy(page)).toEqual([]);
  });

  it("of what reads date and sentence costs neither the card nor the page", async () => {
    const page = await articleWithCard();
    await breakPage(control, page, "backstorySentence", secret);
    await page.bringToFront();
    await page.mouse.move(2, 2);
    await pause(600);
    await hoverMark(page, "OpenAI");
    expect((await waitForCard(page, "OpenAI")).name).toContain("OpenAI");
    await told(inFile("reader"));
    expect(await heardBy(page)).toEqual([]);
  });
});

describe("a fault of our own pages and of the background", () => {
  it.each([
    ["popup", "input", (page: Page) => page.type("input", "sora")],
    ["options", "a[href='#privacy']", (page: Page) => page.click("a[href='#privacy']")],
    ["welcome", ".sentence [role=button]", (page: Page) => page.click(".sentence [role=button]")],
    ["record", "main a", (page: Page) => page.click("main a")],
  ])("%s", async (place, needs, act) => {
    const page = kept(await openExtensionPage(session, `${place}.html`));
    await page.waitForSelector(needs);
    await pause(500);
    await breakOwnPage(page, secret);
    await act(page);
    const fault = await told((each) => each.place === place);
    expect(fault).toMatchObject({ kind: "SyntaxError", phrase: "not JSON" });
  });

  it("is told though it is storage itself that fails, and the asker hears that it did", async () => {
    await breakBackground(session, control, secret);
    await expect(changeSettings(session, { theme: "dark" })).rejects.toThrow();
    expect(await told(({ place }) => place === "background")).toMatchObject({ answering: "settings:write" });
  });
});

describe("the section of the settings", () => {
  it("says that nothing went wrong, or shows the report, and clears it", async () => {
    const page = kept(await openSettings(session, "faults"));
    await says(page, "Nothing has gone wrong.");
    expect(await axeOn(page)).toEqual([]);
    const other = kept(await openExtensionPage(session, "record.html"));
    await other.waitForSelector("main a");
    await breakOwnPage(other, secret);
    await other.click("main a");
    await told(({ place }) => place === "record");
    await page.bringToFront();
    await page.evaluate(() => void dispatchEvent(new Event("focus")));
    await says(page, "In the full record");
    await page.$eval("details", (fold) => {
      fold.open = true;
    });
    const report = await page.$eval("pre", (pre) => pre.textContent);
    expect(report).toMatch(
      /^Backstory \d+\.\d+\.\d+\n(Chromium|Firefox) \d+, \w+ [\w-]+, [\w-]+\n\n1\. record: SyntaxError/,
    );
    expect(report).not.toMatch(/Grandmother|bank|hunter2/);
    expect(await axeOn(page)).toEqual([]);
    await pressNamed(page, "Clear report");
    await says(page, "Cleared the report.");
    await says(page, "Nothing has gone wrong.");
    expect(await faultsNow(control)).toEqual([]);
  });
});
