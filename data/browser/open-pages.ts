import browser from "webextension-polyfill";
import { requestsHere, requestsOf } from "./network-requests";

/** Network requests of the extension's pages that are open, each since it was opened: settings, record, popup. */
export function requestsOfOpenPages(): number {
  try {
    // The background is told apart: where it is a page, it would be counted twice.
    const background = browser.extension.getBackgroundPage?.() ?? null;
    return browser.extension
      .getViews()
      .filter((view) => view !== background)
      .reduce((sum, view) => sum + requestsOf(view.performance), 0);
  } catch {
    return requestsHere();
  }
}
