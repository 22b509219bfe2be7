import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import { closePopup, listed, openPopup, type Session, waitForMarks, waitForNoMarks } from "./harness";
import { inBrowser } from "./suite";

const below = "http://blog.techcrunch.com";
const whole = '[role="switch"][aria-label="Marks on all of techcrunch.com"]';
const here = '[role="switch"][aria-label="Marks on blog.techcrunch.com"]';
let session: Session;

inBrowser((suite) => {
  ({ session } = suite);
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
