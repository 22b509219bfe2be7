/** The pause: begun and ended by the reader, or over when its hour is. */
import { hour, loadPause, savePause } from "../../data/browser/pause-store";
import type { Handlers } from "../../data/browser/router";
import type { Pause } from "../../data/messages/protocol";
import { applyEverywhere } from "./apply-settings";

export const pauseHandlers: Pick<Handlers, "pause:read" | "pause:set"> = {
  "pause:read": () => endOfPause(),
  "pause:set": async ({ how }) => {
    const pause = how === "hour" ? Date.now() + hour : how;
    await savePause(pause);
    void applyEverywhere();
    endInTime(pause);
    return pause;
  },
};

/** To be called when the background starts: whatever woke it, a pause that is over ends now. */
export async function followPause(): Promise<void> {
  endInTime(await endOfPause());
}

/** Ends the pause on the minute if the background is still awake then; else the next that wakes it does. */
function endInTime(pause: Pause): void {
  if (typeof pause === "number") setTimeout(() => void endOfPause(), Math.max(0, pause - Date.now()) + 1);
}

/**
 * The pause in force. One whose hour is over ends here, and its marks come back in every open tab: whatever wakes
 * the background asks, so that no alarm is needed. Never rejects.
 */
export async function endOfPause(): Promise<Pause> {
  const { pause, ended } = await loadPause();
  if (ended) {
    await savePause(null).catch(() => undefined);
    void applyEverywhere();
  }
  return pause;
}
