import type { Session } from "../browser/launch";
import type { Bench } from "./in-page";
import { median, ms, type Row, ratio } from "./row";

const runs = 10;
const tasks = [
  ["walk", 0],
  ["gather", 0],
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
  const times: Record<string, number[]> = {};
  for (let run = 0; run < runs; run++) {
    for (const [task, count] of tasks) {
      const time = await page.evaluate(
        (name, names) => (globalThis as unknown as { bench: Bench }).bench.measure(name, names),
        task,
        count,
      );
      times[`${task} ${count}`] = [...(times[`${task} ${count}`] ?? []), time];
    }
  }
  // mark.js takes its time: three runs tell enough.
  for (let run = 0; run < 3; run++) {
    const time = await page.evaluate(() =>
      (globalThis as unknown as { bench: Bench }).bench.measure("markJs"),
    );
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
      what: `scan beside a bare walk (${note("scan 0")} to ${note("walk 0")}; ${note("gather 0")} to gather blocks)`,
      promise: "≤ 3 ×",
      measured: ratio(toWalk),
      holds: toWalk <= 3,
    },
    {
      what: `scan beside mark.js with the same names (${note("markJs 0")})`,
      promise: "≤ 1/200",
      measured: ratio(toMarkJs),
      holds: toMarkJs <= 1 / 200,
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
