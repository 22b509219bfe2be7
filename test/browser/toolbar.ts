import type { Page } from "puppeteer-core";
import { pause } from "./marks";

interface Browserish {
  tabs: { query(filter: object): Promise<{ id: number; url?: string; active: boolean }[]> };
  action: Record<"getTitle" | "getBadgeText", (about: { tabId: number }) => Promise<string>>;
}

/** What the toolbar button says of the tab with this address, as a page of the extension can ask. */
export function buttonOf(own: Page, address: string): Promise<{ title: string; badge: string }> {
  return own.evaluate(async (wanted) => {
    const { tabs, action } = (globalThis as unknown as { chrome: Browserish }).chrome;
    const tab = (await tabs.query({})).find(({ url }) => url === wanted);
    if (!tab) return { title: "No such tab", badge: "" };
    const [title, badge] = await Promise.all([
      action.getTitle({ tabId: tab.id }),
      action.getBadgeText({ tabId: tab.id }),
    ]);
    return { title, badge };
  }, address);
}

/** Waits until the button's title begins with this, and its number has come; what it says then, or said last. */
export async function waitForButton(own: Page, address: string, start: string) {
  let before = "";
  for (let tries = 0; tries < 300; tries++) {
    const button = await buttonOf(own, address);
    const now = JSON.stringify(button);
    if (button.title.startsWith(start) && now === before) return button;
    before = now;
    await pause(100);
  }
  return buttonOf(own, address);
}

/** The tabs that show a page of the extension: whether each is the one in front. */
export function tabsOf(own: Page, page: string): Promise<boolean[]> {
  return own.evaluate(async (wanted) => {
    const { tabs } = (globalThis as unknown as { chrome: Browserish }).chrome;
    const all = await tabs.query({});
    return all.filter(({ url }) => url?.endsWith(`/${wanted}`)).map(({ active }) => active);
  }, page);
}
