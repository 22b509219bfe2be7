import type { Page } from "puppeteer-core";
import type { Session } from "./launch";
import { watchProblems } from "./problems";

/** Opens the popup in Chromium as the toolbar button does: only so does the browser let us into the page. */
export async function openPopupByButton(session: Session, page: Page): Promise<Page> {
  await page.bringToFront();
  const id = new URL(session.origin).host;
  const extension = (await session.browser.extensions()).get(id);
  await page.triggerExtensionAction(extension!);
  const popup = await session.browser.waitForTarget((each) =>
    each.url().startsWith(`${session.origin}/popup.html`),
  );
  const opened = await popup.asPage();
  watchProblems(opened, session.problems);
  return opened;
}
