import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "puppeteer-core";
import { readCard, waitForCard } from "../test/browser/card";
import { type BrowserName, launch, type Session } from "../test/browser/launch";
import { hoverMark, pause } from "../test/browser/marks";
import { closePopup, openExtensionPage, openPopupInTab } from "../test/browser/popup";
import { isRead, openDemoPage, unreadSite } from "./demo-page";

const project = fileURLToPath(new URL("..", import.meta.url));
const folder = join(project, ".output", "demo");

/** The card to show: the first of these that is marked, else the first mark. */
const favourites = ["Sora", "Runway", "OpenAI"];

/**
 * Opens a page without a window, in a light and in a dark browser, saves pictures of page, card, popup
 * and settings to `.output/demo/`, and prints what was marked.
 */
export async function takePictures(name: BrowserName, extensionDir: string, url: string): Promise<void> {
  const saved: string[] = [];
  for (const scheme of ["light", "dark"] as const) {
    const session = await launch(name, { extensionDir, scheme });
    const pictures = new Map<string, Uint8Array>();
    const keep = async (page: Page, what: string) => {
      pictures.set(scheme === "dark" ? `${what}-dark.png` : `${what}.png`, await page.screenshot());
    };
    try {
      const told = await tour(session, url, keep, extensionDir);
      if (scheme === "light") console.log(`\n${told}`);
    } finally {
      await session.close();
    }
    // Those of last time go once there are others.
    if (scheme === "light") rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const [file, bytes] of pictures) writeFileSync(join(folder, file), bytes);
    saved.push(...[...pictures.keys()].map((file) => relative(project, join(folder, file))));
  }
  console.log(`\nPictures:\n${saved.map((file) => `  ${file}`).join("\n")}`);
}

type Keep = (page: Page, what: string) => Promise<void>;

/** Goes where a reader would; resolves to what was marked, in words. */
async function tour(session: Session, url: string, keep: Keep, extensionDir: string): Promise<string> {
  const { page, marks } = await openDemoPage(session, url);
  await page.setViewport({ width: 1280, height: 1000, deviceScaleFactor: 2 });
  await pause(300);
  await keep(page, "page");
  if (marks.length > 0) await showCard(page, marks, keep);

  // In a tab, where it can be drawn at twice the size; the real popup has its own idea of its window.
  const popup = await openPopupInTab(session, page);
  await popup.setViewport({ width: 380, height: 560, deviceScaleFactor: 2 });
  const field = await popup.waitForSelector('[role="combobox"]');
  await pause(700);
  const told = isRead(extensionDir, page.url()) ? await report(popup, url, marks.length) : unreadSite(url);
  await keep(popup, "popup");
  await field?.type("world");
  await pause(500);
  await keep(popup, "search");
  await closePopup(popup);

  const settings = await openExtensionPage(session, "options.html#reading");
  await settings.setViewport({ width: 1280, height: 900, deviceScaleFactor: 2 });
  await pause(400);
  await keep(settings, "settings");
  return told;
}

async function showCard(page: Page, marks: string[], keep: Keep): Promise<void> {
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
  await keep(page, "card");
  await page.keyboard.press("Escape");
  if (await readCard(page)) await pause(300);
}

/** The popup's list of the names on the page, of which so many are marked; or its reason why there is nothing. */
async function report(popup: Page, url: string, marked: number): Promise<string> {
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
    const why = await popup.$eval(".msg h2", (title) => title.textContent).catch(() => null);
    return `Nothing is marked on ${url}.${why ? ` The popup says: “${why}”.` : ""}`;
  }
  const width = Math.max(...rows.map(({ name }) => name.length));
  const lines = rows.map(
    ({ name, kind, count }) =>
      `  ${name.padEnd(width)}  ${kind.padEnd(12)}  ${count === "1" ? "once" : `${count} times`}`,
  );
  const among = marked < rows.length ? ` of these ${rows.length}` : "";
  return `Marked on ${url}: ${marked}${among} names\n\n${lines.join("\n")}`;
}
