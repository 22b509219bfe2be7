/** Tabs, and the page scripts in them, as the background reaches them. */
import browser from "webextension-polyfill";
import type { PageProtocol } from "../messages/protocol";

/** Longest wait for a page that is loading or busy, in milliseconds. */
const patience = 700;

function inTime<T>(promise: Promise<T>, late: T): Promise<T> {
  return Promise.race([promise, new Promise<T>((resolve) => setTimeout(resolve, patience, late))]);
}

/** Asks the page script of a tab; undefined where none is at work, or none that answers in time. */
export async function askPage<N extends keyof PageProtocol>(
  tabId: number,
  name: N,
  request: PageProtocol[N]["request"],
): Promise<PageProtocol[N]["reply"] | undefined> {
  try {
    const answer: { ok: boolean; reply: PageProtocol[N]["reply"] } | undefined =
      await browser.tabs.sendMessage(tabId, { name, request }, { frameId: 0 });
    return answer?.ok ? answer.reply : undefined;
  } catch {
    return undefined;
  }
}

/** The same, but not longer than a reader would wait: a page that is busy counts as one that does not answer. */
export const askPageInTime: typeof askPage = (...asked) => inTime(askPage(...asked), undefined);

/**
 * Runs the page script in a tab and gives its verdict; undefined where scripts may not run, `late`
 * where the page is not ready for it yet. Where it is at work already it says so and does nothing.
 */
export async function runPageScript(tabId: number): Promise<string | undefined> {
  const run = () => runScript(tabId, 0, "/page.js");
  // On a page it has not met it may take a glance only, and give no verdict.
  return inTime(
    run().then((said) => (said === "done" ? run() : said)),
    "late",
  );
}

/**
 * Puts the reader into a frame and gives its verdict; undefined where scripts may not run. Run again where
 * it is already at work, it changes nothing.
 */
export async function runReader(tabId: number, frameId: number): Promise<string | undefined> {
  return runScript(tabId, frameId, "/reader.js");
}

/** Gives a frame the rules for marks, once, where the manifest has not put them. */
export async function styleMarks(tabId: number, frameId: number): Promise<void> {
  const rules = { target: { tabId, frameIds: [frameId] }, files: ["/assets/marks.css"] };
  await browser.scripting.removeCSS(rules).catch(() => undefined);
  await browser.scripting.insertCSS(rules).catch(() => undefined);
}

/** Puts the card's script into a frame, and before it the one that reads the date of the page. */
export async function runCardScript(tabId: number, frameId: number): Promise<boolean> {
  return (await runScript(tabId, frameId, "/dateline.js", "/card.js")) !== undefined;
}

async function runScript(tabId: number, frameId: number, ...files: string[]): Promise<string | undefined> {
  try {
    const [result] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files,
    });
    return typeof result?.result === "string" ? result.result : "done";
  } catch {
    return undefined;
  }
}

/** Every tab, with its address where the browser lets us know it. */
export async function openTabs(): Promise<{ id: number; url: string | undefined }[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, url }) => (id !== undefined ? [{ id, url: url || undefined }] : []));
}

/** Address of a tab; undefined where the browser does not let us know it, null where there is no such tab. */
export async function tabUrl(tabId: number): Promise<string | null | undefined> {
  try {
    return (await browser.tabs.get(tabId)).url || undefined;
  } catch {
    return null;
  }
}

/** Calls back each time a tab begins or ends to load, or has another address, as far as the browser tells. */
export function watchTab(tabId: number, changed: () => void): void {
  browser.tabs.onUpdated.addListener((id, { status, url }) => {
    if (id === tabId && (status || url)) changed();
  });
}

/**
 * Whether a tab whose address is hidden shows a page of the browser's own. Chromium alone tells the two apart, by
 * the words in which it refuses; false where nothing is known.
 */
export async function isBrowserPage(tabId: number): Promise<boolean> {
  try {
    // The source of a page takes the script, and never runs it.
    await inTime<unknown>(browser.scripting.executeScript({ target: { tabId }, func: () => 0 }), undefined);
    return false;
  } catch (error) {
    return /\b(chrome|devtools|about|edge|extensions gallery)\b/i.test(String(error));
  }
}

/** Patterns of the sites the manifest names. */
export function listedPatterns(): string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}

/**
 * Opens a page of the extension, by its name within it: in a tab of its own, or as the address bar asks. A tab
 * that takes none of our pages, as in a private window, is left alone.
 */
export async function openOwnPage(
  page: string,
  where: "currentTab" | "newForegroundTab" | "newBackgroundTab" = "newForegroundTab",
): Promise<void> {
  const url = browser.runtime.getURL(page);
  const done = where === "currentTab" && (await browser.tabs.update({ url }).catch(() => null));
  if (!done) await browser.tabs.create({ url, active: where !== "newBackgroundTab" });
}
