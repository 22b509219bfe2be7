/**
 * The only place that reads and writes stored settings. Used by the background alone; the other parts
 * ask it by message, so that writes from one queue are all the writes there are. What is stored on this
 * device is the truth; `settings-sync.ts` brings it together with that of others.
 */
import browser from "webextension-polyfill";
import type { StoredSettings } from "../messages/protocol";
import { Refusal } from "../messages/refusal";
import { checkSettings } from "../settings/check-settings";
import { diffFromDefaults } from "../settings/differences";
import { readSettings } from "../settings/read-settings";
import { defaults, type Settings } from "../settings/schema";
import {
  mergeStamped,
  readStamped,
  type StampedEntries,
  stampChanges,
  stampsOf,
  withStamped,
} from "../settings/sync/stamped";
import { keepAside, keptKey, setSeen, unseen } from "./kept-aside";

const key = "settings";
const stampsKey = "settings-stamps";

let queue: Promise<unknown> = Promise.resolve();

/** Runs one task after all that were asked for before, whether those succeeded or not. */
function inTurn<T>(task: () => Promise<T>): Promise<T> {
  const turn = queue.then(task, task);
  queue = turn.catch(() => undefined);
  return turn;
}

/**
 * The settings in force, with a notice while the reader has not seen that stored ones could not be
 * read. Never rejects: storage that cannot be read gives the defaults and a notice; where it is full, what could be
 * read is in force all the same.
 */
export const load = (): Promise<StoredSettings> =>
  inTurn(() => read((notice) => notice)).then(
    ({ stamps: _, ...stored }) => stored,
    () => ({ settings: structuredClone(defaults), notice: { problem: "denied", kept: "" } }),
  );

/** Replaces the settings. Rejects with a sentence, and writes nothing, when they are not right. */
export const save = (settings: Settings): Promise<Settings> => update(() => settings);

/**
 * Changes the settings in one step: no other write comes between reading and writing. Rejects when
 * storage fails, rather than overwrite what could not be read.
 */
export function update(change: (settings: Settings) => Settings): Promise<Settings> {
  return inTurn(async () => {
    const { settings: before, stamps } = await read();
    const checked = checkSettings(change(before));
    if (!checked.ok) throw new Refusal(checked.problem);
    await write(checked.settings, stampChanges(stamps, before, checked.settings, Date.now()));
    return checked.settings;
  });
}

/**
 * Brings the settings together with decisions of other devices. Rejects when storage fails.
 *
 * @returns all decisions now known, and whether the settings changed; where both together are more than settings
 *   hold, they stay as they are
 */
export function join(theirs: StampedEntries): Promise<{ stamps: StampedEntries; changed: boolean }> {
  return inTurn(async () => {
    const { settings, stamps } = await read();
    const merged = mergeStamped(stamps, theirs);
    const checked = checkSettings(withStamped(settings, merged));
    if (!checked.ok) return { stamps, changed: false };
    const changed = JSON.stringify(checked.settings) !== JSON.stringify(settings);
    if (JSON.stringify([...merged]) !== JSON.stringify([...stamps])) await write(checked.settings, merged);
    return { stamps: merged, changed };
  });
}

/** The reader has seen the notice: it is not given again. The old value stays where it is. */
export const markSeen = (): Promise<void> => inTurn(setSeen);

/** Removes what was kept aside. */
export const dropAside = (): Promise<void> => inTurn(() => browser.storage.local.remove(keptKey));

/** Calls back with the settings after each change of what is stored, until the returned function is called. */
export function watch(changed: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === "local" && Object.hasOwn(changes, key))
      changed(readSettings(changes[key]?.newValue).settings);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

type Notice = NonNullable<StoredSettings["notice"]>;

/** @param unkept what to do where an old value cannot be moved aside: without it that is an error */
async function read(
  unkept?: (notice: Notice) => Notice,
): Promise<StoredSettings & { stamps: StampedEntries }> {
  const stored = await browser.storage.local.get([key, stampsKey, keptKey]);
  const { settings, notice } = readSettings(stored[key]);
  if (!notice) {
    const told = unseen(stored[keptKey]);
    const stamps = stampsOf(settings, readStamped(stored[stampsKey]));
    return { settings, stamps, ...(told ? { notice: told } : {}) };
  }
  // The reader has not taken anything back: stamps that said so would undo it on other devices, too.
  const stamps = stampsOf(settings, new Map());
  const instead = { [key]: diffFromDefaults(settings), [stampsKey]: Object.fromEntries(stamps) };
  const aside = keepAside(notice, stored[keptKey], instead);
  return { settings, stamps, notice: await (unkept ? aside.catch(() => unkept(notice)) : aside) };
}

/** Settings and stamps in one write: neither can be there without the other. */
const write = (settings: Settings, stamps: StampedEntries): Promise<void> =>
  browser.storage.local.set({ [key]: diffFromDefaults(settings), [stampsKey]: Object.fromEntries(stamps) });
