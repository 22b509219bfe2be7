import type { Page, Target } from "puppeteer-core";
import { bidiOf, contextOf } from "./bidi";
import type { Session } from "./launch";
import { pause } from "./marks";
import { watchProblems } from "./problems";
import { workerOf } from "./worker";

/**
 * Opens the popup over a page. In Chromium it is the real one, opened by the extension's own worker.
 * Firefox shows a popup in a panel that no debugger reaches, so there it is the same page in a tab of
 * its own, told in its address which tab it is about.
 */
export async function openPopup(session: Session, page: Page): Promise<Page> {
  await page.bringToFront();
  return session.name === "chromium" ? openInChromium(session) : openPopupInTab(session, page);
}

async function openInChromium(session: Session): Promise<Page> {
  const isPopup = (target: Target) => target.url().startsWith(`${session.origin}/popup.html`);
  for (let tries = 0; ; tries++) {
    const worker = await workerOf(session);
    await worker.evaluate("chrome.action.openPopup()").catch(notTheLast(tries));
    try {
      const target = await session.browser.waitForTarget(isPopup, { timeout: 20_000 });
      const page = await target.asPage();
      await page.waitForFunction(() => document.readyState === "complete");
      watchProblems(page, session.problems);
      return page;
    } catch (error) {
      // A window that loses the focus in this moment closes it again, as it would for a reader.
      notTheLast(tries)(error);
    }
  }
}

const notTheLast = (tries: number) => (error: unknown) => {
  if (tries === 2) throw error;
};

/** The popup's page in a tab of its own, about `page`. Hides that page, as any tab in front does. */
export async function openPopupInTab(session: Session, page: Page): Promise<Page> {
  await page.bringToFront();
  const tab = await openExtensionPage(session, "popup.html?tab=0");
  const id = await tab.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: Browserish }).chrome;
    const own = await tabs.getCurrent();
    // The welcome page may have opened behind in this very moment.
    const others = (await tabs.query({})).filter(
      (each) => each.id !== own.id && !each.url?.startsWith(location.origin),
    );
    // The page was brought to the front just before.
    return others.sort((one, other) => other.lastAccessed - one.lastAccessed)[0]?.id;
  });
  await tab.close();
  return openExtensionPage(session, `popup.html?tab=${id}`);
}

interface Browserish {
  tabs: {
    getCurrent(): Promise<{ id: number }>;
    query(filter: object): Promise<{ id: number; lastAccessed: number; url?: string }[]>;
  };
}

/** Opens a page of the extension in a tab: "options.html". `prepare` gets the tab before. */
export async function openExtensionPage(
  session: Session,
  path: string,
  prepare?: (page: Page) => Promise<unknown>,
): Promise<Page> {
  const url = `${session.origin}/${path}`;
  if (session.name === "chromium" && !prepare) return session.open(url);
  const page = await session.browser.newPage();
  watchProblems(page, session.problems);
  await prepare?.(page);
  if (session.name === "chromium") {
    await page.goto(url);
    return page;
  }
  // Firefox reports no navigation of an extension's page: ask for it, then look until it is there.
  await bidiOf(session.browser)!.send("browsingContext.navigate", {
    context: contextOf(page),
    url,
    wait: "none",
  });
  for (let tries = 0; tries < 300; tries++) {
    await pause(50);
    const state = await page.evaluate(() => `${location.href} ${document.readyState}`).catch(() => "");
    if (state === `${url} complete`) return page;
  }
  throw new Error(`${url} did not open.`);
}

/** Closes the popup, as looking away does. */
export async function closePopup(popup: Page): Promise<void> {
  await popup.close().catch(() => {});
}
