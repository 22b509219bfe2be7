import type { Page } from "puppeteer-core";
import { readCard, waitForCard, waitForNoCard } from "../browser/card";
import type { Session } from "../browser/launch";
import { pause, placeOfMark, waitForMarks } from "../browser/marks";
import { listed } from "../browser/pages";
import { median, ms, type Row } from "./row";

/** So long the pointer has to rest before a card opens: the setting's default, in milliseconds. */
const rest = 300;

interface Watched {
  /** When the pointer last moved, and when the card was first painted; on the page's own clock. */
  hover: { moved: number; painted: number };
}

/** Has the page note its last pointer move and the first frame with an open card. */
const watch = (page: Page) =>
  page.evaluate(() => {
    const hover = {
      moved: 0,
      painted: 0,
      look() {
        if (!document.querySelector("backstory-card:popover-open")) {
          requestAnimationFrame(() => hover.look());
          return;
        }
        // A message is delivered after the frame it was sent in has been painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          hover.painted = performance.now();
        };
        port2.postMessage(null);
      },
    };
    (globalThis as unknown as Watched).hover = hover;
    addEventListener(
      "pointermove",
      (event) => {
        if (!hover.painted) hover.moved = event.timeStamp;
      },
      { capture: true, passive: true },
    );
    hover.look();
  });

/** Milliseconds from the pointer's last move upon a mark to the first frame with its card, less the rest. */
async function hover(page: Page, name: string): Promise<number> {
  const { x, y } = await placeOfMark(page, name);
  // Scrolling mutes the pointer for a moment.
  await pause(400);
  await watch(page);
  await page.mouse.move(x > 400 ? x - 60 : x + 60, y - 40);
  await page.mouse.move(x, y, { steps: 8 });
  await page.waitForFunction(() => (globalThis as unknown as Watched).hover.painted > 0, { timeout: 5000 });
  const [moved, painted] = await page.evaluate(() => {
    const { hover } = globalThis as unknown as Watched;
    return [hover.moved, hover.painted] as const;
  });
  await waitForCard(page, name);
  return painted - moved - rest;
}

/** Names whose first mark is in no link: a link's card waits longer. */
const namesOutsideLinks = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const [free, linked] = [new Set<string>(), new Set<string>()];
    for (const [key, highlight] of CSS.highlights)
      if (key.startsWith("backstory-rest"))
        for (const { startContainer, startOffset, endOffset } of highlight) {
          const { data, parentElement } = startContainer as Text;
          (parentElement?.closest("a") ? linked : free).add(data.slice(startOffset, endOffset));
        }
    return [...free].filter((name) => !linked.has(name));
  });

async function leave(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await waitForNoCard(page);
  await page.mouse.move(3, 3, { steps: 3 });
  // The card's keys mute the pointer, too.
  await pause(700);
}

/** The first card of a page, whose script is not there yet, and the second, on a page just opened each time. */
export async function hoverRows(session: Session, runs: number): Promise<Row[]> {
  const [cold, warm]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    const page = await session.open(`${listed}/article`);
    await waitForMarks(page);
    await pause(300);
    const [first, second] = await namesOutsideLinks(page);
    if (!first || !second) throw new Error("The article has no two marks to point at.");
    if (await readCard(page)) throw new Error("A card was open before the pointer moved.");
    cold.push(await hover(page, first));
    await leave(page);
    warm.push(await hover(page, second));
    await page.close();
  }
  const row = (what: string, times: readonly number[]): Row => ({
    what,
    promise: "–",
    measured: ms(median(times)),
    holds: null,
  });
  return [
    row(`hover to painted card beyond the ${rest} ms of rest, first on the page`, cold),
    row("the same, another name afterwards", warm),
  ];
}
