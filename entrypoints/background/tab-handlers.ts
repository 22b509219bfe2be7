/** What the popup asks about the tab it was opened over. */
import record from "virtual:record";
import type { Handlers } from "../../data/browser/router";
import { load } from "../../data/browser/settings-store";
import { askPage, listedPatterns, runPageScript, tabUrl } from "../../data/browser/tabs";
import type { Found, TabState } from "../../data/messages/protocol";
import { matchesPattern } from "../../data/sites/match-pattern";
import { ruleFor } from "../../data/sites/site-rules";
import { hostOf, verdictFor } from "./site-verdict";

const entities = new Map(record.entities.map((entity) => [entity.id, entity]));

export const tabHandlers: Pick<Handlers, "tab:state" | "tab:show"> = {
  "tab:state": async ({ tabId }) => stateOf(tabId),
  "tab:show": async ({ tabId, id, nth }) =>
    (await askPage(tabId, "page:show", { id, nth })) ?? { shown: false },
};

async function stateOf(tabId: number): Promise<TabState> {
  const url = await tabUrl(tabId);
  const host = hostOf(url);
  if (!url || host === null) return { state: "unavailable" };
  const { settings } = await load();
  const verdict = verdictFor(settings, url);
  if (verdict === "off-everywhere") return { state: verdict, host };
  if (verdict === "off-here") return { state: verdict, host, rule: ruleFor(host, settings.sites)! };
  if (!listedPatterns().some((pattern) => matchesPattern(host, pattern)))
    return { state: "not-listed", host };
  return atWork(tabId, host, new Set(settings.muted));
}

/** Asks the page script; where none is at work, runs it to hear why. */
async function atWork(tabId: number, host: string, muted: ReadonlySet<string>): Promise<TabState> {
  const page = await askPage(tabId, "page:found", {});
  if (page) return { state: "on", host, ...listed(page.found, muted) };
  const said = await runPageScript(tabId);
  if (said === "not-article" || said === "not-ai" || said === "other-language") return { state: said, host };
  // It has just begun, or the page is still loading: nothing found yet.
  return said === "article" || said === "late"
    ? { state: "on", host, found: [], mentions: 0 }
    : { state: "unavailable" };
}

/** Names with marks first; muted ones are listed and not counted. */
function listed(all: readonly { id: string; count: number }[], muted: ReadonlySet<string>) {
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
