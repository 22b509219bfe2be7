import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import { listed, pause, placeOfMark, type Session, unlisted, waitForCard, waitForNoCard } from "../harness";
import type { Answer } from "../server";
import { inBrowser } from "../suite";

/** Waits, on the visit with us, until just these words are marked. Without us there is nothing to wait for. */
export type See = (marks: readonly string[]) => Promise<void>;

export interface Course {
  /** What is marked at first; by default what is marked in the end. */
  first?: readonly string[];
  /** What the page or its reader does. What it resolves to is the same with us and without. */
  act?: (page: Page, see: See) => Promise<unknown>;
  /** Done once marks and card were seen, before the page is compared. */
  after?: (page: Page) => Promise<unknown>;
  /** What is marked in the end, in the order of the page. */
  marks: readonly string[];
  /** The mark whose card is opened and closed again; by default the first. */
  card?: string | null;
}

interface Watched {
  said: string[];
  wrong: string[];
}

const htmlOf = (page: Page): Promise<string> =>
  page.evaluate(() => new XMLSerializer().serializeToString(document));
const watched = (page: Page): Promise<Watched> =>
  page.evaluate(() => {
    const { said, wrong } = globalThis as unknown as Watched;
    return { said, wrong };
  });

export type Pages = Record<string, () => Answer | Promise<Answer>>;

/** A site of odd pages, and a browser with us in it. */
export interface Site {
  readonly session: Session;
  /** Visits a page twice, without us and with us, and finds no difference but the marks. */
  visit(path: string, course: Course): Promise<void>;
}

/** Has one browser for all tests of a file, over a site of these pages, by path. Under a host off the list it is without us. */
export function siteOf(pages: Pages): Site {
  const answers = new Map<string, Answer>();
  let open: { session: Session; page: Page };
  inBrowser(
    async ({ session }) => {
      for (const [path, make] of Object.entries(pages)) answers.set(`/${path}`, await make());
      open = { session, page: await session.open("about:blank") };
    },
    (path) => answers.get(path),
  );
  return {
    get session() {
      return open.session;
    },
    visit: (path, course) => visit(open.session, open.page, path, course),
  };
}

async function visit(session: Session, page: Page, path: string, course: Course): Promise<void> {
  const { act, after, marks, first = marks, card = marks[0] ?? null } = course;
  await page.bringToFront();
  await page.goto(`${unlisted}/${path}`);
  const done = await act?.(page, async () => {});
  await after?.(page);
  const html = await htmlOf(page);
  const { said } = await watched(page);
  const before = session.problems.splice(0);

  await page.goto(`${listed}/${path}`);
  const see: See = (wanted) => waitForTexts(page, wanted);
  await see(first);
  expect(await act?.(page, see)).toEqual(done);
  await see(marks);
  if (card) await openAndClose(page, card);
  await after?.(page);
  expect(await htmlOf(page)).toBe(html);
  expect(await watched(page)).toEqual({ said, wrong: [] });
  const theirs = before.map((each) => each.replaceAll(unlisted, listed));
  // What the page does wrong without us, too, is its own affair.
  expect(session.problems.splice(0)).toEqual(theirs);
}

/** Words of the marks at rest in the order of the page; of one that is on nothing any more, what became of it. */
const textsOfMarks = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const seen: { text: string; range: Range }[] = [];
    const lost: string[] = [];
    for (const [key, marks] of CSS.highlights) {
      if (!key.startsWith("backstory-rest")) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of marks) {
        const range = document.createRange();
        try {
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
        } catch {
          lost.push("(cut off)");
          continue;
        }
        if (startContainer.isConnected && endContainer.isConnected) seen.push({ text: String(range), range });
        else lost.push("(taken away)");
      }
    }
    seen.sort((one, other) => one.range.compareBoundaryPoints(Range.START_TO_START, other.range));
    return [...seen.map(({ text }) => text), ...lost];
  });

/** Waits until just these words are marked, in this order, and are still a moment later. */
export async function waitForTexts(page: Page, wanted: readonly string[]): Promise<void> {
  let seen: string[] = [];
  for (let tries = 0, still = 0; tries < 100 && still < 3; tries++) {
    seen = await textsOfMarks(page);
    still = String(seen) === String(wanted) ? still + 1 : 0;
    if (still < 3) await pause(40);
  }
  expect(seen).toEqual(wanted);
}

/** Opens a mark's card by a click and closes it by Esc. */
export async function openAndClose(page: Page, name: string): Promise<void> {
  const { x, y } = await placeOfMark(page, name);
  await page.mouse.move(x - 2, y);
  await page.mouse.click(x, y);
  await waitForCard(page, name);
  await page.keyboard.press("Escape");
  await waitForNoCard(page);
}
