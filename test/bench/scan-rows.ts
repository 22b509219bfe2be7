import type { Session } from "../browser/launch";
import type { Bench } from "./in-page";
import { median, ms, type Row, ratio } from "./row";
import { ofScripts, threadTime } from "./thread-time";

const runs = 10;
const tasks = [
  ["walk", 0],
  ["gather", 0],
  ["codes", 0],
  ["capitals", 0],
  ["scan", 0],
  ["scan", 300],
  ["scan", 3_000],
  ["scan", 30_000],
  ["scan", 100_000],
  ["pattern", 0],
] as const;

type Times = Record<string, number>;

/** Medians of ten, the tasks in turn, so that a slow moment of the machine meets them all. */
async function measure(session: Session, url: string, script: string): Promise<Times> {
  const page = await session.open(url);
  await page.evaluate(script);
  /** Milliseconds of one run; in Chromium those in which the page's thread had the processor. */
  const call = async (task: string, count = 0): Promise<number> => {
    await page.evaluate((names) => (globalThis as unknown as { bench: Bench }).bench.ready(names), count);
    let done = { passed: 0, times: 1 };
    const act = async () => {
      done = await page.evaluate(
        (name, names) => (globalThis as unknown as { bench: Bench }).bench.measure(name, names),
        task,
        count,
      );
    };
    const inThread = session.name === "chromium" ? await threadTime(page, act, ofScripts) : await act();
    return (inThread ?? done.passed) / done.times;
  };
  // Nothing is compiled yet, as in a page that a reader has just opened.
  const times: Record<string, number[]> = { "first 0": [await call("first")] };
  for (let run = 0; run < runs; run++) {
    for (const [task, count] of tasks) {
      const time = await call(task, count);
      times[`${task} ${count}`] = [...(times[`${task} ${count}`] ?? []), time];
    }
  }
  // mark.js takes its time: three runs tell enough.
  for (let run = 0; run < 3; run++) {
    const time = await call("markJs");
    times["markJs 0"] = [...(times["markJs 0"] ?? []), time];
  }
  await page.close();
  return Object.fromEntries(Object.entries(times).map(([task, list]) => [task, median(list)]));
}

/** Our scan beside the bare walk and its peers, over each of the pages; ratios are medians over the pages. */
export async function scanRows(session: Session, urls: readonly string[], script: string): Promise<Row[]> {
  const all: Times[] = [];
  for (const url of urls) all.push(await measure(session, url, script));
  const over = (one: string, other: string) =>
    median(all.map((times) => times[one]! / Math.max(times[other]!, 0.005)));
  const toWalk = over("scan 0", "walk 0");
  const toMarkJs = over("scan 0", "markJs 0");
  const grown = over("scan 100000", "scan 300");
  const note = (task: string) => ms(median(all.map((times) => times[task]!)));
  return [
    {
      what: `scan beside a bare walk (${note("scan 0")} to ${note("walk 0")})`,
      promise: "≤ 3 ×",
      measured: ratio(toWalk),
      holds: toWalk <= 3,
    },
    ...(
      [
        ["gathering the blocks alone, beside that walk", "gather 0", "walk 0"],
        ["reading the code of each character once, beside that walk", "codes 0", "walk 0"],
        ["finding each capital by the browser’s own search, beside that walk", "capitals 0", "walk 0"],
        ["scan beside reading the code of each character once", "scan 0", "codes 0"],
      ] as const
    ).map(([what, one, other]) => ({
      what: `${what} (${note(one)})`,
      promise: "–",
      measured: ratio(over(one, other)),
      holds: null,
    })),
    {
      what: `scan beside mark.js with the same names (${note("markJs 0")})`,
      promise: "≤ 1/200",
      measured: ratio(toMarkJs),
      holds: toMarkJs <= 1 / 200,
    },
    {
      what: `the first scan of a page, nothing compiled yet, beside mark.js (${note("first 0")})`,
      promise: "–",
      measured: ratio(over("first 0", "markJs 0")),
      holds: null,
    },
    {
      what: `scan beside one big pattern with spans (${note("pattern 0")})`,
      promise: "–",
      measured: ratio(over("scan 0", "pattern 0")),
      holds: null,
    },
    ...[3_000, 30_000].map((count) => ({
      what: `${count.toLocaleString("en-GB")} names beside 300`,
      promise: "–",
      measured: ratio(over(`scan ${count}`, "scan 300")),
      holds: null,
    })),
    { what: "100,000 names beside 300", promise: "≤ 1.5 ×", measured: ratio(grown), holds: grown <= 1.5 },
  ];
}
