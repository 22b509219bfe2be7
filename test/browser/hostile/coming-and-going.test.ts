/** Pages that come and go: the way back, before they are asked for, behind others, closed, printed. */
import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { articlePage } from "../article-page";
import { browserName, listed, pause, unlisted } from "../harness";
import { inFirefox } from "../settings-page";
import { aside, cardAside, inHost, until, waitForWords, wordsAside } from "./aside";
import { holdBackground } from "./background";
import { ground, leaveCard, names, openAndLeave, openCard } from "./ground";

/** Tells, by what it asks for, whether marks came before the page was shown. */
const teller = `<script>
  const prepared = document.prerendering;
  const look = setInterval(() => {
    let marks = 0;
    CSS.highlights.forEach((set, key) => { if (key.startsWith("backstory-rest")) marks += set.size; });
    if (marks === 0) return;
    clearInterval(look);
    fetch("/told-" + (document.prerendering ? "marked-early" : prepared ? "marked-once-shown" : "marked-unprepared"));
  }, 30);
</script>`;
/** Writes down how the page was shown, and what keeps it from being kept. */
const watcher = `<script>
  globalThis.shown = [];
  addEventListener("pageshow", ({ persisted }) => {
    const [entry] = performance.getEntriesByType("navigation");
    shown.push(persisted ? "kept" : "new", ...(entry.notRestoredReasons?.reasons ?? []).map(({ reason }) => reason));
  });
</script>`;

const on = ground((path) => {
  const rules = JSON.stringify({
    prerender: [{ source: "list", urls: ["/prerendered"], eagerness: "immediate" }],
  });
  const more: Record<string, string> = {
    prerendering: `<script type="speculationrules">${rules}</script>`,
    long: "<p>It was said once more that OpenAI was there, and that it was not.</p>".repeat(6000),
  };
  const page = articlePage({ head: path === "prerendered" ? teller : watcher, more: more[path] ?? "" });
  // What must not be stored is not kept for the way back either.
  return { ...page, headers: { "cache-control": "no-cache" } };
});

/** Where a page is; nowhere while it is between two. */
const pathOf = (page: Page) => aside(page, () => location.pathname).catch(() => "");
const shown = (page: Page) => page.evaluate(() => (globalThis as unknown as { shown: string[] }).shown);

describe("the way back", () => {
  const leave = async (page: Page) => {
    await page.evaluate(() => {
      location.href = "/elsewhere";
    });
    await until(
      () => pathOf(page),
      (path) => path === "/elsewhere",
    );
    await pause(200);
  };
  const comeBack = async (page: Page) => {
    await page.evaluate(() => history.back());
    await until(
      () => pathOf(page),
      (path) => path === "/kept",
    );
    return until(
      () => shown(page).catch(() => []),
      (all) => all.length > 0,
    );
  };
  const there = async (site: string) => {
    const page = await on.session.browser.newPage();
    await page.goto(`${site}/kept`);
    if (site === listed) {
      await waitForWords(page, names);
      await openCard(page, "Runway");
    }
    await leave(page);
    return { page, seen: await comeBack(page) };
  };

  it("is kept with us just as without, and marks and cards work on it", async () => {
    const without = await there(unlisted);
    await without.page.close();
    const { page, seen } = await there(listed);
    expect(seen).toEqual(without.seen);
    expect(seen).toContain("kept");
    await waitForWords(page, names);
    await leaveCard(page);
    await openAndLeave(page, "Microsoft");
    const words = await wordsAside(page);
    expect(words.length).toBe(new Set(words).size);
    await page.close();
  });

  it("leads to a page with marks, though it was left before it was answered", async () => {
    const held = await holdBackground(on.session);
    const page = await on.session.browser.newPage();
    await page.goto(`${listed}/kept`);
    await held.asked();
    await leave(page);
    await held.release();
    await pause(300);
    expect(await comeBack(page)).toContain("kept");
    await page.bringToFront();
    await waitForWords(page, names);
    await openAndLeave(page, "Runway");
    await page.close();
  });
});

it("a page prepared before it is asked for is read once it is", async () => {
  // Firefox prepares none.
  if (browserName === "firefox") return;
  const page = await on.session.browser.newPage();
  await page.goto(`${listed}/prerendering`);
  // No session of ours may listen meanwhile: Chromium prepares no page under one.
  await until(
    async () => on.asked,
    (asked) => asked.includes(`${listed}/prerendered`),
  );
  await pause(700);
  await page.evaluate(() => {
    location.href = "/prerendered";
  });
  // Puppeteer loses the page on the way: the page tells what it sees by what it asks for.
  await until(
    async () => on.asked.filter((each) => each.includes("/told-")),
    (told) => told.some((each) => each.includes("marked")),
  );
  expect(on.asked.filter((each) => each.includes("/told-"))).toEqual([`${listed}/told-marked-once-shown`]);
  await page.close().catch(() => undefined);
});

it("a page behind another is read when it is looked at, and not before", async () => {
  const { page } = on;
  const front = await on.session.browser.newPage();
  await page.goto(`${listed}/long`);
  await front.bringToFront();
  await pause(800);
  const before = await wordsAside(page);
  const hidden = await aside(page, () => document.hidden);
  await page.bringToFront();
  await front.close();
  await waitForWords(page, names);
  if (hidden) expect(before).toEqual([]);
  await openAndLeave(page, "Runway");
});

it("a page closed, left or emptied while it is read takes the reading with it", async () => {
  const { session } = on;
  for (const end of ["close", "leave", "empty", "write"] as const) {
    const page = await session.browser.newPage();
    const wrong: unknown[] = [];
    page.on("pageerror", (error) => wrong.push(error));
    await page.goto(`${listed}/long`, { waitUntil: "domcontentloaded" });
    if (end === "leave") await page.goto("about:blank");
    if (end === "empty") await page.evaluate(() => document.documentElement.remove());
    if (end === "write")
      await page.evaluate(() => {
        document.open();
        document.write("<p>Something else.");
        document.close();
      });
    if (end !== "close") {
      await pause(500);
      expect(await wordsAside(page)).toEqual([]);
    }
    await page.close();
    expect(wrong).toEqual([]);
  }
});

describe("on paper", () => {
  /** Shows the page as it would be printed. */
  const print = async (page: Page, yes: boolean) => {
    if (browserName === "chromium") return page.emulateMediaType(yes ? "print" : "screen");
    return inFirefox(
      on.session,
      `gBrowser.selectedBrowser.browsingContext.mediumOverride = "${yes ? "print" : ""}", 1`,
    );
  };

  it("are neither marks nor card, and both are there again after it", async () => {
    const { page } = on;
    await page.bringToFront();
    await page.goto(`${listed}/printed`);
    await waitForWords(page, names);
    await openCard(page, "Runway");
    const mark = () =>
      aside(page, () => {
        let line = "";
        CSS.highlights.forEach((_set, key) => {
          if (key.startsWith("backstory-rest"))
            line ||= getComputedStyle(
              document.querySelector("#lead")!,
              `::highlight(${key})`,
            ).textDecorationLine;
        });
        return line;
      });
    const card = () => inHost(page, (root) => getComputedStyle(root.host).display);
    expect([await mark(), await card()]).toEqual(["underline", "block"]);
    await print(page, true);
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    await until(
      async () => [await mark(), await card()].join(),
      (seen) => seen === "none,none",
    );
    await print(page, false);
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    expect([await mark(), await card()]).toEqual(["underline", "block"]);
    expect(await cardAside(page)).toMatch(/^Runway/);
  });
});
