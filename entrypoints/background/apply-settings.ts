import { askPage, openTabs, runPageScript } from "../../data/browser/tabs";
import type { Reading } from "../../data/messages/protocol";
import { siteVerdict } from "../../data/sites/site-verdict";
import { readings } from "./reading";
import { type Standing, standing, verdictFor } from "./site-verdict";
import { showVerdict } from "./toolbar";

type Tab = { id: number; url: string | undefined };

/** What a change can bring about: marks where there were none, or no more than other marks. */
export type Reach = "start" | "tell";

/**
 * Brings every open page in line with the settings and reports now in force. Never rejects; not to be
 * awaited by whoever answers a reader, since a tab that hangs would hold the answer back.
 *
 * @param reach `tell` leaves pages alone in which no reader is at work
 */
export async function applyEverywhere(reach: Reach = "start"): Promise<void> {
  try {
    const [now, tabs] = await Promise.all([standing(), openTabs()]);
    void showVerdict(siteVerdict(null, now), now.pause);
    const readingAt = await readings(now.settings);
    await Promise.all(tabs.map((tab) => apply(now, readingAt(tab.url), tab, reach)));
  } catch {
    // The browser is closing or has no tabs to name: a page asks anew when it is opened.
  }
}

/** Stops the page script where it is no longer wanted, starts it where it is, and tells it what changed. */
async function apply(now: Standing, reading: Reading, { id, url }: Tab, reach: Reach): Promise<void> {
  if (url && !/^https?:/.test(url)) return;
  // An address hidden from us is that of a site which is no longer allowed, or in which we never were.
  const verdict = await verdictFor(now, url, id);
  if (!url || verdict !== "on") {
    void showVerdict(verdict, now.pause, id);
    await askPage(id, "page:stop", {});
  } else if ((await askPage(id, "page:reading", { reading })) === undefined) {
    void showVerdict(verdict, now.pause, id);
    if (reach === "start") await runPageScript(id);
  }
}
