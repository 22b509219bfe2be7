/** What a page script may ask. It learns how to mark, one entity at a time, and nothing of the reader. */
import names from "virtual:names";
import record from "virtual:record";
import cardStyle from "../../components/card.css?inline";
import type { Handlers } from "../../data/browser/router";
import { runCardScript, runReader, styleMarks } from "../../data/browser/tabs";
import { Refusal } from "../../data/messages/refusal";
import { cardText } from "../../data/record/card-text";
import { composeCard } from "../../data/record/compose-card";
import { isListed } from "../../data/sites/site-verdict";
import { endOfPause } from "./pause-handlers";
import { readingOf } from "./reading";
import { hostOf, standing, verdictFor } from "./site-verdict";
import { showNames, showVerdict } from "./toolbar";

type PageMessages =
  | "page:start"
  | "page:card-script"
  | "page:card-style"
  | "page:entity"
  | "page:copy"
  | "page:count";

export const pageHandlers: Pick<Handlers, PageMessages> = {
  "page:start": async ({ otherLanguage }, { tabId, frameId, url }) => {
    await endOfPause();
    const now = await standing();
    const { settings } = now;
    const verdict = await verdictFor(now, url, tabId);
    if (tabId !== undefined) void showVerdict(verdict, now.pause, tabId);
    if (verdict !== "on") return { on: false, reason: verdict };
    if (otherLanguage && !settings.otherLanguages) return { on: false, reason: "other-language" };
    const said = tabId === undefined ? undefined : await runReader(tabId, frameId ?? 0);
    if (tabId === undefined || said === undefined) throw new Refusal("No reader in this tab");
    if (said === "not-article") return { on: false, reason: said };
    if (!isListed(hostOf(url) ?? "", now.listed)) await styleMarks(tabId, frameId ?? 0);
    return { on: true, names, reading: await readingOf(settings, url) };
  },

  "page:card-script": async (_request, { tabId, frameId }) => ({
    injected: tabId !== undefined && (await runCardScript(tabId, frameId ?? 0)),
  }),

  "page:card-style": () => cardStyle,

  "page:entity": ({ id, context }) => composeCard(record, id, context),

  "page:copy": ({ id, context }) => {
    const content = composeCard(record, id, context);
    if (!content) throw new Refusal(`The record holds no ${id}`);
    return cardText(content);
  },

  // A page of ours that shows marks is no page the button speaks of.
  "page:count": async ({ names }, { tabId, url }) => {
    if (tabId !== undefined && hostOf(url) !== null) await showNames(tabId, names);
    return null;
  },
};
