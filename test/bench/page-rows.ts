import type { Page } from "puppeteer-core";
import type { Session } from "../browser/launch";
import { markTexts, pause } from "../browser/marks";
import { listed } from "../browser/pages";
import { median, ms, type Row } from "./row";
import { type Cost, traced } from "./trace";

/** So long after its load nothing is left to read, in milliseconds. No question is asked meanwhile. */
const settled = 1500;

const pages = ["other", "next", "article", "long"] as const;
type Path = (typeof pages)[number];
type Costs = Record<Path, Cost[]>;

/** Four visits: a page that is not about AI in a new tab, another one in the same tab, two articles in new tabs. */
async function visits(session: Session, into: Costs, isMarked: boolean): Promise<number> {
  let page = await session.browser.newPage();
  let listeners = 0;
  for (const path of pages) {
    if (path === "article" || path === "long") {
      await page.close();
      page = await session.browser.newPage();
    }
    into[path].push(await visit(page, path));
    if (path === "other") listeners = (await page.metrics()).JSEventListeners ?? 0;
    const isOther = path === "other" || path === "next";
    if (isMarked && !isOther && (await markTexts(page)).length === 0)
      throw new Error(
        `No marks on /${path} ${settled} ms after its load: the machine is too busy to measure on.`,
      );
  }
  await page.close();
  return listeners;
}

function visit(page: Page, path: Path): Promise<Cost> {
  const url = `${listed}/${path}`;
  return traced(page, url, async () => {
    await page.goto(url);
    await pause(settled);
  });
}

const none = (): Costs => ({ other: [], next: [], article: [], long: [] });

/** What our scripts cost a page beside an extension that does nothing; visits in turn, medians of `runs`. */
export async function pageRows(ours: Session, empty: Session, runs: number): Promise<Row[]> {
  const [with_, without] = [none(), none()];
  const listeners: number[] = [];
  for (let run = 0; run < runs; run++) {
    const [left, there] = [await visits(ours, with_, true), await visits(empty, without, false)];
    listeners.push(left - there);
  }
  const middle = (costs: Costs, path: Path, part: keyof Cost) =>
    median(costs[path].map((each) => each[part]));
  const added = (path: Path) =>
    median(with_[path].map(({ script }, run) => script - without[path][run]!.script));
  const beside = (path: Path, part: keyof Cost) =>
    `${ms(middle(with_, path, part))} with us, ${ms(middle(without, path, part))} with an empty extension`;
  const task = middle(with_, "long", "scriptTask");
  const left = Math.max(...listeners);
  return [
    {
      what: `script on a page that is not about AI, first in a new tab (${beside("other", "script")})`,
      promise: "≤ 1 ms",
      measured: ms(added("other")),
      holds: added("other") <= 1,
    },
    {
      what: `the same, next page in that tab (${beside("next", "script")})`,
      promise: "≤ 1 ms",
      measured: ms(added("next")),
      holds: added("next") <= 1,
    },
    { what: "listeners left on it", promise: "0", measured: `${left}`, holds: left === 0 },
    {
      what: `script on an article about AI, 10 kB (${beside("article", "script")})`,
      promise: "–",
      measured: ms(added("article")),
      holds: null,
    },
    {
      what: `script on one of 270 kB (${beside("long", "script")})`,
      promise: "–",
      measured: ms(added("long")),
      holds: null,
    },
    {
      what: "longest task with a script of ours in it, 270 kB",
      promise: "≤ 8 ms",
      measured: ms(task),
      holds: task <= 8,
    },
    {
      what: `longest task of all, 270 kB (${beside("long", "task")})`,
      promise: "–",
      measured: `${(middle(with_, "long", "task") / middle(without, "long", "task")).toFixed(2)} ×`,
      holds: null,
    },
  ];
}
