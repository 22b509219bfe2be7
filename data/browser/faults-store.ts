/** What went wrong in our own code. Kept on this device alone, by the background alone. */
import * as v from "valibot";
import browser from "webextension-polyfill";
import { errorText } from "../faults/error-text";
import { type Caught, Fault, faultOf } from "../faults/fault";
import { gathered } from "../faults/gather";

const key = "faults";

/** `kept` until cleared; `fleeting`, from private windows, in memory until the browser closes. */
export type Keeping = "kept" | "fleeting";
const areas = { kept: () => browser.storage.local, fleeting: () => browser.storage.session };

/** Not yet written, or not to be: where storage fails they are held for as long as the background is awake. */
const waiting: Record<Keeping, Fault[]> = { kept: [], fleeting: [] };
const due: Record<Keeping, boolean> = { kept: false, fleeting: false };
let queue: Promise<unknown> = Promise.resolve();

/** Notes an error. Never throws: what goes wrong while that is done goes no further. */
export function noteFault(error: unknown, caught: Caught, keeping: Keeping = "kept"): void {
  console.error(error);
  noteTold(errorText(error), caught, keeping);
}

/** The same for an error told as text: by `errorText`, in another part of the extension. */
export function noteTold(told: string, caught: Caught, keeping: Keeping = "kept"): void {
  const origin = browser.runtime.getURL("").replace(/\/$/, "");
  waiting[keeping] = gathered(waiting[keeping], [faultOf(told, caught, origin, Date.now())]);
  // One write takes along all that gather until its turn: a fault in a loop does not write in one.
  if (due[keeping]) return;
  due[keeping] = true;
  queue = queue.then(() => write(keeping));
}

async function write(keeping: Keeping): Promise<void> {
  const taken = waiting[keeping];
  waiting[keeping] = [];
  due[keeping] = false;
  try {
    await areas[keeping]().set({ [key]: gathered(await read(keeping), taken.toReversed()) });
  } catch {
    waiting[keeping] = gathered(taken, waiting[keeping].toReversed());
  }
}

/** All faults, those of private windows among them, the latest first. Never rejects. */
export async function loadFaults(): Promise<Fault[]> {
  await queue;
  const [kept, fleeting] = await Promise.all([
    read("kept").catch(() => []),
    read("fleeting").catch(() => []),
  ]);
  return [kept, waiting.kept, fleeting, waiting.fleeting]
    .reduce((all, more) => gathered(all, more.toReversed()), [])
    .sort((a, b) => b.last - a.last);
}

/** Forgets all of them. Rejects when storage fails. */
export async function clearFaults(): Promise<void> {
  await queue;
  waiting.kept = [];
  waiting.fleeting = [];
  await Promise.all([areas.kept().remove(key), areas.fleeting().remove(key)]);
}

/** What cannot be read of what is stored counts as none. */
async function read(keeping: Keeping): Promise<Fault[]> {
  const { [key]: stored } = await areas[keeping]().get(key);
  return Array.isArray(stored) ? stored.filter((each) => v.is(Fault, each)) : [];
}
