import type { CDPSession, Page } from "puppeteer-core";

/**
 * Milliseconds for which the page's main thread had the processor while `act` went on. Other programs on the
 * machine do not count.
 */
export async function threadTime(page: Page, act: () => Promise<unknown>): Promise<number> {
  const cdp = await page.createCDPSession();
  await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
  const before = await taskTime(cdp);
  await act();
  const time = (await taskTime(cdp)) - before;
  await cdp.detach();
  return time;
}

async function taskTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1000;
}
