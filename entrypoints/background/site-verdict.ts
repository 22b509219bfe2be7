import { isAskedFor } from "../../data/browser/asked-pages";
import { loadPause } from "../../data/browser/pause-store";
import { load } from "../../data/browser/settings-store";
import { listedPatterns } from "../../data/browser/tabs";
import type { Pause } from "../../data/messages/protocol";
import type { Settings } from "../../data/settings/schema";
import { normaliseHost } from "../../data/sites/normalise-host";
import { type Standing as Deciding, type SiteVerdict, siteVerdict } from "../../data/sites/site-verdict";

/** What decides, with all settings and the pause it was told from. */
export type Standing = Deciding & { settings: Settings; pause: Pause };

/** The standing now. Never rejects. */
export async function standing(): Promise<Standing> {
  const [{ settings }, { pause }] = await Promise.all([load(), loadPause()]);
  return { settings, pause, paused: pause !== null, listed: listedPatterns() };
}

/** Whether the reader wants marks at an address in a tab. */
export async function verdictFor(
  now: Deciding,
  url: string | undefined,
  tabId: number | undefined,
): Promise<SiteVerdict> {
  const verdict = siteVerdict(hostOf(url), now);
  return verdict === "not-listed" && (await isAskedFor(tabId))
    ? siteVerdict(hostOf(url), now, true)
    : verdict;
}

/** The normalised host of an http address, or null for any other. */
export function hostOf(url: string | null | undefined): string | null {
  if (!url || !/^https?:/.test(url)) return null;
  const result = normaliseHost(url);
  return result.ok ? result.host : null;
}
