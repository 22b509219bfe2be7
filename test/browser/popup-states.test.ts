import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import {
  answerFor,
  browserName,
  closePopup,
  listed,
  openPopup,
  pause,
  type Session,
  unlisted,
  waitForMarks,
} from "./harness";
import { openPopupByButton } from "./popup-by-button";
import { axeOn } from "./record-pages";
import { inBrowser } from "./suite";

/** A long article that has nothing to do with AI. */
const garden = `<!doctype html><html lang="en"><title>Pumpkins are late this year</title>
  <meta property="og:type" content="article"><article><h1>Pumpkins are late this year</h1>
  ${"<p>The growers of the valley say that rain in May and a cold June have kept the fruit small, and that the market will open a week later than it did last year.</p>".repeat(12)}
  </article></html>`;

const answer = (path: string) => (path === "/garden" ? { body: garden } : answerFor(path));
const all = '[role="switch"][aria-label="Marks on all sites"]';
const site = '[role="switch"][aria-label="Marks on techcrunch.com"]';

interface State {
  url: string;
  /** What the popup says. */
  words: string;
  /** How the state is reached, and left, once the popup is open. */
  reach?: (popup: Page) => Promise<unknown>;
  leave?: (popup: Page) => Promise<unknown>;
  byButton?: true;
}

const press = (popup: Page, name: string) =>
  popup.waitForSelector(`::-p-aria([name="${name}"][role="button"])`).then((button) => button!.click());
const type = (query: string) => (popup: Page) => popup.type('[role="combobox"]', query);
const clear = (popup: Page) => popup.click(".clear");

const states: Record<string, State> = {
  on: { url: `${listed}/launch`, words: "On this page" },
  "on, as ties": {
    url: `${listed}/launch`,
    words: "made by OpenAI",
    reach: (popup) => press(popup, "Ties"),
  },
  results: { url: `${listed}/launch`, words: "Best match", reach: type("video"), leave: clear },
  "no result": { url: `${listed}/launch`, words: "Nothing on", reach: type("zebra crossing"), leave: clear },
  "one name": {
    url: `${listed}/launch`,
    words: "Open the full record",
    reach: (popup) => popup.waitForSelector('.on-page [data-entity="openai"]').then((row) => row!.click()),
  },
  "off here": {
    url: `${listed}/launch`,
    words: "No marks on this site",
    reach: (popup) => popup.click(site),
    leave: (popup) => popup.click(site),
  },
  "off everywhere": {
    url: `${listed}/launch`,
    words: "Off on all sites",
    reach: (popup) => popup.click(all),
    leave: (popup) => press(popup, "Turn on"),
  },
  paused: {
    url: `${listed}/launch`,
    words: "No marks on any site until then",
    reach: (popup) => press(popup, "Pause for an hour"),
    leave: (popup) => press(popup, "Resume"),
  },
  "not an article": { url: `${listed}/blank`, words: "This page is not a news article" },
  "not about AI": { url: `${listed}/garden`, words: "This page is not about AI" },
  "in another language": { url: `${listed}/german`, words: "This article is not in English" },
  hidden: { url: `${unlisted}/launch`, words: "The browser hides this page’s address" },
  ...(browserName === "chromium"
    ? {
        "not on the list": {
          url: `${unlisted}/launch`,
          words: "This site is not on the list",
          byButton: true,
        },
        "cannot run": { url: "chrome://version/", words: "The browser keeps extensions off its own pages" },
      }
    : {}),
};

describe.each(["light", "dark"] as const)("axe finds nothing in the popup, %s", (scheme) => {
  let session: Session;

  inBrowser(
    (suite) => {
      ({ session } = suite);
    },
    answer,
    { scheme },
  );

  it.each(Object.entries(states))("%s", async (_name, { url, words, reach, leave, byButton }) => {
    const page = await session.open(url);
    if (url === `${listed}/launch`) await waitForMarks(page);
    const popup = await (byButton ? openPopupByButton : openPopup)(session, page);
    await popup.waitForFunction(() => document.querySelector(".site small")?.textContent?.trim());
    await pause(300);
    await reach?.(popup);
    await popup.waitForFunction(
      (wanted) => document.body.textContent?.includes(wanted),
      { timeout: 20_000 },
      words,
    );
    expect(await axeOn(popup)).toEqual([]);
    await leave?.(popup);
    await pause(browserName === "firefox" ? 1500 : 200);
    await closePopup(popup);
    await page.close();
  });
});
