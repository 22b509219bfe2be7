/**
 * Brings the settings of this device together with those of the reader's other devices, by the browser's own synced
 * storage. Whatever fails here, the settings on this device are as the reader left them.
 */
import browser from "webextension-polyfill";
import type { Whereabouts } from "../messages/protocol";
import { fromSyncItems, isSyncItem, type SyncItems, toSyncItems } from "../settings/sync/sync-items";
import { join } from "./settings-store";

/** Set on a device whose settings are to stay there; not itself a setting, or it would travel. */
const hereKey = "settings-here-only";
/** Longest wait for synced storage, in milliseconds. */
const patience = 10_000;

/** As the exchange left it. */
export interface Exchange {
  place: Whereabouts["place"];
  /** Whether another device's decisions changed the settings here. */
  changed: boolean;
}

let running: Promise<Exchange> | undefined;
let next: Promise<Exchange> | undefined;

/**
 * Takes over what other devices decided, and hands out what this one did. Never rejects. Asked for while one is
 * under way, it runs once more after that, however often it was asked for.
 */
export function exchange(): Promise<Exchange> {
  if (!running) {
    running = once().finally(() => {
      running = undefined;
    });
    return running;
  }
  next ??= running.then(() => {
    next = undefined;
    return exchange();
  });
  return next;
}

/** Keeps the settings on this device from now on, or lets them be synced again. Rejects when storage fails. */
export async function keepHere(on: boolean): Promise<void> {
  if (on) await browser.storage.local.set({ [hereKey]: true });
  else await browser.storage.local.remove(hereKey);
}

/** Calls back when another device (or this one) wrote to synced storage. To be called while the background starts. */
export function onSynced(synced: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === "sync" && Object.keys(changes).some(isSyncItem)) synced();
  });
}

async function once(): Promise<Exchange> {
  let changed = false;
  try {
    const { [hereKey]: here } = await browser.storage.local.get(hereKey);
    if (here) return { place: "here", changed };
    // Not in every browser, whatever the types say.
    const sync = browser.storage.sync as typeof browser.storage.sync | undefined;
    if (!sync) return { place: "no-sync", changed };
    const stored = await inTime(sync.get(null));
    const theirs = fromSyncItems(stored);
    const joined = await join(theirs);
    changed = joined.changed;
    // What was taken back need not be told to those who never heard of it, if there is no room for that.
    const needed = new Map(
      [...joined.stamps].filter(([key, [, value]]) => value !== undefined || theirs.has(key)),
    );
    const items = toSyncItems(joined.stamps) ?? toSyncItems(needed);
    if (!items) return { place: "too-large", changed };
    await inTime(write(sync, stored, items));
    return { place: "synced", changed };
  } catch {
    return { place: "refused", changed };
  }
}

/** Writes what differs, in one go: browsers count the writes of a minute. */
async function write(
  sync: typeof browser.storage.sync,
  stored: Readonly<Record<string, unknown>>,
  items: SyncItems,
): Promise<void> {
  const differing = Object.entries(items).filter(
    ([name, item]) => JSON.stringify(sorted(stored[name])) !== JSON.stringify(sorted(item)),
  );
  const surplus = Object.keys(stored).filter((name) => isSyncItem(name) && !Object.hasOwn(items, name));
  if (differing.length > 0) await sync.set(Object.fromEntries(differing));
  if (surplus.length > 0) await sync.remove(surplus);
}

/** Synced storage may give keys back in another order. */
const sorted = (item: unknown) => Object.entries(item ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));

const inTime = <T>(task: Promise<T>): Promise<T> =>
  Promise.race([
    task,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error("No answer in time")), patience)),
  ]);
