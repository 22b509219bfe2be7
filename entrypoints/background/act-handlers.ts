/** What a reader does on a card: each act takes effect at once in every open page. */
import record from "virtual:record";
import {
  clearReports,
  loadReports,
  pageOf,
  restoreReports,
  setReport,
} from "../../data/browser/reports-store";
import type { Handlers } from "../../data/browser/router";
import { update } from "../../data/browser/settings-store";
import { openOwnPage } from "../../data/browser/tabs";
import type { WrongMark } from "../../data/messages/protocol";
import { Refusal } from "../../data/messages/refusal";
import { setRule } from "../../data/sites/site-rules";
import { applyEverywhere } from "./apply-settings";
import { followSettings } from "./site-scripts";
import { hostOf } from "./site-verdict";

type PageActs = "page:mute" | "page:wrong" | "page:site-off" | "page:record";
type ReportActs = "reports:read" | "reports:undo" | "reports:restore";

const known = new Set(record.entities.map(({ id }) => id));
/** As many muted names as the settings take. */
const mostMuted = 1000;
/** Between two tabs that pages have us open, in milliseconds: no page shall open a hundred. */
const between = 500;
let opened = Number.NEGATIVE_INFINITY;

export const actHandlers: Pick<Handlers, PageActs | ReportActs> = {
  "page:mute": async ({ id, on }) => {
    if (on && !known.has(id)) throw new Refusal("The record holds no such name.");
    await update((settings) => {
      const others = settings.muted.filter((other) => other !== id);
      if (on && others.length >= mostMuted)
        throw new Refusal(`No more than ${mostMuted} names can be left unmarked.`);
      return { ...settings, muted: on ? [...others, id] : others };
    });
    void applyEverywhere("tell");
    return null;
  },

  "page:wrong": async ({ id, words, on }, { url, isPrivate }) => {
    const page = pageOf(url);
    if (page === null) throw new Refusal("Wrong marks can be reported on web pages only.");
    const keeping = isPrivate ? "fleeting" : "kept";
    const report = on ? { id, words, page } : nearest({ id, words, page }, await loadReports(keeping));
    await setReport(report, on, keeping);
    void applyEverywhere("tell");
    return null;
  },

  // The host is the sender's own: a page can switch off nothing but itself.
  "page:site-off": async (_request, { url }) => {
    const host = hostOf(url);
    if (host === null) throw new Refusal("Only web sites can be switched off.");
    await update((settings) => ({ ...settings, sites: setRule(settings.sites, host, false) }));
    void followSettings("tell");
    return null;
  },

  "page:record": async ({ id }) => {
    if (Date.now() - opened < between) throw new Refusal("A page of the record was opened just now.");
    opened = Date.now();
    await openOwnPage(`record.html#${id}`);
    return null;
  },

  "reports:read": () => loadReports(),
  "reports:undo": ({ report }) => told(report ? setReport(report, false) : clearReports()),
  "reports:restore": ({ reports }) => told(restoreReports(reports)),
};

async function told(change: Promise<WrongMark[]>): Promise<WrongMark[]> {
  const reports = await change;
  void applyEverywhere("tell");
  return reports;
}

/** The report that is meant: a page may have changed its address since the reader made it. */
function nearest(meant: WrongMark, reports: readonly WrongMark[]): WrongMark {
  const { id, words, page } = meant;
  const same = reports.filter((report) => report.id === id && report.words === words);
  const { origin } = new URL(page);
  return (
    same.find((report) => report.page === page) ??
    same.find((report) => new URL(report.page).origin === origin) ??
    meant
  );
}
