/** What the popup asks about the tab it was opened over. */
import record from "virtual:record";
import { askForPage } from "../../data/browser/asked-pages";
import type { Handlers } from "../../data/browser/router";
import { allowedSites } from "../../data/browser/site-scripts";
import { askPage, isBrowserPage, runPageScript, tabUrl } from "../../data/browser/tabs";
import type { Found, TabState } from "../../data/messages/protocol";
import { ruleFor } from "../../data/sites/site-rules";
import { isListed, siteVerdict } from "../../data/sites/site-verdict";
import { endOfPause } from "./pause-handlers";
import { hostOf, standing } from "./site-verdict";

const entities = new Map(record.entities.map((entity) => [entity.id, entity]));

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
  const page = await askPage(tabId, "page:found", {});
  if (page) {
    const found = describeAll(page.found, new Set(settings.muted));
    return { state: "on", host, ...found, ...(verdict === "not-listed" ? { asked: true } : {}) };
  }
  const isAllowed = isListed(host, [...listed, ...(await allowedSites().catch(() => []))]);
  if (verdict === "not-listed" || !isAllowed)
    return { state: "not-listed", host, scope: settings.scope, isAllowed };
  return saidBy(tabId, host);
}

/** Runs the page script where none is at work, to hear why. */
async function saidBy(tabId: number, host: string): Promise<TabState> {
  const said = await runPageScript(tabId);
  if (said === "not-article" || said === "not-ai" || said === "other-language") return { state: said, host };
  // It has just begun, or the page is still loading.
  return said === "article" || said === "late" ? { state: "reading", host } : { state: "unavailable" };
}

/** Names with marks first; muted ones are listed and not counted. */
function describeAll(all: readonly { id: string; count: number }[], muted: ReadonlySet<string>) {
  const counted = all.filter(({ id }) => !muted.has(id));
  const silent = all.filter(({ id }) => muted.has(id));
  return {
    found: [...counted.map(describe), ...silent.map((one) => ({ ...describe(one), muted: true as const }))],
    mentions: counted.reduce((sum, { count }) => sum + count, 0),
  };
}

function describe({ id, count }: { id: string; count: number }): Found {
  const entity = entities.get(id);
  if (!entity) return { id, name: id, kind: "concept", count, line: "" };
  return { id, name: entity.name, kind: entity.kind, count, line: entity.status?.text ?? entity.summary };
}
