import type { Page } from "puppeteer-core";
import { waitForCard, waitForNoCard } from "../browser/card";
import { foreignTo } from "../browser/foreign";
import type { Session } from "../browser/launch";
import { hoverMark, markTexts, pause } from "../browser/marks";
import { listed } from "../browser/pages";
import type { Server } from "../browser/server";
import type { Row } from "./row";

interface Left {
  html: string;
  /** The sum of the browser's scores of layout shifts. */
  shift: number;
  requests: string[];
}

/** Reads a page as a person does: its first marked name is pointed at, its card opened and dismissed. */
async function read(page: Page, isOurs: boolean): Promise<void> {
  await pause(1200);
  const [name] = isOurs ? await markTexts(page) : [];
  if (!name) return;
  await hoverMark(page, name);
  await waitForCard(page, "");
  await page.keyboard.press("Escape");
  await waitForNoCard(page);
  await page.mouse.move(3, 3, { steps: 3 });
  await pause(300);
}

/** Runs in the page: what the browser has noted of it, or nothing where it notes none. */
const shiftSoFar = (): Promise<number> =>
  new Promise((done) => {
    if (!PerformanceObserver.supportedEntryTypes.includes("layout-shift")) return done(Number.NaN);
    let shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
    return setTimeout(() => done(shift), 100);
  });

async function visit(session: Session, server: Server, path: string, isOurs: boolean): Promise<Left> {
  const before = server.asked.length;
  const page = await session.open(`${listed}${path}`);
  await read(page, isOurs);
  const left = {
    html: await page.evaluate(() => document.documentElement.outerHTML),
    shift: await page.evaluate(shiftSoFar),
  };
  await page.close();
  return { ...left, requests: server.asked.slice(before) };
}

/** Requests but those a browser makes of its own accord, an icon for the tab among them. */
const pageRequests = (requests: readonly string[]): string[] =>
  foreignTo("", requests).filter((each) => !each.endsWith("/favicon.ico"));

/** What a visit leaves of the page, beside the same visit without us: nothing may differ. */
export async function quietRows(
  ours: Session,
  bare: Session,
  server: Server,
  paths: readonly string[],
): Promise<Row[]> {
  let [changed, shifted] = [0, 0];
  const asked: string[] = [];
  for (const path of paths) {
    const plain = await visit(bare, server, path, false);
    const marked = await visit(ours, server, path, true);
    if (marked.html !== plain.html) changed++;
    shifted += marked.shift - plain.shift;
    const before = pageRequests(plain.requests);
    // One for one: the same address asked for twice is one too many.
    for (const each of pageRequests(marked.requests)) {
      const at = before.indexOf(each);
      if (at < 0) asked.push(each);
      else before.splice(at, 1);
    }
  }
  const on = `${paths.length} pages, each read and a card opened and closed`;
  return [
    {
      what: `pages whose HTML differs after a visit (${on})`,
      promise: "0",
      measured: `${changed}`,
      holds: changed === 0,
    },
    // Firefox does not tell.
    ...(Number.isNaN(shifted)
      ? []
      : [
          {
            what: "layout shift that we add",
            promise: "0",
            measured: shifted.toFixed(4).replace(/\.?0+$/, ""),
            holds: Math.abs(shifted) < 1e-6,
          },
        ]),
    {
      what: "network requests that we add",
      promise: "0",
      measured: [asked.length, ...new Set(asked)].join(" "),
      holds: asked.length === 0,
    },
  ];
}
