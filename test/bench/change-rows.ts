import type { Page } from "puppeteer-core";
import type { Session } from "../browser/launch";
import { pause, waitForMarks } from "../browser/marks";
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

async function prepared(session: Session, isOurs: boolean): Promise<Page> {
  const page = await session.open(`${listed}/many`);
  if (isOurs) {
    await waitForMarks(page);
    await pause(500);
    const marks = await markMore(page, wantedMarks);
    if (marks < wantedMarks) throw new Error(`Only ${marks} marks could be made.`);
  }
  // The first round is slow for everybody: code is not compiled yet.
  await change(page, changes);
  await pause(500);
  return page;
}

/** The page's own loop of changes with five hundred marks, beside the same with an empty extension. */
export async function changeRows(ours: Session, empty: Session, runs: number): Promise<Row[]> {
  await changeSettings(ours, { mentions: "all" });
  const [marked, plain] = [await prepared(ours, true), await prepared(empty, false)];
  const loops: [number[], number[]] = [[], []];
  const wholes: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run++)
    for (const [i, page] of [marked, plain].entries()) {
      await page.bringToFront();
      loops[i]!.push(await threadTime(page, () => change(page, changes)));
      // With what follows: we read changed parts again some 120 ms later.
      const whole = await threadTime(page, async () => {
        await change(page, changes);
        await pause(500);
      });
      wholes[i]!.push(whole);
    }
  await marked.close();
  await plain.close();
  await changeSettings(ours, { mentions: "first" });
  const compare = ([one, other]: [number[], number[]]) => median(one) / median(other);
  const both = ([one, other]: [number[], number[]]) => `${ms(median(one))} to ${ms(median(other))}`;
  const slower = compare(loops);
  return [
    {
      what: `1,000 changes and measures by the page, ${wantedMarks} marks beside none (${both(loops)})`,
      promise: "≤ 1.02 ×",
      measured: `${slower.toFixed(3)} ×`,
      holds: slower <= 1.02,
    },
    {
      what: `the same with all that follows: painting, and our reading again (${both(wholes)})`,
      promise: "–",
      measured: `${compare(wholes).toFixed(3)} ×`,
      holds: null,
    },
  ];
}
