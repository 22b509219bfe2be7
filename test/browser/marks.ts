import type { Page } from "puppeteer-core";

/** One mark on the page: the highlight it belongs to and the text it stands on. */
export interface SeenMark {
  key: string;
  text: string;
}

/** The marks at rest, in the order of the page; and what else of ours is painted. */
export function readMarks(page: Page): Promise<SeenMark[]> {
  return page.evaluate(() => {
    const seen: { key: string; text: string; range: Range }[] = [];
    for (const [key, highlight] of CSS.highlights ?? []) {
      if (!key.startsWith("backstory")) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        seen.push({ key, text: range.toString(), range });
      }
    }
    seen.sort((one, other) => one.range.compareBoundaryPoints(Range.START_TO_START, other.range));
    return seen.map(({ key, text }) => ({ key, text }));
  });
}

/** The texts of the marks at rest, in the order of the page. */
export async function markTexts(page: Page): Promise<string[]> {
  return (await readMarks(page))
    .filter((mark) => mark.key.startsWith("backstory-rest"))
    .map((mark) => mark.text);
}

/** Waits for the first mark. A page that nobody sees is not read, so it is brought to the front. */
export async function waitForMarks(page: Page): Promise<void> {
  if (await page.evaluate(() => document.hidden)) await page.bringToFront();
  await page.waitForFunction(
    () => [...(CSS.highlights ?? [])].some(([key, marks]) => key.startsWith("backstory") && marks.size > 0),
    { polling: 20, timeout: 20_000 },
  );
}

/** Waits until no mark is left. */
export async function waitForNoMarks(page: Page): Promise<void> {
  await page.waitForFunction(
    () => ![...(CSS.highlights ?? [])].some(([key, marks]) => key.startsWith("backstory") && marks.size > 0),
    { polling: 20, timeout: 20_000 },
  );
}

/** Waits until the marks are as wanted; throws with those there are. A page that nobody sees is brought to the front. */
export async function waitForMarksTo(page: Page, isRight: (marks: SeenMark[]) => boolean): Promise<void> {
  await page.bringToFront();
  for (let tries = 0; tries < 400; tries++) {
    if (isRight(await readMarks(page))) return;
    await pause(50);
  }
  throw new Error(JSON.stringify(await readMarks(page)));
}

/** The middle of the n-th mark with this text, scrolled into view; in CSS pixels of the viewport. */
export async function placeOfMark(page: Page, text: string, nth = 0): Promise<{ x: number; y: number }> {
  const place = await page.evaluate(
    (wanted, skip) => {
      const found: Range[] = [];
      for (const [key, highlight] of CSS.highlights) {
        if (!key.startsWith("backstory-rest")) continue;
        for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
          const range = document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          if (range.toString() === wanted) found.push(range);
        }
      }
      found.sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other));
      const range = found[skip];
      if (!range) return null;
      const before = range.getBoundingClientRect();
      if (before.top < 80 || before.bottom > innerHeight - 80) {
        scrollTo({ top: scrollY + before.top - innerHeight / 3, behavior: "instant" });
      }
      const { left, top, width, height } = range.getClientRects()[0]!;
      return { x: left + width / 2, y: top + height / 2 };
    },
    text,
    nth,
  );
  if (!place) throw new Error(`No mark “${text}” on the page.`);
  return place;
}

/** Moves the pointer to a mark as a hand does, in steps, and leaves it there. */
export async function hoverMark(page: Page, text: string, nth = 0): Promise<void> {
  const { x, y } = await placeOfMark(page, text, nth);
  // Scrolling mutes the pointer for a moment.
  await pause(300);
  await page.mouse.move(x > 400 ? x - 60 : x + 60, y - 40);
  await page.mouse.move(x, y, { steps: 8 });
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
