import type { CDPSession, Page } from "puppeteer-core";

/** One event of a trace; times in microseconds. `tdur` is what of `dur` its thread had the processor. */
export interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  tdur?: number;
  pid: number;
  tid: number;
  args: { data?: { url?: string; type?: string } };
}

const categories = ["devtools.timeline", "v8.execute", "toplevel"];

/**
 * What Chromium writes down while `act` goes on. No sampling profiler: it alone made our scripts a quarter
 * slower.
 */
export async function traceOf(page: Page, act: () => Promise<void>): Promise<TraceEvent[]> {
  const cdp = await page.browser().target().createCDPSession();
  await cdp.send("Tracing.start", {
    transferMode: "ReturnAsStream",
    traceConfig: { includedCategories: categories, excludedCategories: ["*"] },
  });
  await act();
  const events = await stop(cdp);
  await cdp.detach();
  return events;
}

async function stop(cdp: CDPSession): Promise<TraceEvent[]> {
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
  return (JSON.parse(text) as { traceEvents: TraceEvent[] }).traceEvents;
}
