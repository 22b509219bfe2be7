import type { WebWorker } from "puppeteer-core";
import type { Session } from "./launch";
import { pause } from "./marks";

/**
 * The extension's worker in Chromium, once it knows its browser. A worker that the browser has ended may stay in the
 * list of targets beside the one that came after it, so each is asked, the newest first.
 */
export async function workerOf(session: Session): Promise<WebWorker> {
  const isWorker = (url: string, type: string) => type === "service_worker" && url.startsWith(session.origin);
  await session.browser.waitForTarget((each) => isWorker(each.url(), each.type()));
  for (;;) {
    for (const target of session.browser.targets().reverse()) {
      if (!isWorker(target.url(), target.type())) continue;
      const worker = await target.worker().catch(() => null);
      if (await worker?.evaluate("!!globalThis.chrome?.action").catch(() => false)) return worker!;
    }
    await pause(50);
  }
}
