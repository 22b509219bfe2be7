import type { Page } from "puppeteer-core";
import { afterEach, beforeEach, expect, it } from "vitest";
import { answerFor, listed, markTexts, pause, type Session, waitForMarks } from "./harness";
import { changeSettings } from "./settings";
import { inBrowser } from "./suite";

let session: Session;
let page: Page;

/** An article with far more mentions than marks: two in each of 120 paragraphs. */
function longPage(): string {
  const paragraphs = Array.from(
    { length: 120 },
    (_, at) =>
      `<p id="p${at}" style="margin:0 0 90px">In part ${at} of the story OpenAI meets Anthropic once more, and the makers of models, who train them for months, say nothing of what it cost them.</p>`,
  );
  const head =
    '<!doctype html><html lang="en"><title>OpenAI and Anthropic, a long story of AI models</title>';
  return `${head}<meta property="og:type" content="article"><article><h1>OpenAI and Anthropic, a long story</h1>${paragraphs.join("")}</article>`;
}

inBrowser(
  async (suite) => {
    ({ session } = suite);
    await changeSettings(session, { mentions: "all" });
  },
  (path) => (path === "/long" ? { body: longPage() } : answerFor(path)),
);
beforeEach(async () => {
  page = await session.open(`${listed}/long`);
  await waitForMarks(page);
  await pause(200);
});
afterEach(() => page.close());

/** Paragraphs in the window, and how many marks each of them has. */
const inWindow = () =>
  page.evaluate(() => {
    const starts = [...CSS.highlights]
      .filter(([key]) => key.startsWith("backstory-rest"))
      .flatMap(([, set]) => [...set].map(({ startContainer }) => startContainer.parentElement));
    return [...document.querySelectorAll("p")]
      .filter(
        (each) => each.getBoundingClientRect().bottom > 0 && each.getBoundingClientRect().top < innerHeight,
      )
      .map((each) => starts.filter((start) => start === each).length);
  });

it("marks sixty of many names at most, and all that can be seen", async () => {
  expect((await markTexts(page)).length).toBe(60);
  const seen = await inWindow();
  expect(seen.length).toBeGreaterThan(3);
  expect(new Set(seen)).toEqual(new Set([2]));
});

it.each([
  ["down to the end", 1e6],
  ["to the middle", 8000],
])("follows the reader %s once the scrolling rests", async (_where, top) => {
  await page.evaluate((to) => scrollTo({ top: to, behavior: "instant" }), top);
  await pause(400);
  expect(new Set(await inWindow())).toEqual(new Set([2]));
  expect((await markTexts(page)).length).toBe(60);
});

it("does nothing while the page scrolls, and no mark in view is ever taken away", async () => {
  const lost = await page.evaluate(async () => {
    const starts = () =>
      new Set(
        [...CSS.highlights]
          .filter(([key]) => key.startsWith("backstory-rest"))
          .flatMap(([, set]) => [...set].map(({ startContainer }) => startContainer.parentElement)),
      );
    const isSeen = (each: Element | null) => {
      const { top, bottom } = each!.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    };
    let gone = 0;
    let before = starts();
    for (let frame = 0; frame < 60; frame++) {
      scrollBy({ top: frame % 20 === 19 ? -1500 : 130, behavior: "instant" });
      await new Promise(requestAnimationFrame);
      const now = starts();
      for (const each of before) if (isSeen(each) && !now.has(each)) gone++;
      before = now;
    }
    return gone;
  });
  expect(lost).toBe(0);
});

it("comes back after the page has cleared the registry", async () => {
  await page.evaluate(() => CSS.highlights.clear());
  await page.evaluate(() => scrollBy({ top: 40, behavior: "instant" }));
  await pause(400);
  expect((await markTexts(page)).length).toBe(60);
});
