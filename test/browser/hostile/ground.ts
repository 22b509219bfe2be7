/**
 * Visits of one page with us and without us, in one browser: a site we are not on shows the page as it
 * would be without the extension.
 */
import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import { browserName, extensionDir, launch, listed, type Session, serve, unlisted } from "../harness";
import { watchProblems } from "../problems";
import type { Answer } from "../server";
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
  session: Session;
  /** All that was asked for so far. */
  asked: readonly string[];
  /** The tab with us. */
  page: Page;
  /**
   * Visits a page: marks, a card opened and closed, in the console nothing but what is there without us, and
   * the page's HTML the same as without us. Stays on the page with us.
   */
  visit(path: string, expected?: Visit): Promise<Page>;
  /** Ends the browser; throws if anything went wrong anywhere beside what the pages do themselves. */
  close(): Promise<void>;
}

/** Starts a browser that gets these pages, by path, on every site. */
export async function ground(
  answerFor: (path: string, host: string) => Answer | undefined,
  more: { unwatched?: boolean } = {},
): Promise<Ground> {
  const server = await serve((path, host) => answerFor(path.slice(1), host));
  const session = await launch(browserName, { extensionDir, proxyPort: server.port, ...more });
  const tab = async () => {
    const page = await session.browser.newPage();
    const problems: string[] = [];
    watchProblems(page, problems);
    return { page, problems };
  };
  const [without, withUs] = [await tab(), await tab()];
  const { page } = withUs;

  async function htmlOn(site: string, path: string, { page }: { page: Page }, act: Visit["act"]) {
    await page.goto(`${site}/${path}`);
    await act?.(page);
    return page;
  }

  return {
    session,
    asked: server.asked,
    page,
    async visit(path, { words = names, card = "Runway", act, whileOpen } = {}) {
      const already = withUs.problems.length;
      without.problems.length = 0;
      const bare = htmlOn(unlisted, path, without, act).then(steadyHtml);
      await htmlOn(listed, path, withUs, act);
      await waitForWords(page, words);
      if (card) await openAndLeave(page, card, whileOpen);
      expect(await steadyHtml(page)).toBe(await bare);
      const plain = (each: string) => each.replaceAll(listed, "").replaceAll(unlisted, "");
      expect(withUs.problems.splice(already).map(plain)).toEqual(without.problems.map(plain));
      return page;
    },
    async close() {
      await session.close();
      await server.close();
      expect([...session.problems, ...withUs.problems]).toEqual([]);
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

/** Opens the card of a mark with the pointer, and has it close by moving on. */
export async function openAndLeave(page: Page, card: string, whileOpen?: Visit["whileOpen"]): Promise<void> {
  // The first marks are painted a moment before the pointer is listened to.
  await hoverAside(page, card);
  await waitForCardAside(page, card, 2).catch(async () => {
    await page.mouse.move(3, 3, { steps: 2 });
    await hoverAside(page, card);
    await waitForCardAside(page, card);
  });
  await whileOpen?.(page);
  await page.mouse.move(3, 3, { steps: 2 });
  await waitForNoCardAside(page);
}
