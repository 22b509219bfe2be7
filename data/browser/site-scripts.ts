/** Sites beyond the list: the permissions the reader gave for them, and the page script registered there. */
import browser from "webextension-polyfill";

const id = "chosen-sites";

/**
 * Asks the reader for sites by their patterns. To be called first thing in a click: after any wait the browser
 * takes it for no wish of the reader's. The popup may be closed by the question; `onSites` tells of the answer.
 */
export const requestSites = async (origins: string[]): Promise<boolean> =>
  browser.permissions.request({ origins });

/** All patterns the browser lets us into now: of the manifest's, it may keep some or all from us. */
export const grantedSites = async (): Promise<string[]> => (await browser.permissions.getAll()).origins ?? [];

/** Patterns the reader has allowed beside those of the manifest. */
export async function allowedSites(): Promise<string[]> {
  const own = new Set(browser.runtime.getManifest().host_permissions ?? []);
  return (await grantedSites()).filter((pattern) => !own.has(pattern));
}

/** Whether the browser lets us into all sites of this pattern now. Never rejects. */
export const hasSites = (pattern: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [pattern] }).catch(() => false);

/** Gives permissions back; one that the browser keeps is no harm. */
export async function giveBackSites(origins: string[]): Promise<void> {
  if (origins.length > 0) await browser.permissions.remove({ origins }).catch(() => false);
}

/** Has the page script run on these sites and no others, from the next page on and after restarts. */
export async function registerSites(matches: string[]): Promise<void> {
  const [now] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (now) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const script = {
    id,
    js: ["page.js"],
    matches,
    // There the manifest's own runs.
    excludeMatches: browser.runtime.getManifest().host_permissions ?? [],
    runAt: "document_idle" as const,
    persistAcrossSessions: true,
  };
  if (!now) await browser.scripting.registerContentScripts([script]);
  else if (`${now.matches}` !== `${matches}` || `${now.excludeMatches}` !== `${script.excludeMatches}`)
    await browser.scripting.updateContentScripts([script]);
}

/** Calls back with the patterns allowed or taken away. To be called while the background starts. */
export function onSites(added: (origins: string[]) => void, removed: (origins: string[]) => void): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => origins.length > 0 && added(origins));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => origins.length > 0 && removed(origins));
}

/** Calls back when the browser starts, and when the extension was installed or updated. */
export function onBeginning(begin: () => void): void {
  browser.runtime.onStartup.addListener(begin);
  browser.runtime.onInstalled.addListener(begin);
}
