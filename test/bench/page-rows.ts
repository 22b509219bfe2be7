import type { Session } from "../browser/launch";
import { pause, waitForMarks } from "../browser/marks";
import { listed } from "../browser/pages";
import { median, ms, type Row } from "./row";
import { type Cost, traced } from "./trace";

const runs = 10;

async function visit(session: Session, path: string, isMarked: boolean): Promise<Cost> {
  const page = await session.browser.newPage();
  const cost = await traced(page, session.origin, async () => {
    await page.goto(`${listed}${path}`);
    if (isMarked) await waitForMarks(page);
    await pause(400);
  });
  await page.close();
  return cost;
}

/** What our scripts cost a page, by trace: an article about AI, a long one, and a page that is neither. */
export async function pageRows(session: Session): Promise<Row[]> {
  const costs: Record<string, Cost[]> = { article: [], long: [], other: [] };
  for (let run = 0; run < runs; run++) {
    for (const path of Object.keys(costs))
      costs[path]!.push(await visit(session, `/${path}`, path !== "other"));
  }
  const ours = (path: string) => median(costs[path]!.map((cost) => cost.ours));
  const task = (path: string) => median(costs[path]!.map((cost) => cost.longestTask));
  return [
    {
      what: "our scripts on a page that is not about AI",
      promise: "≤ 1 ms",
      measured: ms(ours("other")),
      holds: ours("other") <= 1,
    },
    {
      what: "our scripts on an article about AI (10 kB)",
      promise: "–",
      measured: ms(ours("article")),
      holds: null,
    },
    {
      what: `longest task with our scripts in it, 270 kB (${ms(ours("long"))} in all)`,
      promise: "≤ 8 ms",
      measured: ms(task("long")),
      holds: task("long") <= 8,
    },
  ];
}
