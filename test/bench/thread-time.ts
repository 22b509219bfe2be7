import type { CDPSession, Page } from "puppeteer-core";

const whole = { TaskDuration: 1 } as const;
/** Without the styles and the layout that a change of the page asks for. */
export const ofScripts = { TaskDuration: 1, LayoutDuration: -1, RecalcStyleDuration: -1 } as const;

/**
 * Milliseconds for which the page's main thread had the processor while `act` went on. Other programs on the
 * machine do not count.
 */
export async function threadTime(
  page: Page,
  act: () => Promise<unknown>,
  parts: Readonly<Record<string, number>> = whole,
): Promise<number> {
  const cdp = await page.createCDPSession();
  await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
  const before = await timeIn(cdp, parts);
  await act();
  const time = (await timeIn(cdp, parts)) - before;
  await cdp.detach();
  return time;
}

async function timeIn(cdp: CDPSession, parts: Readonly<Record<string, number>>): Promise<number> {
  const { metrics } = await cdp.send("Performance.getMetrics");
  const values = new Map(metrics.map(({ name, value }) => [name, value]));
  return Object.entries(parts).reduce(
    (sum, [name, sign]) => sum + sign * (values.get(name) ?? Number.NaN) * 1000,
    0,
  );
}
