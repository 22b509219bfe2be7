/** The entry in the menu of selected words. */
import browser from "webextension-polyfill";

const id = "look-up";

let queue: Promise<unknown> = Promise.resolve();

/**
 * Puts the entry into the menu of selected words in place of an earlier one. The browser keeps it while the
 * background is stopped. One call after the other, so that two do not meet over one id; never rejects.
 *
 * @param title `%s` in it stands for the words
 */
export function putIntoMenu(title: string): Promise<unknown> {
  queue = queue.then(async () => {
    await browser.contextMenus.removeAll();
    // Takes no promise: without a look at the error it would be written to the console.
    await new Promise<void>((resolve) => {
      browser.contextMenus.create({ id, title, contexts: ["selection"] }, () => {
        void browser.runtime.lastError;
        resolve();
      });
    });
  });
  // Firefox for Android has no such menus.
  queue = queue.catch(() => undefined);
  return queue;
}

/** Calls back with the words that were selected. To be called while the background starts. */
export function onMenu(chosen: (words: string) => void): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId === id) chosen(selectionText ?? "");
  });
}
