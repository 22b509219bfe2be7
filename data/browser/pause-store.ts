/** A pause of all marks. Kept in memory: it ends with the browser at the latest. */
import browser from "webextension-polyfill";
import type { Pause } from "../messages/protocol";

const key = "pause";

/** Milliseconds of the pause for an hour. */
export const hour = 3_600_000;

/** The pause in force, and whether one has run out since it was last looked at. Never rejects. */
export async function loadPause(now = Date.now()): Promise<{ pause: Pause; ended: boolean }> {
  const { [key]: stored } = await browser.storage.session.get(key).catch((): Record<string, unknown> => ({}));
  if (stored === "closing") return { pause: stored, ended: false };
  if (typeof stored !== "number") return { pause: null, ended: false };
  // Longer than it can be: the clock was set back.
  return stored > now && stored <= now + hour
    ? { pause: stored, ended: false }
    : { pause: null, ended: true };
}

/** Begins a pause, or (with null) ends it. Rejects when storage fails. */
export async function savePause(pause: Pause): Promise<void> {
  if (pause === null) await browser.storage.session.remove(key);
  else await browser.storage.session.set({ [key]: pause });
}
