import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  answerFor,
  browserName,
  closePopup,
  extensionDir,
  launch,
  listed,
  openPopup,
  type Server,
  type Session,
  serve,
  waitForMarks,
  waitForNoMarks,
} from "./harness";

const below = "http://blog.techcrunch.com";
const whole = '[role="switch"][aria-label="Marks on all of techcrunch.com"]';
const here = '[role="switch"][aria-label="Marks on blog.techcrunch.com"]';
let server: Server;
let session: Session;

beforeAll(async () => {
  server = await serve(answerFor);
  session = await launch(browserName, { extensionDir, proxyPort: server.port });
});
afterAll(async () => {
  await session?.close();
  await server?.close();
});

async function visit(url: string): Promise<Page> {
  const page = await session.open(url);
  await waitForMarks(page);
  return page;
}
const shown = (popup: Page, selector: string, checked: boolean) =>
  popup.waitForSelector(`${selector}[aria-checked="${checked}"]`);

it("is switched off and on from one of its parts, in every open tab of it", async () => {
  const pages = [await visit(`${listed}/launch`), await visit(`${below}/launch`)];
  const popup = await openPopup(session, pages[1]!);
  await (await shown(popup, whole, true))!.click();
  await shown(popup, whole, false);
  await shown(popup, here, false);
  for (const page of pages) {
    await page.bringToFront();
    await waitForNoMarks(page);
  }
  const again = popup.isClosed() ? await openPopup(session, pages[1]!) : popup;
  await again.bringToFront();
  await (await shown(again, whole, false))!.click();
  await shown(again, here, true);
  for (const page of pages) {
    await page.bringToFront();
    await waitForMarks(page);
  }
  if (!again.isClosed()) await closePopup(again);
});

it("is not offered where the host is the site", async () => {
  const popup = await openPopup(session, await visit(`${listed}/launch`));
  await popup.waitForSelector('[role="switch"][aria-label="Marks on techcrunch.com"]');
  expect(await popup.$$('[role="switch"][aria-label^="Marks on all of"]')).toHaveLength(0);
  await closePopup(popup);
});

it("threw nothing on the way", () => {
  expect(session.problems).toEqual([]);
});
