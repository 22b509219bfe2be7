import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { isListed } from "../data/sites/site-verdict";
import type { Session } from "../test/browser/launch";
import { markTexts, pause } from "../test/browser/marks";
import { pageFailure } from "./page-failure";

/** Longest wait for the first mark, in milliseconds; a page that is not about AI never has one. */
const patience = 5000;

/** Longest wait for all that a page loads, in milliseconds: pictures and adverts of a news site may never end. */
const loading = 15_000;

export interface DemoPage {
  page: Page;
  /** The words that are marked, in the order of the page. */
  marks: string[];
}

/**
 * Opens a page and waits until the marks have stopped coming.
 * @throws with one plain line, where it did not open; the tab stays, with what the browser says
 */
export async function openDemoPage(session: Session, url: string): Promise<DemoPage> {
  const page = await session.browser.newPage();
  try {
    await page.goto(url, { waitUntil: "domcontentloaded" });
  } catch (error) {
    throw new Error(pageFailure(url, error));
  }
  await page
    .waitForFunction(() => document.readyState === "complete", { timeout: loading })
    .catch(() => undefined);
  return { page, marks: await allMarks(page) };
}

async function allMarks(page: Page): Promise<string[]> {
  let marks: string[] = [];
  for (let waited = 0; waited < patience; waited += 250) {
    await pause(250);
    // A reader who goes to another page, or closes the window, meanwhile has seen none.
    const now = await markTexts(page).catch((): string[] => []);
    if (now.length > 0 && now.length === marks.length) return now;
    marks = now;
  }
  return marks;
}

/** Whether the built extension reads pages of this address without being asked. */
export function isRead(extensionDir: string, url: string): boolean {
  const manifest = JSON.parse(readFileSync(join(extensionDir, "manifest.json"), "utf8"));
  return isListed(new URL(url).hostname, manifest.host_permissions);
}

/** What to say of a page on a site that is not on the list. */
export const unreadSite = (url: string): string =>
  `Nothing is marked on ${url}: its site is not on the list (data/sites/news-hosts.txt). On such a site the toolbar button marks one page, or all from then on.`;
