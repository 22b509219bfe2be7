/**
 * The only place that reads and writes stored settings. Used by the background alone; the other parts
 * ask it by message, so that writes from one queue are all the writes there are.
 */
import browser from "webextension-polyfill";
import type { StoredSettings } from "../messages/protocol";
import { checkSettings } from "../settings/check-settings";
import { diffFromDefaults } from "../settings/differences";
import { readSettings } from "../settings/read-settings";
import { defaults, type Settings } from "../settings/schema";

const key = "settings";
const keptKey = "settings-kept";

/** An earlier value that could not be read, and whether the reader has been told. */
type Kept = NonNullable<StoredSettings["notice"]> & { seen: boolean };

let queue: Promise<unknown> = Promise.resolve();

/** Runs one task after all that were asked for before, whether those succeeded or not. */
function inTurn<T>(task: () => Promise<T>): Promise<T> {
  const turn = queue.then(task, task);
  queue = turn.catch(() => undefined);
  return turn;
}

/**
 * The settings in force, with a notice while the reader has not seen that stored ones could not be
 * read. Such a value is moved aside to `settings-kept` first. Never rejects: storage that fails gives
 * the defaults and a notice.
 */
export const load = (): Promise<StoredSettings> =>
  inTurn(read).catch(() => ({
    settings: structuredClone(defaults),
    notice: { problem: "corrupt", kept: "" },
  }));

/** Replaces the settings. Rejects with a sentence, and writes nothing, when they are not right. */
export const save = (settings: Settings): Promise<Settings> => update(() => settings);

/**
 * Changes the settings in one step: no other write comes between reading and writing. Rejects when
 * storage fails, rather than overwrite what could not be read.
 */
export function update(change: (settings: Settings) => Settings): Promise<Settings> {
  return inTurn(async () => {
    const checked = checkSettings(change((await read()).settings));
    if (!checked.ok) throw new Error(checked.problem);
    await browser.storage.local.set({ [key]: diffFromDefaults(checked.settings) });
    return checked.settings;
  });
}

/** The reader has seen the notice: it is not given again. The old value stays where it is. */
export function markSeen(): Promise<void> {
  return inTurn(async () => {
    const { [keptKey]: kept } = await browser.storage.local.get(keptKey);
    if (isKept(kept)) await browser.storage.local.set({ [keptKey]: { ...kept, seen: true } });
  });
}

/** Calls back with the settings after each change of what is stored, until the returned function is called. */
export function watch(changed: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === "local" && Object.hasOwn(changes, key))
      changed(readSettings(changes[key]?.newValue).settings);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

async function read(): Promise<StoredSettings> {
  const { [key]: stored, [keptKey]: kept } = await browser.storage.local.get([key, keptKey]);
  const { settings, notice } = readSettings(stored);
  if (notice) {
    // Aside first: if the browser stops between the two, the old value is still in both places.
    await browser.storage.local.set({ [keptKey]: { ...notice, seen: false } satisfies Kept });
    await browser.storage.local.remove(key);
    return { settings, notice };
  }
  if (!isKept(kept) || kept.seen) return { settings };
  return { settings, notice: { problem: kept.problem, kept: kept.kept } };
}

function isKept(value: unknown): value is Kept {
  const kept = value as Partial<Kept> | null | undefined;
  return typeof kept?.kept === "string" && (kept.problem === "corrupt" || kept.problem === "newer");
}
