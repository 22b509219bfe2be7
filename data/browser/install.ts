import browser from "webextension-polyfill";

/**
 * Calls back once, when a reader has just installed the extension; not after an update of it or of the browser.
 * To be called while the background starts.
 *
 * @param begin told whether it was loaded from a folder, as those who work on it do
 */
export function onInstall(begin: (fromFolder: boolean) => void): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== "install") return;
    const self = await browser.management.getSelf().catch(() => null);
    begin(self?.installType === "development");
  });
}
