/** Stamped decisions as items of the browser's synced storage, each within what it takes. */
import { defaults } from "../schema";
import { mergeStamped, readStamped, type Stamped, type StampedEntries } from "./stamped";

/** Bytes of one item, of 8,192 allowed, and of all of them, of 102,400; both count the JSON and the name. */
const mostOfItem = 8_000;
const mostOfAll = 100_000;

/**
 * Begins the names of our items. Versions of the settings that differ do not share items: a device takes part
 * again when it has been updated.
 */
const start = `settings-${defaults.version}-`;

export type SyncItems = Record<string, Record<string, Stamped>>;

/** Whether an item of synced storage is one of these. */
export const isSyncItem = (name: string): boolean => name.startsWith(start);

/**
 * The items that hold these decisions, always cut in the same way; undefined when they are more than synced storage
 * takes. Any item can be read without the others.
 */
export function toSyncItems(stamps: StampedEntries): SyncItems | undefined {
  const items: [string, Stamped][][] = [];
  let [size, total] = [mostOfItem, 0];
  for (const entry of [...stamps].sort(([a], [b]) => (a < b ? -1 : 1))) {
    // As much as `"key":[…],`, and more: Chromium counts a number beyond 32 bits as 1.795348339123e+12.
    const bytes = sizeOf(entry) + 8;
    if (size + bytes > mostOfItem) {
      items.push([]);
      size = start.length + 6;
      total += size;
    }
    items.at(-1)!.push(entry);
    size += bytes;
    total += bytes;
    if (size > mostOfItem || total > mostOfAll) return undefined;
  }
  return Object.fromEntries(items.map((item, i) => [`${start}${i}`, Object.fromEntries(item)]));
}

/** The decisions in whatever synced storage holds. What is not ours or cannot be read is passed over. */
export function fromSyncItems(stored: Readonly<Record<string, unknown>>): Map<string, Stamped> {
  return Object.entries(stored)
    .filter(([name]) => isSyncItem(name))
    .reduce((all, [, item]) => mergeStamped(all, readStamped(item)), new Map<string, Stamped>());
}

const sizeOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;
