import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import {
  browserName,
  closePopup,
  listed,
  openPopup,
  pause,
  readMarks,
  type Session,
  unlisted,
  waitForMarks,
  waitForNoMarks,
} from "./harness";
import { inKeptProfile } from "./suite";

let session: Session;
let restart: () => Promise<Session>;

inKeptProfile((suite) => {
  ({ session, restart } = suite);
});

const siteSwitch = '[role="switch"][aria-label^="Marks on "]:not([aria-label$="all sites"])';

/** The state of the switch for this site, once it is as wanted. */
async function waitForSwitch(popup: Page, on: boolean): Promise<void> {
  await popup.waitForSelector(`${siteSwitch}[aria-checked="${on}"]`, { timeout: 20_000 });
}

/** Texts of all elements that match, once there is at least one. */
async function textsOf(popup: Page, selector: string): Promise<string[]> {
  await popup.waitForSelector(selector, { timeout: 20_000 });
  return popup.$$eval(selector, (all) => all.map((each) => each.textContent ?? ""));
}

describe("the popup over an article", () => {
  it("opens with the focus in its search and lists what is on the page", async () => {
    const page = await session.open(`${listed}/launch`);
    await waitForMarks(page);
    const popup = await openPopup(session, page);
    const rows = await textsOf(popup, ".on-page button[data-entity]");
    for (const name of ["OpenAI", "Sora", "Runway", "Anthropic"]) {
      expect(rows.some((row) => row.startsWith(name))).toBe(true);
    }
    expect(await popup.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("combobox");
    await waitForSwitch(popup, true);
    if (browserName === "chromium") {
      // The browser sizes it by its content: it must not shut itself into a narrow window.
      const [width, foot, height] = await popup.evaluate(() => [
        innerWidth,
        document.querySelector(".popup-foot")!.getBoundingClientRect().bottom,
        innerHeight,
      ]);
      expect(width).toBeGreaterThanOrEqual(370);
      expect(width).toBeLessThanOrEqual(400);
      expect(foot).toBeLessThanOrEqual(height! + 1);
    }
    await closePopup(popup);
    await page.close();
  });

  it("finds names, ideas and near misses, and Enter opens the card", async () => {
    const page = await session.open(`${listed}/launch`);
    await waitForMarks(page);
    const popup = await openPopup(session, page);
    const field = await popup.waitForSelector('[role="combobox"]');
    await field!.type("physical int");
    expect((await textsOf(popup, '[role="option"]'))[0]).toMatch(/^Physical Intelligence/);
    await field!.press("Enter");
    await popup.waitForFunction(() => document.querySelector("[data-entity], h2")?.textContent !== null);
    await popup.waitForFunction(() => document.body.textContent?.includes("$600 million"), {
      timeout: 20_000,
    });
    await popup.keyboard.press("Escape");
    const again = await popup.waitForSelector('[role="combobox"]');
    await again!.press("Escape");
    await again!.type("antropic");
    expect((await textsOf(popup, '[role="option"]'))[0]).toMatch(/^Anthropic/);
    // The next popup begins where this one was left.
    await again!.press("Escape");
    await closePopup(popup);
    await page.close();
  });

  it("goes on to the page that its tab goes on to", async () => {
    const page = await session.open(`${listed}/launch`);
    await waitForMarks(page);
    const popup = await openPopup(session, page);
    await textsOf(popup, ".on-page button[data-entity]");
    await page.goto(`${listed}/blank`);
    await popup.waitForFunction(
      () => document.body.textContent?.includes("This page is not a news article"),
      {
        timeout: 20_000,
      },
    );
    expect(await popup.$(".on-page")).toBeNull();
    await closePopup(popup);
    await page.close();
  });

  it("says so over a site that is not on the list", async () => {
    const page = await session.open(`${unlisted}/launch`);
    const popup = await openPopup(session, page);
    await popup.waitForSelector('[role="combobox"]');
    await pause(500);
    expect(await popup.$(".on-page")).toBeNull();
    await closePopup(popup);
    await page.close();
  });
});

describe("the switch for a site", () => {
  it("takes the marks away at once, without a reload, in every open tab", async () => {
    const [page, other] = [await session.open(`${listed}/launch`), await session.open(`${listed}/strict`)];
    await waitForMarks(page);
    await waitForMarks(other);
    const popup = await openPopup(session, page);
    await waitForSwitch(popup, true);
    await popup.click(siteSwitch);
    await waitForSwitch(popup, false);
    await waitForNoMarks(page);
    await waitForNoMarks(other);
    await closePopup(popup);
  });

  it("stays off after a restart of the browser", async () => {
    session = await restart();
    const page = await session.open(`${listed}/launch`);
    await pause(900);
    expect(await readMarks(page)).toEqual([]);
    const popup = await openPopup(session, page);
    await waitForSwitch(popup, false);
    await closePopup(popup);
    await page.close();
  });

  it("brings the marks back without a reload", async () => {
    const page = await session.open(`${listed}/launch`);
    const popup = await openPopup(session, page);
    await waitForSwitch(popup, false);
    await popup.click(siteSwitch);
    await waitForSwitch(popup, true);
    // Where the popup is a tab of its own it hides the page, and a hidden page is not read.
    if (browserName === "firefox") await page.bringToFront();
    await waitForMarks(page);
    await closePopup(popup);
    await page.close();
  });
});
