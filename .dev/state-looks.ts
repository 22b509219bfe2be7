import type { MediaFeature, Page } from "puppeteer-core";
import { waitForCard } from "../test/browser/card";
import type { Session } from "../test/browser/launch";
import { hoverMark, pause } from "../test/browser/marks";
import { openExtensionPage, openPopupInTab } from "../test/browser/popup";
import type { Scene } from "./state-studio";

/** The four ways in which marks may look, one below the other. */
const fourStyles = (look: string): Pick<Scene, "path" | "words" | "around" | "settings" | "further"> => ({
  path: `/${look}/kinds`,
  words: "",
  around: ".date + p",
  settings: { markStyle: "kinds" },
  further: (["plain", "tinted", "marker"] as const).map((markStyle) => ({
    path: `/${look}/${markStyle}`,
    settings: { markStyle },
  })),
});

/** How marks look. */
export const looks: Scene[] = [
  { name: "marks-light", ...fourStyles("paper") },
  { name: "marks-dark", ...fourStyles("dark") },
  {
    name: "marks-in-places",
    path: "/paper/places",
    words: "",
    around: "h1, .date + p, .date + p + p",
    settings: { headings: true },
  },
  { name: "firefox-marks", browser: "firefox", ...fourStyles("paper") },
];

const desk = { width: 1280, height: 1000 };
const light: MediaFeature[] = [{ name: "prefers-color-scheme", value: "light" }];
const dark: MediaFeature[] = [{ name: "prefers-color-scheme", value: "dark" }];

async function restOnSora(page: Page): Promise<void> {
  await hoverMark(page, "Sora");
  await waitForCard(page, "Sora");
}

async function popup(page: Page, session: Session): Promise<Page> {
  const opened = await openPopupInTab(session, page);
  await opened.setViewport({ width: 380, height: 560, deviceScaleFactor: 1.5 });
  await pause(700);
  return opened;
}

async function settings(_page: Page, session: Session): Promise<Page> {
  const opened = await openExtensionPage(session, "options.html#reading");
  await opened.setViewport({ width: 1100, height: 600, deviceScaleFactor: 1 });
  await pause(400);
  return opened;
}

/** A reserved name, so that pictures tell of no real site; the proxy answers for it. */
export const exampleSite = "http://news.example";

/** The pictures in the README: the demo article with a card, popup and settings. */
const demo = {
  path: "/demo",
  site: exampleSite,
  words: "Sora",
  window: desk,
  whole: true,
  size: "1280x",
} as const;
export const ownPages: Scene[] = [
  { ...demo, name: "../card", media: light, act: restOnSora },
  { ...demo, name: "../card-dark", media: dark, act: restOnSora },
  { ...demo, name: "../popup", media: light, act: popup },
  { ...demo, name: "../settings", media: light, act: settings },
];
