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
/** Characters that are kept of a value too large to be kept whole. */
const keptLimit = 100_000;

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
 * read. Such a value is moved aside to `settings-kept` first, below those that have not been seen yet;
 * it is shortened when storage has no room for it twice. Never rejects: storage that fails gives the
 * defaults and a notice.
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
    const earlier = isKept(kept) && !kept.seen ? kept.kept : undefined;
    await setAside({ ...notice, kept: joined(earlier, notice.kept) }).catch(() =>
      // Too large to be there twice: one write puts a shortened copy there and frees the place of the whole.
      setAside({ ...notice, kept: joined(earlier, shortened(notice.kept)) }, diffFromDefaults(settings)),
    );
    await browser.storage.local.remove(key);
    return { settings, notice: { ...notice, kept: joined(earlier, notice.kept) } };
  }
  if (!isKept(kept) || kept.seen) return { settings };
  return { settings, notice: { problem: kept.problem, kept: kept.kept } };
}

/** Writes before anything is removed: if the browser stops in between, the old value is in both places. */
const setAside = (notice: Omit<Kept, "seen">, instead?: unknown): Promise<void> =>
  browser.storage.local.set({
    [keptKey]: { ...notice, seen: false } satisfies Kept,
    ...(instead === undefined ? {} : { [key]: instead }),
  });

/** One value a line; a line that is there already, because the browser stopped in between, is not repeated. */
const joined = (earlier: string | undefined, value: string): string =>
  earlier === undefined ? value : [...new Set([...earlier.split("\n"), value])].join("\n");

/** Cut to the limit, with a sign at the end that it was, and no half of a character before it. */
const shortened = (text: string): string =>
  text.length <= keptLimit ? text : `${text.slice(0, keptLimit - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;

function isKept(value: unknown): value is Kept {
  const kept = value as Partial<Kept> | null | undefined;
  return typeof kept?.kept === "string" && (kept.problem === "corrupt" || kept.problem === "newer");
}
