import browser from "webextension-polyfill";
import { send } from "../../data/browser/send";
import type { TabState } from "../../data/messages/protocol";

/** The tab the popup speaks of: the one named in its address (`?tab=ID`), else the one in front. */
export async function tabId(): Promise<number | null> {
  const named = new URLSearchParams(location.search).get("tab");
  if (named !== null && /^\d{1,10}$/.test(named)) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** What the background knows of that tab; "unavailable" if it does not answer. */
export async function tabState(): Promise<TabState> {
  try {
    const id = await tabId();
    return id === null ? { state: "unavailable" } : await send("tab:state", { tabId: id });
  } catch {
    return { state: "unavailable" };
  }
}
