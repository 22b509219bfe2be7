import type { Page } from "puppeteer-core";
import type { Session } from "../browser/launch";
import { markTexts, pause, waitForMarks, waitForNoMarks } from "../browser/marks";
import { listed } from "../browser/pages";
import { changeSettings } from "../browser/settings";
import { median, ms, type Row } from "./row";
import { threadTime } from "./thread-time";

const wantedMarks = 500;
const changes = 1000;

/**
 * Our own choice ends at sixty marks. What more marks would cost is asked of the browser here: static ranges in
 * our highlight, as ours are, upon the same names further down. Where nothing of ours is at work they are the only
 * ones, in a highlight that our rules paint as well. Throws where the page has fewer.
 */
const markMore = (page: Page, names: readonly string[], wanted: number): Promise<void> =>
  page.evaluate(
    (wantedNames, most) => {
      const key = "backstory-rest-solid";
      if (!CSS.highlights.has(key)) CSS.highlights.set(key, new Highlight());
      const marks = CSS.highlights.get(key)!;
      let count = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode() && count < most)
        for (const name of wantedNames) {
          const node = walker.currentNode as Text;
          const at = node.data.indexOf(name);
          if (at < 0 || count >= most) continue;
          const ends = { startOffset: at, endOffset: at + name.length };
          marks.add(new StaticRange({ startContainer: node, endContainer: node, ...ends }));
          count++;
        }
      if (count < most) throw new Error(`Only ${count} marks could be made.`);
    },
    names,
    wanted,
  );

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

/** Nothing of ours; the same with bare highlights; these with an observer that does nothing; us at work. */
type State = "plain" | "bare" | "watched" | "marked";
const states: readonly State[] = ["plain", "bare", "watched", "marked"];

/** Has the page's changes told, as ours are, to nobody; or no longer. */
const watch = (page: Page, on: boolean): Promise<void> =>
  page.evaluate((wanted) => {
    const kept = globalThis as { idle?: MutationObserver };
    kept.idle ??= new MutationObserver(() => {});
    kept.idle.disconnect();
    if (wanted) kept.idle.observe(document, { childList: true, characterData: true, subtree: true });
  }, on);

/** Brings the page into a state, with as many marks as are wanted. */
async function switchTo(session: Session, page: Page, state: State, names: readonly string[]): Promise<void> {
  await page.evaluate(() => CSS.highlights.clear());
  await watch(page, state === "watched");
  await changeSettings(session, { enabled: state === "marked", mentions: "all" });
  await page.bringToFront();
  if (state === "marked") {
    await waitForMarks(page);
    await pause(500);
  } else await waitForNoMarks(page);
  if (state !== "plain") await markMore(page, names, wantedMarks);
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
 * page, for between two tabs with the same page in them lie up to eight per cent. What of it is the browser's own,
 * for highlights that nobody looks after, is told beside it.
 */
export async function changeRows(ours: Session, runs: number): Promise<Row[]> {
  await changeSettings(ours, { enabled: true, mentions: "all" });
  const page = await ours.open(`${listed}/many`);
  await waitForMarks(page);
  await pause(500);
  const names = [...new Set(await markTexts(page))];
  const times: Record<State, Times[]> = { plain: [], bare: [], watched: [], marked: [] };
  // A first round for nothing: engine and heap of a new page come to rest only in its course.
  for (const state of states) {
    await switchTo(ours, page, state, names);
    await measure(page);
  }
  for (let run = 0; run < runs; run++)
    for (const state of run % 2 === 0 ? states : states.toReversed()) {
      await switchTo(ours, page, state, names);
      times[state].push(await measure(page));
    }
  await page.close();
  await changeSettings(ours, { enabled: true, mentions: "first" });
  const compare = (part: keyof Times, one: State, other: State) =>
    median(times[one].map((each, run) => each[part] / times[other][run]![part]));
  const both = (part: keyof Times, one: State, other: State) =>
    [one, other].map((state) => ms(median(times[state].map((each) => each[part])))).join(" to ");
  const slower = compare("loop", "marked", "plain");
  return [
    {
      what: `1,000 changes and measures by the page, ${wantedMarks} marks beside none (${both("loop", "marked", "plain")})`,
      promise: "≤ 1.02 ×",
      measured: `${slower.toFixed(3)} ×`,
      holds: slower <= 1.02,
    },
    {
      what: `of that the browser's own: ${wantedMarks} such highlights and no script of ours (${both("loop", "bare", "plain")})`,
      promise: "–",
      measured: `${compare("loop", "bare", "plain").toFixed(3)} ×`,
      holds: null,
    },
    {
      what: `the same with an observer of changes that does nothing (${both("loop", "watched", "plain")})`,
      promise: "–",
      measured: `${compare("loop", "watched", "plain").toFixed(3)} ×`,
      holds: null,
    },
    {
      what: `of that ours: ${wantedMarks} marks beside as many bare highlights and that observer`,
      promise: "–",
      measured: `${compare("loop", "marked", "watched").toFixed(3)} ×`,
      holds: null,
    },
    {
      what: `the same with all that follows: painting, and our reading again (${both("whole", "marked", "plain")})`,
      promise: "–",
      measured: `${compare("whole", "marked", "plain").toFixed(3)} ×`,
      holds: null,
    },
  ];
}
