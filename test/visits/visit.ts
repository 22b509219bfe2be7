import type { Page } from "puppeteer-core";
import type { Session } from "../browser/launch";
import { pause } from "../browser/marks";
import type { Server } from "../browser/server";
import { openSaved } from "./open-saved";
import type { SavedPage } from "./saved-pages";

/** What one visit of a page left and caused. */
export interface Visit {
  html: string;
  /** Exceptions and errors, without the page's address. */
  problems: string[];
  asked: string[];
  /** Marks that were painted; 0 in a browser without the extension. */
  marks: number;
  /** A card was opened and dismissed. */
  carded: boolean;
}

interface Extension {
  chrome: {
    runtime: { sendMessage(message: object): Promise<{ ok: boolean; reply?: unknown } | undefined> };
    tabs: { query(filter: object): Promise<{ id: number; active: boolean; url?: string }[]> };
  };
}

/** A browser, and the server that answers "not here" to whatever it asks for. */
export interface Visitor {
  session: Session;
  server: Server;
  /** Whether pages may run their own scripts. */
  scripted: boolean;
}

/** Visits a page in a browser without the extension. */
export const visitBare = (visitor: Visitor, page: SavedPage): Promise<Visit> =>
  visit(visitor, page, async () => ({ marks: 0, carded: false }));

/**
 * Visits a page and has it read whatever list and gate say of it, as by "annotate this page now"; where there is a
 * mark, opens the card of the first and dismisses it. `own` is a page of the extension that is open beside it.
 */
export const visitWithUs = (visitor: Visitor, page: SavedPage, own: Page): Promise<Visit> =>
  visit(visitor, page, async (tab) => {
    const tabId = await tabOf(own, page.url);
    await tell(own, "tab:annotate", { tabId });
    const state = await readingEnds(own, tabId);
    const [first] = state.found ?? [];
    if (!first) return { marks: 0, carded: false };
    const { shown } = (await tell(own, "tab:show", { tabId, id: first.id, nth: 0 })) as { shown: boolean };
    if (shown) {
      await tab.waitForSelector("backstory-card", { timeout: 20_000 });
      await tab.keyboard.press("Escape");
      await tab.waitForFunction(() => !document.querySelector("backstory-card"), { timeout: 20_000 });
    }
    return { marks: state.mentions ?? 0, carded: shown };
  });

type Act = (tab: Page) => Promise<Pick<Visit, "marks" | "carded">>;

async function visit({ session, server, scripted }: Visitor, page: SavedPage, act: Act): Promise<Visit> {
  const from = { asked: server.asked.length, problems: session.problems.length };
  const tab = await openSaved(session, page, scripted);
  try {
    const done = await act(tab);
    const html = await tab.evaluate(() => document.documentElement.outerHTML);
    return {
      ...done,
      html,
      problems: session.problems.slice(from.problems).map((each) => each.replaceAll(page.url, "the page")),
      asked: server.asked.slice(from.asked),
    };
  } finally {
    await tab.close();
  }
}

const tell = (own: Page, name: string, request: object): Promise<unknown> =>
  own.evaluate(
    async (message) =>
      (await (globalThis as unknown as Extension).chrome.runtime.sendMessage(message))?.reply,
    { name, request },
  );

const tabOf = (own: Page, url: string): Promise<number> =>
  own.evaluate(async (wanted) => {
    const tabs = await (globalThis as unknown as Extension).chrome.tabs.query({});
    return (tabs.find((each) => each.active && each.url === wanted) ?? tabs.find((each) => each.active))!.id;
  }, url);

interface State {
  state: string;
  found?: { id: string }[];
  mentions?: number;
}

/** Asks until the page has been read, as the popup does. */
async function readingEnds(own: Page, tabId: number): Promise<State> {
  for (let tries = 0; tries < 600; tries++) {
    const state = (await tell(own, "tab:state", { tabId })) as State | undefined;
    if (state && state.state !== "reading") return state;
    await pause(50);
  }
  throw new Error("The page was not read to its end.");
}
