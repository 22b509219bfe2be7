import type { MediaFeature, Page } from "puppeteer-core";
import { waitForCard } from "../test/browser/card";
import { clickInCard, pinMark, placeInCard } from "../test/browser/in-card";
import type { BrowserName, Session } from "../test/browser/launch";
import { hoverMark, pause } from "../test/browser/marks";
import { openExtensionPage, openPopupInTab } from "../test/browser/popup";
import type { Scene } from "./state-studio";

/** What both stores want, in pixels. */
export const screen = { width: 1280, height: 800 };
const popupSize = { width: 380, height: 560 };
/** Longer than any movement of the card, in milliseconds. */
const still = 500;

const scheme = (value: "light" | "dark"): MediaFeature[] => [{ name: "prefers-color-scheme", value }];

/** The demo article from its headline on; not from its top, which would leave no room for the card. */
async function begin(page: Page): Promise<void> {
  await page.evaluate(() => {
    const headline = document.querySelector("h1")!.getBoundingClientRect();
    scrollTo({ top: headline.top + scrollY - 10, behavior: "instant" });
  });
  await pause(still);
}

async function restOnSora(page: Page): Promise<void> {
  await begin(page);
  await hoverMark(page, "Sora");
  await waitForCard(page, "Sora");
}

async function openQuestion(page: Page): Promise<void> {
  await begin(page);
  await pinMark(page, "Sora");
  await waitForCard(page, "Sora");
  await pause(still);
  for (const [selector, words] of [[".fold"], ["summary", "Cost of a minute"]] as const) {
    await clickInCard(page, selector, words);
    await pause(still);
  }
  await placeInCard(page, "details", "Logarithmic scale");
  await page.mouse.move(3, 3, { steps: 5 });
}

const ownPage = (path: string) => async (_page: Page, session: Session) => {
  const opened = await openExtensionPage(session, path);
  await opened.setViewport({ ...screen, deviceScaleFactor: 1 });
  await pause(900);
  return opened;
};

/** The popup alone; the store's picture lays it over the page, as the browser does. */
const popup = async (page: Page, session: Session) => {
  const opened = await openPopupInTab(session, page);
  await opened.setViewport({ ...popupSize, deviceScaleFactor: 1 });
  await pause(1500);
  return opened;
};

const article = { path: "/demo", words: "Sora", window: screen, whole: true, scale: 1 } as const;
const light = { media: scheme("light") };

/** Pictures of the stores' screenshots, in their order; those named `over` are laid over the one before. */
export const storeScenes = (browser: BrowserName): Scene[] => {
  // Firefox takes no colour scheme from outside but at its start.
  const look = browser === "chromium" ? light : {};
  const dark = browser === "chromium" ? { media: scheme("dark") } : {};
  const scenes: Scene[] = [
    { ...article, ...look, name: "1-card", act: restOnSora },
    { ...article, ...dark, name: "2-open-question", act: openQuestion },
    { ...article, ...look, name: "3-on-this-page", act: begin },
    { ...article, ...look, name: "3-on-this-page-over", act: popup },
    { ...article, ...look, name: "4-full-record", act: ownPage("record.html#sora") },
    { ...article, ...look, name: "5-settings", act: ownPage("options.html#reading") },
  ];
  // Two of our own pages look the same in both.
  return (browser === "firefox" ? scenes.slice(0, 4) : scenes).map((scene) => ({ ...scene, browser }));
};

/** A card alone, twice as large, for the tiles. */
export const tileScene: Scene = {
  name: "card-alone",
  path: "/paper/launch",
  words: "Sora",
  alone: true,
  act: async (page) => {
    await hoverMark(page, "Sora");
    await waitForCard(page, "Sora");
  },
};
