import type { Page } from "puppeteer-core";
import type { Session } from "../browser/launch";
import { pause, waitForMarks, waitForNoMarks } from "../browser/marks";
import { listed } from "../browser/pages";
import { changeSettings } from "../browser/settings";
import { median, ms, type Row } from "./row";
import { threadTime } from "./thread-time";

const wantedMarks = 500;
const changes = 1000;

/**
 * Our own choice ends at sixty marks. What more marks would cost is asked of the browser here: static ranges in
 * our highlight, as ours are, upon the same names further down. Returns how many there are in the end.
 */
const markMore = (page: Page, wanted: number): Promise<number> =>
  page.evaluate((most) => {
    const all = [...CSS.highlights].filter(([key]) => key.startsWith("backstory-rest"));
    const names = new Set<string>();
    let count = 0;
    for (const [, highlight] of all)
      for (const range of highlight) {
        names.add((range.startContainer as Text).data.slice(range.startOffset, range.endOffset));
        count++;
      }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() && count < most)
      for (const name of names) {
        const node = walker.currentNode as Text;
        const at = node.data.indexOf(name);
        if (name === "" || at < 0 || count >= most) continue;
        const ends = { startOffset: at, endOffset: at + name.length };
        all[0]![1].add(new StaticRange({ startContainer: node, endContainer: node, ...ends }));
        count++;
      }
    return count;
  }, wanted);

/** The page's own work: words come at the end of a paragraph and go again, and each time it asks for a measure. */
const change = (page: Page, times: number) =>
  page.evaluate((count) => {
    const paragraphs = document.querySelectorAll("article p");
    for (let i = 0; i < count; i += 2) {
      const paragraph = paragraphs[i % paragraphs.length] as HTMLElement;
      const added = document.createElement("span");
      added.textContent = ` Seen by ${i} readers.`;
      paragraph.append(added);
      void paragraph.offsetHeight;
      added.remove();
      void paragraph.offsetHeight;
    }
  }, times);

/** Switches us on or off under the page, and marks as much as is wanted. */
async function switchTo(session: Session, page: Page, on: boolean): Promise<void> {
  await changeSettings(session, { enabled: on, mentions: "all" });
  await page.bringToFront();
  if (!on) await waitForNoMarks(page);
  else {
    await waitForMarks(page);
    await pause(500);
    const marks = await markMore(page, wantedMarks);
    if (marks < wantedMarks) throw new Error(`Only ${marks} marks could be made.`);
  }
  // The first round is slow for everybody: what marks changed is drawn, and code compiled.
  await change(page, changes);
  await pause(500);
}

interface Times {
  /** The page's loop alone, and with all that follows in the half second after it. */
  loop: number;
  whole: number;
}

async function measure(page: Page): Promise<Times> {
  const [loops, wholes]: [number[], number[]] = [[], []];
  for (let time = 0; time < 5; time++) {
    loops.push(await threadTime(page, () => change(page, changes)));
    await pause(300);
  }
  for (let time = 0; time < 3; time++)
    wholes.push(
      await threadTime(page, async () => {
        await change(page, changes);
        await pause(500);
      }),
    );
  // What came between only ever adds: the least is the nearest to the truth.
  return { loop: Math.min(...loops), whole: Math.min(...wholes) };
}

/**
 * The page's own loop of changes with five hundred marks, beside the same with us switched off: in one and the same
 * page, for between two tabs with the same page in them lie up to eight per cent.
 */
export async function changeRows(ours: Session, runs: number): Promise<Row[]> {
  const page = await ours.open(`${listed}/many`);
  const [marked, plain]: [Times[], Times[]] = [[], []];
  // A first round for nothing: engine and heap of a new page come to rest only in its course.
  for (const on of [true, false]) {
    await switchTo(ours, page, on);
    await measure(page);
  }
  for (let run = 0; run < runs; run++)
    for (const on of run % 2 === 0 ? [true, false] : [false, true]) {
      await switchTo(ours, page, on);
      (on ? marked : plain).push(await measure(page));
    }
  await page.close();
  await changeSettings(ours, { enabled: true, mentions: "first" });
  const compare = (part: keyof Times) => median(marked.map((times, run) => times[part] / plain[run]![part]));
  const both = (part: keyof Times) =>
    [marked, plain].map((all) => ms(median(all.map((times) => times[part])))).join(" to ");
  const slower = compare("loop");
  return [
    {
      what: `1,000 changes and measures by the page, ${wantedMarks} marks beside none (${both("loop")})`,
      promise: "≤ 1.02 ×",
      measured: `${slower.toFixed(3)} ×`,
      holds: slower <= 1.02,
    },
    {
      what: `the same with all that follows: painting, and our reading again (${both("whole")})`,
      promise: "–",
      measured: `${compare("whole").toFixed(3)} ×`,
      holds: null,
    },
  ];
}
