import type { CDPSession } from "puppeteer-core";
import type { Session } from "../browser/launch";
import { markTexts, pause, waitForMarks } from "../browser/marks";
import { listed } from "../browser/pages";
import type { Row } from "./row";

const [early, late] = [20, 200];
/** Longer than the watcher gathers changes, in milliseconds: each route and each piece of the feed is read. */
const settled = 200;

/** Bytes of the page after a collection: of scripts, the page's and ours in one heap, and of its document. */
async function heap(cdp: CDPSession): Promise<number> {
  // What we give back, we give back after a moment.
  await pause(1000);
  // The console keeps what puppeteer's questions returned; a second collection takes what the first one freed.
  for (let times = 0; times < 2; times++) await cdp.send("HeapProfiler.collectGarbage");
  const {
    usedSize,
    embedderHeapUsedSize = 0,
    backingStorageSize = 0,
  } = await cdp.send("Runtime.getHeapUsage");
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}

/** The heap after so many steps of the page's own, and the marks in the end. */
async function grow(session: Session, path: string, isMarked: boolean): Promise<[number, number]> {
  const page = await session.open(`${listed}${path}`);
  if (isMarked) await waitForMarks(page);
  const cdp = await page.createCDPSession();
  const sizes: number[] = [];
  for (let step = 1; step <= late; step++) {
    await page.evaluate((at) => (globalThis as unknown as { step(at: number): void }).step(at), step);
    await pause(settled);
    if (step === early || step === late) sizes.push(await heap(cdp));
  }
  if (isMarked && (await markTexts(page)).length === 0)
    throw new Error(`Nothing was marked on ${path} after ${late} steps: its memory says nothing.`);
  await page.close();
  return sizes as [number, number];
}

const mega = (bytes: number) => `${(bytes / 1_000_000).toFixed(2)} MB`;

/** The tab's memory where the page goes on and on without a load: once each, for memory keeps no time. */
export async function memoryRows(ours: Session, empty: Session): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [path, what] of [
    ["/routes", "changes of route on a site of one page"],
    ["/feed", "pieces of an endless feed"],
  ] as const) {
    const [marked, plain] = await Promise.all([grow(ours, path, true), grow(empty, path, false)]);
    const told = ([first, last]: [number, number]) => `${mega(first)} to ${mega(last)}`;
    const factor = ([first, last]: [number, number]) => (last / first).toFixed(2);
    const grown = ([first, last]: [number, number]) => last - first;
    const each = Math.round((grown(marked) - grown(plain)) / (late - early) / 100) / 10;
    rows.push({
      what: `memory after ${late} ${what} beside ${early} (${told(marked)}; with an empty extension ${told(plain)})`,
      promise: "–",
      measured: `${factor(marked)} × (${factor(plain)} ×); ours ${each.toFixed(1)} kB a step`,
      holds: null,
    });
  }
  return rows;
}
