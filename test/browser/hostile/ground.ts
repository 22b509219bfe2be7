/**
 * Visits of one page with us and without us, in one browser: a site we are not on shows the page as it
 * would be without the extension.
 */
import type { Page } from "puppeteer-core";
import { afterAll, expect } from "vitest";
import { listed, type Session, unlisted } from "../harness";
import { watchProblems } from "../problems";
import type { Answer } from "../server";
import { type How, inBrowser, type Suite } from "../suite";
import { hoverAside, htmlOf, until, waitForCardAside, waitForNoCardAside, waitForWords } from "./aside";

/** What every article of `articlePage` has marks on. */
export const names = ["OpenAI", "Sora", "ChatGPT", "Runway", "Microsoft"];

/** What a visit of ours is expected to be. */
export interface Visit {
  /** The marks there must be, among others. */
  words?: readonly string[];
  /** The name whose card is to open; null for none. */
  card?: string | null;
  /** Done in the page, with us and without us, before anything is looked at. */
  act?: (page: Page) => Promise<unknown>;
  /** Done while the card is open. */
  whileOpen?: (page: Page) => Promise<unknown>;
}

/** A browser with the extension, and two tabs: one on a site with us, one on a site without. */
export interface Ground {
  readonly session: Session;
  /** All that was asked for so far. */
  readonly asked: readonly string[];
  /** The tab with us. */
  readonly page: Page;
  /**
   * Visits a page: marks, a card opened and closed, in the console nothing but what is there without us, and
   * the page's HTML the same as without us. Stays on the page with us.
   */
  visit(path: string, expected?: Visit): Promise<Page>;
}

interface Tab {
  page: Page;
  problems: string[];
}

/**
 * Has one browser for all tests of a file, which gets these pages, by path, on every site. Afterwards nothing may have
 * gone wrong anywhere, beside what the pages do themselves.
 */
export function ground(answerFor: (path: string, host: string) => Answer | undefined, how: How = {}): Ground {
  let suite: Suite;
  let without: Tab;
  let withUs: Tab;

  const tab = async () => {
    const page = await suite.session.browser.newPage();
    const problems: string[] = [];
    watchProblems(page, problems);
    return { page, problems };
  };
  // Registered first, this is done last: once the browser is closed.
  afterAll(() => expect(withUs?.problems ?? []).toEqual([]));
  inBrowser(
    async (started) => {
      suite = started;
      without = await tab();
      withUs = await tab();
    },
    (path, host) => answerFor(path.slice(1), host),
    how,
  );

  async function htmlOn(site: string, path: string, { page }: Tab, act: Visit["act"]) {
    await page.goto(`${site}/${path}`);
    await act?.(page);
    return page;
  }

  return {
    get session() {
      return suite.session;
    },
    get asked() {
      return suite.server.asked;
    },
    get page() {
      return withUs.page;
    },
    async visit(path, { words = names, card = "Runway", act, whileOpen } = {}) {
      const { page, problems } = withUs;
      const already = problems.length;
      without.problems.length = 0;
      const bare = htmlOn(unlisted, path, without, act).then(steadyHtml);
      await htmlOn(listed, path, withUs, act);
      await waitForWords(page, words);
      if (card) await openAndLeave(page, card, whileOpen);
      expect(await steadyHtml(page)).toBe(await bare);
      const plain = (each: string) => each.replaceAll(listed, "").replaceAll(unlisted, "");
      expect(problems.splice(already).map(plain)).toEqual(without.problems.map(plain));
      return page;
    },
  };
}

/** The page's HTML, once it is the same as a moment before. */
export async function steadyHtml(page: Page): Promise<string> {
  let before = "";
  const steady = await until(
    async () => {
      const last = before;
      before = await htmlOf(page);
      return { html: before, same: last === before };
    },
    ({ same }) => same,
  );
  return steady.html;
}

/** Opens the card of a mark with the pointer. */
export async function openCard(page: Page, name: string): Promise<void> {
  // The first marks are painted a moment before the pointer is listened to.
  await hoverAside(page, name);
  await waitForCardAside(page, name, 2).catch(async () => {
    await page.mouse.move(3, 3, { steps: 2 });
    await hoverAside(page, name);
    await waitForCardAside(page, name);
  });
}

/** Has the card close by moving on. */
export async function leaveCard(page: Page): Promise<void> {
  await page.mouse.move(3, 3, { steps: 2 });
  await waitForNoCardAside(page);
}

/** Opens the card of a mark with the pointer, and has it close by moving on. */
export async function openAndLeave(page: Page, name: string, whileOpen?: Visit["whileOpen"]): Promise<void> {
  await openCard(page, name);
  await whileOpen?.(page);
  await leaveCard(page);
}
