import type { CDPSession, Page } from "puppeteer-core";

interface Event {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  pid: number;
  tid: number;
  args: {
    data?: {
      url?: string;
      fileName?: string;
      frame?: string;
      cpuProfile?: { nodes?: Node[]; samples?: number[] };
      timeDeltas?: number[];
    };
    name?: string;
  };
}
interface Node {
  id: number;
  parent?: number;
  callFrame: { url?: string };
}

/** What a trace says of the page's main thread, in milliseconds. */
export interface Cost {
  /** Time in scripts of the extension, and in what they call, by the profiler's samples. */
  ours: number;
  /** The longest task in which a script of ours ran. */
  longestTask: number;
}

const categories = [
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "v8.execute",
  "disabled-by-default-v8.cpu_profiler",
  "toplevel",
];

/** Traces a page while `act` goes on. Samples come every 100 µs. */
export async function traced(page: Page, origin: string, act: () => Promise<void>): Promise<Cost> {
  const cdp = await page.browser().target().createCDPSession();
  await cdp.send("Tracing.start", {
    transferMode: "ReturnAsStream",
    traceConfig: { includedCategories: categories, excludedCategories: ["*"] },
  });
  await act();
  const events = await stop(cdp);
  await cdp.detach();
  return { ours: timeIn(events, origin), longestTask: longestWith(events, origin) };
}

async function stop(cdp: CDPSession): Promise<Event[]> {
  const done = new Promise<string>((resolve) =>
    cdp.once("Tracing.tracingComplete", ({ stream }) => resolve(stream!)),
  );
  await cdp.send("Tracing.end");
  const handle = await done;
  let text = "";
  for (;;) {
    const { data, eof, base64Encoded } = await cdp.send("IO.read", { handle });
    text += base64Encoded ? Buffer.from(data, "base64").toString("utf8") : data;
    if (eof) break;
  }
  await cdp.send("IO.close", { handle });
  return (JSON.parse(text) as { traceEvents: Event[] }).traceEvents;
}

/** Adds up the samples whose stack has a script of ours in it. */
function timeIn(events: readonly Event[], origin: string): number {
  const threads = new Map<string, { nodes: Map<number, Node>; total: number }>();
  for (const { name, pid, args } of events) {
    if (name !== "ProfileChunk") continue;
    const { cpuProfile, timeDeltas = [] } = args.data ?? {};
    const thread = threads.get(String(pid)) ?? { nodes: new Map<number, Node>(), total: 0 };
    threads.set(String(pid), thread);
    for (const node of cpuProfile?.nodes ?? []) thread.nodes.set(node.id, node);
    const isOurs = (id: number | undefined): boolean => {
      for (let at = id; at !== undefined; at = thread.nodes.get(at)?.parent)
        if (thread.nodes.get(at)?.callFrame.url?.startsWith(origin)) return true;
      return false;
    };
    (cpuProfile?.samples ?? []).forEach((sample, i) => {
      if (isOurs(sample)) thread.total += timeDeltas[i] ?? 0;
    });
  }
  // The background has a process of its own, and extension pages: only page scripts are asked for here.
  const pages = pagesOf(events, origin);
  return (
    [...threads].filter(([pid]) => !pages.has(pid)).reduce((sum, [, { total }]) => sum + total, 0) / 1000
  );
}

/** Processes that run the extension's own pages and worker. */
const pagesOf = (events: readonly Event[], origin: string): Set<string> =>
  new Set(
    events
      .filter(({ name, args }) => name === "EvaluateScript" && args.data?.url === `${origin}/background.js`)
      .map(({ pid }) => String(pid)),
  );

function longestWith(events: readonly Event[], origin: string): number {
  const background = pagesOf(events, origin);
  const own = events.filter(
    ({ name, pid, args }) =>
      (name === "FunctionCall" || name === "EvaluateScript") &&
      args.data?.url?.startsWith(origin) &&
      !background.has(String(pid)),
  );
  const tasks = events.filter(({ name, ph }) => ph === "X" && /RunTask$/.test(name));
  const within = tasks.filter((task) =>
    own.some(
      ({ pid, tid, ts }) =>
        pid === task.pid && tid === task.tid && ts >= task.ts && ts <= task.ts + (task.dur ?? 0),
    ),
  );
  return Math.max(0, ...within.map(({ dur = 0 }) => dur / 1000));
}
