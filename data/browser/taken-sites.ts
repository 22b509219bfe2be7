/**
 * Sites that the reader took away in the browser's own pages, until the settings page has told of it. Kept in
 * memory: it ends with the browser at the latest.
 */
import browser from "webextension-polyfill";

const key = "taken-sites";

export interface TakenSites {
  /** Sites whose rule was on and has been removed. */
  hosts: string[];
  /** Every site was the scope, and is not any more. */
  every: boolean;
}

/** What has been taken away and not been told yet. Never rejects. */
export async function loadTaken(): Promise<TakenSites> {
  const { [key]: stored } = await browser.storage.session.get(key).catch((): Record<string, unknown> => ({}));
  const { hosts, every } = (stored ?? {}) as Partial<TakenSites>;
  const named = Array.isArray(hosts) ? hosts.filter((host) => typeof host === "string") : [];
  return { hosts: named, every: every === true };
}

/** Adds to what is to be told. Never rejects: not to be told is the least harm. */
export async function noteTaken({ hosts, every }: TakenSites): Promise<void> {
  if (hosts.length === 0 && !every) return;
  const before = await loadTaken();
  const taken = { hosts: [...new Set([...before.hosts, ...hosts])], every: before.every || every };
  await browser.storage.session.set({ [key]: taken }).catch(() => undefined);
}

/** It has been told, or is no longer so. Never rejects. */
export const forgetTaken = (): Promise<void> => browser.storage.session.remove(key).catch(() => undefined);

/** Calls back after each change of what is to be told. */
export function watchTaken(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === "session" && Object.hasOwn(changes, key)) changed();
  });
}
