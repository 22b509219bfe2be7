/**
 * What scripts cost a page, by trace. The pages of the bench have no scripts of their own, so every script
 * on their main thread is the extension's or the debugger's; an empty extension, measured in the same way,
 * tells the second apart, and what the browser takes for any extension at all.
 *
 * Counted is the time the thread had the processor, not the time that passed: on a busy machine a page script of
 * 2.8 ms was seen to take anything from 2.9 to 14.
 */
import type { Page } from "puppeteer-core";
import { type TraceEvent, traceOf } from "./trace-events";

/** Milliseconds of the page's main thread. */
export interface Cost {
  /** In scripts: compiling, running, and what they call. */
  script: number;
  /** The longest task in which a script ran. */
  scriptTask: number;
  /** The longest task of all. */
  task: number;
}

/** Loads a page as `act` does, and says what that cost from the moment it was committed. */
export async function traced(page: Page, url: string, act: () => Promise<void>): Promise<Cost> {
  return costOf(await traceOf(page, act), url);
}

/** Scripts start in one of these; a promise's reaction, as after every message, in the last. */
const scriptEvents = new Set(["EvaluateScript", "FunctionCall", "RunMicrotasks"]);

/** The cost to the page at this address. Throws when the trace does not tell of it. */
export function costOf(events: readonly TraceEvent[], url: string): Cost {
  const commit = events.find(({ name, args }) => name === "CommitLoad" && args.data?.url === url);
  if (!commit) throw new Error(`The trace does not tell of ${url}.`);
  const own = events.filter(
    ({ ph, pid, tid, ts }) => ph === "X" && pid === commit.pid && tid === commit.tid && ts >= commit.ts,
  );
  const scripts = outermost(
    own.filter(({ name, args }) => scriptEvents.has(name) && !args.data?.url?.startsWith("pptr:")),
  );
  const tasks = outermost(own.filter(({ name }) => name.endsWith("RunTask")));
  // What follows a message's answer stands in no task of the trace, and is one by itself.
  const within = [
    ...tasks.filter((task) => scripts.some((script) => holds(task, script))),
    ...scripts.filter((script) => !tasks.some((task) => holds(task, script))),
  ];
  return {
    script: scripts.reduce((sum, each) => sum + time(each), 0),
    scriptTask: Math.max(0, ...within.map(time)),
    task: Math.max(0, ...tasks.map(time), ...within.map(time)),
  };
}

/** Milliseconds for which the thread had the processor. */
export const time = ({ tdur, dur = 0 }: TraceEvent): number => (tdur ?? dur) / 1000;

/** Whether one event lies in another, of the same thread. */
export const holds = (outer: TraceEvent, inner: TraceEvent): boolean =>
  inner.ts >= outer.ts && inner.ts < outer.ts + (outer.dur ?? 0);

/** Those that lie in no other one of the list. */
export function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const kept: TraceEvent[] = [];
  const inOrder = [...events].sort((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
  for (const event of inOrder) {
    const last = kept.at(-1);
    if (!last || !holds(last, event)) kept.push(event);
  }
  return kept;
}
