import browser from "webextension-polyfill";

/** Gives a tab's page the script that reads its date. False where scripts may not run. */
export async function runDateline(tabId: number): Promise<boolean> {
  const asked = { target: { tabId, frameIds: [0] }, files: ["/dateline.js"] };
  return browser.scripting.executeScript(asked).then(
    () => true,
    () => false,
  );
}
