import type { Page } from "puppeteer-core";
import type { Session } from "../browser/launch";
import { pause, waitForMarks } from "../browser/marks";
import { listed } from "../browser/pages";
import { closePopup, openPopup } from "../browser/popup";
import { keyWork } from "./key-work";
import { median, ms, type Row } from "./row";
import { traceOf } from "./trace-events";

/** Twenty keys: a question, a misspelt name, an unfinished word. */
const letters = "who made antropik gp";

/** Milliseconds from the start of the popup's own page to its first paint, as the browser notes it. */
async function firstPaint(popup: Page): Promise<number> {
  for (let tries = 0; tries < 50; tries++) {
    const at = await popup.evaluate(
      () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
    );
    if (at > 0) return at;
    await pause(50);
  }
  throw new Error("The popup was not painted within 2.5 seconds.");
}

interface Keys {
  keys: { down: number; painted: number }[];
}

/** Has the popup note for each key when it came and when the frame after it had been painted. */
const watchKeys = (popup: Page) =>
  popup.evaluate(() => {
    const keys: { down: number; painted: number }[] = [];
    (globalThis as unknown as Keys).keys = keys;
    addEventListener(
      "keydown",
      (event) => {
        const key = { down: event.timeStamp, painted: 0 };
        keys.push(key);
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            key.painted = performance.now();
          };
          port2.postMessage(null);
        });
      },
      { capture: true },
    );
  });

/** What typing letter by letter took. */
interface Typed {
  /** For each key: wall time to the painted frame, and the main thread's work. */
  painted: number[];
  work: number[];
}

async function type(popup: Page): Promise<Typed> {
  const field = await popup.waitForSelector('[role="combobox"]');
  await field!.focus();
  // Search is prepared in the pause before the first letter.
  await pause(800);
  await watchKeys(popup);
  const events = await traceOf(popup, async () => {
    for (const letter of letters) {
      await popup.keyboard.press(letter as "a");
      await pause(80);
    }
  });
  const keys = await popup.evaluate(() => (globalThis as unknown as Keys).keys);
  for (const _ of letters) await popup.keyboard.press("Backspace");
  return { painted: keys.map(({ down, painted }) => painted - down), work: keyWork(events) };
}

/** The real popup over an article: opened `runs` times, typed into twice. */
export async function popupRows(session: Session, runs: number): Promise<Row[]> {
  const page = await session.open(`${listed}/article`);
  await waitForMarks(page);
  const paints: number[] = [];
  const typed: Typed[] = [];
  for (let run = 0; run < runs; run++) {
    const popup = await openPopup(session, page);
    paints.push(await firstPaint(popup));
    if (run < 2) typed.push(await type(popup));
    await closePopup(popup);
    await pause(300);
  }
  await page.close();
  const paint = median(paints);
  const painted = typed.flatMap((each) => each.painted);
  const work = typed.flatMap((each) => each.work);
  return [
    {
      what: `popup: first paint of ${runs} openings (slowest ${ms(Math.max(...paints))})`,
      promise: "≤ 100 ms",
      measured: ms(paint),
      holds: paint <= 100,
    },
    {
      what: `popup: work of the main thread from a key to its frame, ${work.length} keys (slowest ${ms(Math.max(...work))})`,
      promise: "≤ 16 ms",
      measured: ms(median(work)),
      holds: median(work) <= 16,
    },
    {
      what: "popup: from the key to the painted frame, waiting for that frame included",
      promise: "–",
      measured: `${ms(median(painted))}, slowest ${ms(Math.max(...painted))}`,
      holds: null,
    },
  ];
}
