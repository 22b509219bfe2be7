import type { HTTPRequest, Page } from "puppeteer-core";
import type { Session } from "../browser/launch";
import { watchProblems } from "../browser/problems";
import type { SavedPage } from "./saved-pages";

/**
 * Opens a saved page at its own address, https included: the browser is handed the document before it asks anybody
 * for it. All that the page wants beside itself goes the usual way.
 */
export async function openSaved(session: Session, page: SavedPage, scripted: boolean): Promise<Page> {
  const tab = await session.browser.newPage();
  watchProblems(tab, session.problems);
  await tab.setRequestInterception(true);
  const policy = scripted ? {} : { "content-security-policy": "script-src 'none'" };
  const answer = (request: HTTPRequest) =>
    request.isNavigationRequest() && request.frame() === tab.mainFrame()
      ? request.respond({ body: page.html, contentType: "text/html", headers: policy })
      : request.continue();
  // A page that closes takes its unanswered requests along.
  tab.on("request", (request) => void answer(request).catch(() => {}));
  try {
    await tab.goto(page.url);
  } catch (error) {
    // A page that moves on while it loads: Firefox calls its first address rejected.
    if (!/Address rejected/.test(String(error))) {
      await tab.close();
      throw error;
    }
    await tab.waitForFunction(() => document.readyState === "complete");
  }
  return tab;
}
