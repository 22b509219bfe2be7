import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import {
  browserName,
  closePopup,
  hoverMark,
  listed,
  openPopup,
  pause,
  readMarks,
  type Session,
  unlisted,
  waitForCard,
  waitForMarks,
  waitForNoMarks,
} from "./harness";
import { openPopupByButton } from "./popup-by-button";
import { pressNamed, says } from "./settings-page";
import { inBrowser, untilTestEnds } from "./suite";

let session: Session;

inBrowser((suite) => {
  ({ session } = suite);
});
const kept = untilTestEnds();
const visit = async (url: string) => kept(await session.open(url));

/**
 * Closes the popup once it asks no more, and lets the page that is seen again ask: Firefox tells of each question
 * that was left without an answer.
 */
async function leave(popup: Page): Promise<void> {
  const patience = browserName === "firefox" ? [1500, 500] : [0, 0];
  await pause(patience[0]!);
  await closePopup(popup);
  await pause(patience[1]!);
}

const states: [path: string, words: string][] = [
  ["/index", "This page is not a news article"],
  ["/german", "This article is not in English"],
];

describe("what the popup says of a page", () => {
  it.each(states)("%s: %s", async (path, words) => {
    const page = await visit(`${listed}${path}`);
    const popup = await openPopup(session, page);
    await says(popup, words);
    await says(popup, "Mark it once");
    await leave(popup);
  });

  it("says that an address is hidden, not that it cannot run", async () => {
    const popup = await openPopup(session, await visit(`${unlisted}/launch`));
    await says(popup, "The browser hides this page’s address");
    await leave(popup);
  });
});

describe("a pause", () => {
  it("takes all marks away in every tab, is shown, and is ended by a button", async () => {
    const [one, other] = [await visit(`${listed}/launch`), await visit(`${listed}/strict`)];
    // A page that is never in front is not read.
    for (const page of [one, other]) {
      await page.bringToFront();
      await waitForMarks(page);
    }
    const popup = await openPopup(session, one);
    await pressNamed(popup, "Pause for an hour");
    await says(popup, "Paused until");
    for (const page of [one, other]) await waitForNoMarks(page);
    const third = await visit(`${listed}/launch`);
    await pause(700);
    expect(await readMarks(third)).toEqual([]);
    await leave(popup);

    const again = await openPopup(session, one);
    await says(again, "No marks on any site until then");
    await pressNamed(again, "Resume");
    await again.waitForSelector('[role="switch"][aria-checked="true"]');
    for (const page of [one, other, third]) {
      await page.bringToFront();
      await waitForMarks(page);
    }
    await leave(again);
  });
});

describe("a page about AI that is no article", () => {
  it("gets no marks, and the popup says why however often it asks", async () => {
    const page = await visit(`${listed}/topic`);
    await pause(700);
    expect(await readMarks(page)).toEqual([]);
    for (let i = 0; i < 2; i++) {
      const popup = await openPopup(session, page);
      await says(popup, "This page is not a news article");
      await leave(popup);
    }
  });
});

describe("a page marked once", () => {
  it("that the gate refused is marked for as long as it is there", async () => {
    const page = await visit(`${listed}/german`);
    const popup = await openPopup(session, page);
    await pressNamed(popup, "Mark it once");
    if (browserName === "firefox") await page.bringToFront();
    await waitForMarks(page);
    await leave(popup);
    await page.reload();
    await pause(700);
    expect(await readMarks(page)).toEqual([]);
  });

  // Only in Chromium can the toolbar's button be pressed. A test that cannot be is not there at all.
  if (browserName === "chromium")
    it("on a site that is on no list, with cards, until it goes", async () => {
      const page = await visit(`${unlisted}/launch`);
      const popup = await openPopupByButton(session, page);
      await says(popup, "This site is not on the list");
      await pressNamed(popup, "Annotate this page now");
      await says(popup, "On this page");
      await says(popup, "Marked this once");
      await leave(popup);
      await waitForMarks(page);
      await hoverMark(page, "Runway");
      await waitForCard(page, "Runway");
      await page.goto(`${unlisted}/strict`);
      await pause(700);
      expect(await readMarks(page)).toEqual([]);
    });
});
