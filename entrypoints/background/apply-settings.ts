import { load } from "../../data/browser/settings-store";
import { askPage, openTabs, runPageScript } from "../../data/browser/tabs";
import type { Reading } from "../../data/messages/protocol";
import type { Settings } from "../../data/settings/schema";
import { readings } from "./reading";
import { verdictFor } from "./site-verdict";

type Tab = { id: number; url: string };

/** What a change can bring about: marks where there were none, or no more than other marks. */
type Reach = "start" | "tell";

/**
 * Brings every open page in line with the settings and reports now in force. Never rejects; not to be
 * awaited by whoever answers a reader, since a tab that hangs would hold the answer back.
 *
 * @param reach `tell` leaves pages alone in which no reader is at work
 */
export async function applyEverywhere(reach: Reach = "start"): Promise<void> {
  try {
    const [{ settings }, tabs] = await Promise.all([load(), openTabs()]);
    const readingAt = await readings(settings);
    await Promise.all(tabs.map((tab) => apply(settings, readingAt(tab.url), tab, reach)));
  } catch {
    // The browser is closing or has no tabs to name: a page asks anew when it is opened.
  }
}

/** Stops the page script where it is no longer wanted, starts it where it is, and tells it what changed. */
async function apply(settings: Settings, reading: Reading, { id, url }: Tab, reach: Reach): Promise<void> {
  if (!/^https?:/.test(url)) return;
  if (verdictFor(settings, url) !== "on") await askPage(id, "page:stop", {});
  else if ((await askPage(id, "page:reading", { reading })) === undefined && reach === "start")
    await runPageScript(id);
}
