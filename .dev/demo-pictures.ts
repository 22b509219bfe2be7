import { mkdirSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "puppeteer-core";
import { readCard, waitForCard } from "../test/browser/card";
import { type BrowserName, launch, type Session } from "../test/browser/launch";
import { hoverMark, markTexts, pause } from "../test/browser/marks";
import { closePopup, openExtensionPage, openPopupInTab } from "../test/browser/popup";

const project = fileURLToPath(new URL("..", import.meta.url));
const folder = join(project, ".output", "demo");

/** The card to show: the first of these that is marked, else the first mark. */
const favourites = ["Sora", "Runway", "OpenAI"];

/** Longest wait for the first mark, in milliseconds; a page that is not about AI never has one. */
const patience = 5000;

/**
 * Opens a page without a window, in a light and in a dark browser, saves pictures of page, card, popup
 * and settings to `.output/demo/`, and prints what was marked.
 */
export async function takePictures(name: BrowserName, extensionDir: string, url: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const saved: string[] = [];
  for (const scheme of ["light", "dark"] as const) {
    const session = await launch(name, { extensionDir, scheme });
    const save = async (page: Page, what: string) => {
      const file = join(folder, scheme === "dark" ? `${what}-dark.png` : `${what}.png`);
      await page.screenshot({ path: file as `${string}.png` });
      saved.push(relative(project, file));
    };
    try {
      await tour(session, url, save, scheme === "light");
    } finally {
      await session.close();
    }
  }
  console.log(`\nPictures:\n${saved.map((file) => `  ${file}`).join("\n")}`);
}

type Save = (page: Page, what: string) => Promise<void>;

async function tour(session: Session, url: string, save: Save, tell: boolean): Promise<void> {
  const page = await session.open(url);
  await page.setViewport({ width: 1280, height: 1000, deviceScaleFactor: 2 });
  const marks = await waitForAllMarks(page);
  await save(page, "page");
  if (marks.length > 0) await showCard(page, marks, save);

  // In a tab, where it can be drawn at twice the size; the real popup has its own idea of its window.
  const popup = await openPopupInTab(session, page);
  await popup.setViewport({ width: 380, height: 560, deviceScaleFactor: 2 });
  const field = await popup.waitForSelector('[role="combobox"]');
  await pause(700);
  if (tell) await report(popup, url);
  await save(popup, "popup");
  await field?.type("world");
  await pause(500);
  await save(popup, "search");
  await closePopup(popup);

  const settings = await openExtensionPage(session, "options.html#reading");
  await settings.setViewport({ width: 1280, height: 900, deviceScaleFactor: 2 });
  await pause(400);
  await save(settings, "settings");
}

/** The texts of the marks once they have stopped coming. */
async function waitForAllMarks(page: Page): Promise<string[]> {
  let marks: string[] = [];
  for (let waited = 0; waited < patience; waited += 250) {
    await pause(250);
    const now = await markTexts(page);
    if (now.length > 0 && now.length === marks.length) return now;
    marks = now;
  }
  return marks;
}

async function showCard(page: Page, marks: string[], save: Save): Promise<void> {
  const text = favourites.find((favourite) => marks.includes(favourite)) ?? marks[0]!;
  await hoverMark(page, text);
  // On a busy machine the first try may fall into the time when the page is still settling.
  await waitForCard(page, "").catch(async () => {
    await page.mouse.move(5, 5, { steps: 4 });
    await hoverMark(page, text);
    await waitForCard(page, "");
  });
  // The card's entrance is a short fade.
  await pause(400);
  await save(page, "card");
  await page.keyboard.press("Escape");
  if (await readCard(page)) await pause(300);
}

/** Prints the popup's list of what is on the page, or its reason why there is nothing. */
async function report(popup: Page, url: string): Promise<void> {
  const rows = await popup.$$eval(".on-page button[data-entity]", (all) =>
    all.map((row) => {
      const text = [".t", ".sr", ".end [aria-hidden]"].map(
        (part) => row.querySelector(part)?.textContent ?? "",
      );
      return {
        name: text[0]!,
        kind: text[1]!.replace(/[,.]/g, "").trim(),
        count: text[2]!.replace(/\D/g, ""),
      };
    }),
  );
  if (rows.length === 0) {
    const why = await popup.$eval("main", (main) => (main as HTMLElement).innerText);
    console.log(`\nNothing marked on ${url}. The popup says:\n\n${why.trim()}`);
    return;
  }
  const width = Math.max(...rows.map(({ name }) => name.length));
  console.log(`\nMarked on ${url}: ${rows.length} names\n`);
  for (const { name, kind, count } of rows) {
    console.log(`  ${name.padEnd(width)}  ${kind.padEnd(12)}  ${count === "1" ? "once" : `${count} times`}`);
  }
}
