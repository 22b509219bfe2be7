/** What stands behind a page ends at any moment: the background, the storage, the tab, the extension itself. */
import { expect, it } from "vitest";
import { articlePage } from "../article-page";
import { listed, openExtensionPage, pause } from "../harness";
import { aside, cardAside, hoverAside, until, waitForCardAside, waitForWords, wordsAside } from "./aside";
import { enable, stopBackground } from "./background";
import { ground, leaveCard, names, openAndLeave, openCard } from "./ground";

const on = ground(() => articlePage(), { unwatched: true });

async function open(): Promise<void> {
  await on.page.bringToFront();
  await on.page.goto(`${listed}/article`);
  await waitForWords(on.page, names);
}

interface Browserish {
  storage: Record<"local" | "sync" | "session", { clear(): Promise<void> }>;
  tabs: {
    query(filter: object): Promise<{ id: number; url?: string }[]>;
    discard(id: number): Promise<unknown>;
  };
}

it("the background is stopped before a card is first wanted, and before its text is", async () => {
  await open();
  await stopBackground(on.session);
  await openAndLeave(on.page, "Runway");
  await stopBackground(on.session);
  await openAndLeave(on.page, "Microsoft");
});

it("the background is stopped while a card is on its way: it comes, or the next one does", async () => {
  await open();
  const { page, session } = on;
  await hoverAside(page, "Sora");
  await Promise.all([stopBackground(session), pause(250)]);
  await waitForCardAside(page, "Sora", 3).catch(() => undefined);
  await leaveCard(page);
  await openAndLeave(page, "Runway");
});

it("the background is stopped while a page is read", async () => {
  const { page, session } = on;
  await page.goto(`${listed}/article`, { waitUntil: "domcontentloaded" });
  await stopBackground(session);
  await pause(1000);
  // Asked in the very moment, it may not have answered: the page then has no marks, and the next one has.
  expect([0, names.length]).toContain((await wordsAside(page)).length);
  await open();
  await openAndLeave(page, "Runway");
});

it("all that is stored is cleared: marks and cards as on the first day", async () => {
  await open();
  const settings = await openExtensionPage(on.session, "options.html");
  await settings.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: Browserish }).chrome;
    await Promise.all([storage.local.clear(), storage.sync.clear(), storage.session.clear()]);
  });
  await settings.close();
  await on.page.bringToFront();
  await openAndLeave(on.page, "Runway");
  await open();
  await openAndLeave(on.page, "Microsoft");
});

it("the extension is switched off under a page, and on again: marks and card go, and come but once", async () => {
  const { page, session } = on;
  await open();
  await openCard(page, "Runway");
  await enable(session, false);
  await page.bringToFront();
  await page.mouse.move(30, 300, { steps: 4 });
  await until(
    () => cardAside(page),
    (seen) => seen === null,
  );
  // What is not painted any more is no mark, though its range may be left.
  const isPainted = () =>
    aside(page, () => {
      const { textDecorationLine } = getComputedStyle(
        document.querySelector("#lead")!,
        "::highlight(backstory-rest-solid)",
      );
      return textDecorationLine !== "none" && (CSS.highlights.get("backstory-rest-solid")?.size ?? 0) > 0;
    });
  await until(isPainted, (painted) => !painted);
  await enable(session, true);
  await open();
  const words = await wordsAside(page);
  expect(words.length).toBe(new Set(words).size);
  await openAndLeave(page, "Microsoft");
  expect(await aside(page, () => document.querySelectorAll("backstory-card").length)).toBe(0);
});
