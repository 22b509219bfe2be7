/** What the extension holds on this device, for a reader who wants to know. */
import browser from "webextension-polyfill";
import type { Held } from "../messages/protocol";
import { requestsHere } from "./network-requests";

/**
 * Sizes in bytes of JSON, by what they hold. A storage that fails or is not there counts as empty: what cannot be
 * read cannot be told.
 */
export async function held(): Promise<Held> {
  const [local, synced, memory] = await Promise.all([
    all(browser.storage.local),
    all(browser.storage.sync),
    all(browser.storage.session),
  ]);
  const { "settings-kept": aside, "wrong-marks": reports, faults, ...settings } = local;
  return {
    settings: sizeOf(settings),
    aside: sizeOf({ aside }),
    reports: sizeOf({ reports }),
    faults: sizeOf({ faults }),
    synced: sizeOf(synced),
    memory: sizeOf(memory),
    requests: requestsHere(),
  };
}

type Area = Pick<typeof browser.storage.local, "get"> | undefined;

const all = async (area: Area): Promise<Record<string, unknown>> =>
  (await area?.get(null).catch(() => ({}))) ?? {};

/** Nothing is no bytes, not the two of an empty object. */
const sizeOf = (items: Record<string, unknown>): number =>
  Object.entries(items)
    .filter(([, value]) => value !== undefined)
    .reduce((sum, entry) => sum + new TextEncoder().encode(JSON.stringify(entry)).length, 0);
