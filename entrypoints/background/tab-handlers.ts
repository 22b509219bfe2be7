/** What the popup asks about the tab it was opened over. */
import { askForPage } from "../../data/browser/asked-pages";
import { runDateline } from "../../data/browser/dateline";
import type { Handlers } from "../../data/browser/router";
import { grantedSites } from "../../data/browser/site-scripts";
import { askPage, askPageInTime, isBrowserPage, runPageScript, tabUrl } from "../../data/browser/tabs";
import type { PageProtocol, TabState } from "../../data/messages/protocol";
import { ruleFor } from "../../data/sites/site-rules";
import { isListed, siteVerdict } from "../../data/sites/site-verdict";
import { namesHere } from "./names-here";
import { endOfPause } from "./pause-handlers";
import { hostOf, standing } from "./site-verdict";

export const tabHandlers: Pick<Handlers, "tab:state" | "tab:show" | "tab:annotate"> = {
  "tab:state": async ({ tabId }) => stateOf(tabId),
  "tab:show": async ({ tabId, id, nth }) =>
    (await askPage(tabId, "page:show", { id, nth })) ?? { shown: false },
  "tab:annotate": async ({ tabId }) => ({ begun: await annotate(tabId) }),
};

async function annotate(tabId: number): Promise<boolean> {
  const verdict = siteVerdict(hostOf(await tabUrl(tabId)), await standing(), true);
  if (verdict !== "on" || !(await askForPage(tabId))) return false;
  return (await runPageScript(tabId)) === "article";
}

async function stateOf(tabId: number): Promise<TabState> {
  const url = await tabUrl(tabId);
  if (url === undefined) return { state: (await isBrowserPage(tabId)) ? "unavailable" : "hidden" };
  const host = hostOf(url);
  if (host === null) return { state: "unavailable" };
  await endOfPause();
  const now = await standing();
  const { settings, pause, listed } = now;
  const verdict = siteVerdict(host, now);
  if (verdict === "off-everywhere") return { state: verdict, host };
  if (verdict === "paused") return { state: verdict, host, until: pause! };
  if (verdict === "off-here") return { state: verdict, host, rule: ruleFor(host, settings.sites)! };
  const page = await namesFound(tabId);
  if (page) {
    const here = namesHere(page, new Set(settings.muted));
    const isLate = page.found.length > 0 && !page.dated;
    return {
      state: "on",
      host,
      ...here,
      ...(isLate ? { late: true } : {}),
      ...(verdict === "not-listed" ? { asked: true } : {}),
    };
  }
  // What the manifest names may be kept from us: Chromium lets the reader choose "on click".
  const isAllowed = isListed(host, await grantedSites().catch(() => listed));
  if (verdict === "not-listed" || !isAllowed) {
    const scope = isListed(host, listed) ? "all" : settings.scope;
    return { state: "not-listed", host, scope, isAllowed };
  }
  return saidBy(tabId, host);
}

/** Runs the page script where none is at work, to hear why. */
async function saidBy(tabId: number, host: string): Promise<TabState> {
  const said = await runPageScript(tabId);
  if (said === "not-article" || said === "not-ai" || said === "other-language") return { state: said, host };
  // It has just begun, or the page is still loading.
  return said === "article" || said === "late" ? { state: "reading", host } : { state: "unavailable" };
}

/** The names a reader at work has found; it is given what reads the page's date where that is not there yet. */
async function namesFound(tabId: number): Promise<PageProtocol["page:found"]["reply"] | undefined> {
  const found = await askPageInTime(tabId, "page:found", {});
  if (!found || found.dated || found.found.length === 0 || !(await runDateline(tabId))) return found;
  return (await askPageInTime(tabId, "page:found", {})) ?? found;
}
