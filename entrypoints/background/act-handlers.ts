/** What a reader does on a card: each act takes effect at once in every open page. */

import { clearReports, loadReports, pageOf, setReport } from "../../data/browser/reports-store";
import type { Handlers } from "../../data/browser/router";
import { update } from "../../data/browser/settings-store";
import { openOwnPage } from "../../data/browser/tabs";
import { setRule } from "../../data/sites/site-rules";
import { applyEverywhere } from "./apply-settings";
import { hostOf } from "./site-verdict";

type Acts = "page:mute" | "page:wrong" | "page:site-off" | "page:record" | "reports:read" | "reports:undo";

export const actHandlers: Pick<Handlers, Acts> = {
  "page:mute": async ({ id, on }) => {
    await update((settings) => {
      const others = settings.muted.filter((other) => other !== id);
      return { ...settings, muted: on ? [...others, id] : others };
    });
    await applyEverywhere();
    return null;
  },

  "page:wrong": async ({ id, words, on }, { url }) => {
    const page = pageOf(url);
    if (page === null) throw new Error("Wrong marks can be reported on web pages only");
    await setReport({ id, words, page }, on);
    await applyEverywhere();
    return null;
  },

  // The host is the sender's own: a page can switch off nothing but itself.
  "page:site-off": async (_request, { url }) => {
    const host = hostOf(url);
    if (host === null) throw new Error("Only web sites can be switched off");
    await update((settings) => ({ ...settings, sites: setRule(settings.sites, host, false) }));
    await applyEverywhere();
    return null;
  },

  "page:record": async ({ id }) => {
    await openOwnPage(`record.html#${id}`);
    return null;
  },

  "reports:read": () => loadReports(),

  "reports:undo": async ({ report }) => {
    const reports = await (report ? setReport(report, false) : clearReports());
    void applyEverywhere();
    return reports;
  },
};
