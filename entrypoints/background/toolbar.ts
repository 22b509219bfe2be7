/**
 * What the toolbar button shows: names marked here, off, paused, or nothing to do.
 *
 * A tab's own look ends with its page; what holds for all tabs is the look of those that have none. So nobody has
 * to watch tabs, and pages that are no articles wake nothing.
 */
import { type ButtonLook, colourBadge, showButton } from "../../data/browser/action";
import type { Pause } from "../../data/messages/protocol";
import { type SiteVerdict, siteVerdict } from "../../data/sites/site-verdict";
import { say } from "../../data/text/say";
import { language, sayCount } from "../../data/text/say-count";
import { standing } from "./site-verdict";

/** More than a badge has room for. */
const most = 999;

/** The look of a tab in which this many names are marked. */
export function lookOfNames(names: number): ButtonLook {
  if (names === 0) return { picture: "idle", title: say("action_idle"), badge: "" };
  const badge = names > most ? `${most}+` : new Intl.NumberFormat(language()).format(names);
  return { picture: "on", title: sayCount("action_names", names), badge };
}

/** The look of a tab, before its names are counted, by what the reader wants there. */
export function lookOfVerdict(verdict: SiteVerdict, pause: Pause): ButtonLook {
  if (verdict === "off-here") return { picture: "off", title: say("action_off_here"), badge: "" };
  if (verdict === "off-everywhere") return { picture: "off", title: say("action_off_everywhere"), badge: "" };
  if (verdict === "paused") return { picture: "paused", title: pausedTitle(pause), badge: "" };
  return lookOfNames(0);
}

/** Shows that this many names are marked in a tab. */
export const showNames = (tabId: number, names: number): Promise<void> =>
  showButton(lookOfNames(names), tabId);

/** Shows what the reader wants in a tab or (without one) in all that have no look of their own. */
export const showVerdict = (verdict: SiteVerdict, pause: Pause, tabId?: number): Promise<void> =>
  showButton(lookOfVerdict(verdict, pause), tabId);

/** To be called when the background starts: the browser may remember what was, and forget what is. */
export async function beginToolbar(): Promise<void> {
  await colourBadge();
  const now = await standing();
  await showVerdict(siteVerdict(null, now), now.pause);
}

/** With the time at which it ends: true even where nothing woke us then. */
function pausedTitle(pause: Pause): string {
  if (typeof pause !== "number") return say("action_paused_closing");
  const time = new Date(pause).toLocaleTimeString(language(), { hour: "numeric", minute: "2-digit" });
  return say("action_paused_time", time);
}
