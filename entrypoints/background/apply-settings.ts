import { load } from "../../data/browser/settings-store";
import { askPage, openTabs, runPageScript } from "../../data/browser/tabs";
import type { Settings } from "../../data/settings/schema";
import { readingOf } from "./reading";
import { verdictFor } from "./site-verdict";

/** Brings every open page in line with the settings and reports now in force. */
export async function applyEverywhere(): Promise<void> {
  const [{ settings }, tabs] = await Promise.all([load(), openTabs()]);
  await Promise.all(tabs.map((tab) => apply(settings, tab)));
}

/** Stops the page script where it is no longer wanted, starts it where it is, and tells it what changed. */
async function apply(settings: Settings, { id, url }: { id: number; url: string }): Promise<void> {
  if (!/^https?:/.test(url)) return;
  if (verdictFor(settings, url) !== "on") await askPage(id, "page:stop", {});
  else if ((await askPage(id, "page:reading", { reading: await readingOf(settings, url) })) === undefined)
    await runPageScript(id);
}
