import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import {
  closePopup,
  listed,
  markTexts,
  openExtensionPage,
  openPopup,
  pause,
  type Session,
  waitForCard,
  waitForMarks,
  waitForNoMarks,
} from "./harness";
import { clickInCard, pinMark } from "./in-card";
import { press, waitForOwnTab, waitForWords } from "./record-pages";
import { inOwnBrowser } from "./suite";

let session: Session;
let page: Page;
let other: Page;

// Each act is kept.
inOwnBrowser(async (suite) => {
  ({ session } = suite);
  other = await session.open(`${listed}/strict`);
  await waitForMarks(other);
  page = await session.open(`${listed}/launch`);
  await waitForMarks(page);
});

/** Opens a mark's card and does what an entry of its menu says. */
async function act(mark: string, entry: string): Promise<void> {
  await pinMark(page, mark);
  await waitForCard(page, mark);
  await clickInCard(page, "[aria-haspopup=menu]");
  await clickInCard(page, "[role=menuitem]", entry);
}

/** Waits until a name is marked on a page, or no longer is. What changes is drawn while the page is seen. */
async function waitForMark(on: Page, text: string, there: boolean): Promise<void> {
  await on.bringToFront();
  for (let tries = 0; tries < 400; tries++) {
    if ((await markTexts(on)).includes(text) === there) return;
    await pause(50);
  }
  throw new Error(`${text} is ${there ? "not " : "still "}marked.`);
}

describe("a name not to be marked", () => {
  it("loses its marks in every open tab at once, and Undo brings them back", async () => {
    await act("Runway", "Don’t mark this name again");
    await waitForMark(page, "Runway", false);
    await waitForMark(other, "Runway", false);
    expect(await markTexts(page)).toContain("OpenAI");
    await clickInCard(page, "button", "Undo");
    await waitForMark(page, "Runway", true);
    await waitForMark(other, "Runway", true);
  });

  it("is in the settings and in the popup, and is marked again from the settings", async () => {
    await act("Runway", "Don’t mark this name again");
    await waitForMark(page, "Runway", false);

    const popup = await openPopup(session, page);
    const rows = await waitForWords(popup, ".on-page .row", /Runway.*not marked/);
    expect(rows.trimEnd().split("\n").at(-1)).toMatch(/Runway/);
    const [, names] = /(\d+) names/.exec(await waitForWords(popup, ".list-head", "names"))!;
    expect(Number(names)).toBe(rows.trimEnd().split("\n").length - 1);
    await closePopup(popup);

    const settings = await openExtensionPage(session, "options.html#unmarked");
    await waitForWords(settings, ".entries", "Runway");
    await press(settings, "Mark again: Runway");
    await waitForMark(page, "Runway", true);
    await press(settings, "Undo");
    await waitForMark(page, "Runway", false);
    await waitForWords(settings, ".entries", "Runway");
  });
});

describe("a wrong mark", () => {
  it("goes from this page and stays elsewhere; the settings name it and take it back", async () => {
    await act("Runway", "Wrong mark here");
    await waitForMark(page, "Runway", false);
    await pause(300);
    expect(await markTexts(other)).toContain("Runway");

    const settings = await openExtensionPage(session, "options.html#unmarked");
    await waitForWords(settings, ".entries", /“Runway” is not Runwaytechcrunch\.com\/launch/);
    await press(settings, "Take all back");
    await waitForMark(page, "Runway", true);
    await waitForWords(settings, "main", "No mark was reported.");
    await press(settings, "Undo");
    await waitForMark(page, "Runway", false);
    await press(settings, "Take back: “Runway” on http://www.techcrunch.com/launch");
    await waitForMark(page, "Runway", true);
  });

  it("holds after a reload", async () => {
    await act("Runway", "Wrong mark here");
    await waitForMark(page, "Runway", false);
    await page.reload();
    await waitForMarks(page);
    await waitForMark(page, "OpenAI", true);
    expect(await markTexts(page)).not.toContain("Runway");
  });
});

it("a site switched off from a card loses all its marks, and has a rule that brings them back", async () => {
  await act("Runway", "Off on this site");
  await waitForNoMarks(page);
  await waitForNoMarks(other);
  const settings = await openExtensionPage(session, "options.html#sites");
  await waitForWords(settings, ".rules-tbl", "techcrunch.com");
  await press(settings, "Remove techcrunch.com");
  await page.bringToFront();
  await waitForMarks(page);
});

it("the full record opens in a tab of its own, named after the name", async () => {
  await act("Runway", "Open the full record");
  const record = await waitForOwnTab(session, "record.html#runway");
  expect(await waitForWords(record, "h1", "Runway")).toBe("Runway");
  expect(await record.title()).toBe("Runway");
});
