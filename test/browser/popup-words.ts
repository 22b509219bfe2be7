import type { Page } from "puppeteer-core";
import { bidiOf, callByBidi } from "./bidi";
import type { Session } from "./launch";
import { pause } from "./marks";
import { closePopup } from "./popup";
import { openPopupByButton } from "./popup-by-button";

/**
 * Opens the popup over a page by the toolbar button, in both browsers, and closes it.
 *
 * @returns what it said once these words were in it, or after five seconds
 */
export async function wordsByButton(session: Session, page: Page, wanted: string): Promise<string> {
  if (session.name === "firefox") return wordsInFirefox(session, page, wanted);
  const popup = await openPopupByButton(session, page);
  try {
    let words = "";
    for (let tries = 0; tries < 50 && !words.includes(wanted); tries++) {
      await pause(100);
      words = await popup.evaluate(() => document.body.innerText);
    }
    return words;
  } finally {
    await closePopup(popup);
  }
}

/**
 * Firefox shows a popup in a panel that no debugger reaches: the browser's own window presses the button, and asks
 * the panel for its words.
 */
async function wordsInFirefox(session: Session, page: Page, wanted: string): Promise<string> {
  await page.bringToFront();
  const connection = bidiOf(session.browser)!;
  const { contexts } = (await connection.send("browsingContext.getTree", { "moz:scope": "chrome" }))
    .result as { contexts: { context: string }[] };
  const { value } = await callByBidi(
    connection,
    contexts[0]!.context,
    `async (host, wanted) => {
      const { extension } = WebExtensionPolicy.getByHostname(host);
      await extension.apiManager.global.browserActionFor(extension).triggerAction(window);
      let words = "", panel;
      for (let tries = 0; tries < 50 && !words.includes(wanted); tries++) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        const frame = document.querySelector(".webextension-popup-browser");
        if (!frame?.messageManager) continue;
        panel = frame.closest("panel");
        words = await new Promise((resolve) => {
          frame.messageManager.addMessageListener("words", ({ data }) => resolve(data));
          const ask = 'sendAsyncMessage("words", content.document.body?.innerText ?? "")';
          frame.messageManager.loadFrameScript("data:," + encodeURIComponent(ask), false);
        });
      }
      panel?.hidePopup();
      return words;
    }`,
    {
      arguments: [
        { type: "string", value: new URL(session.origin).host },
        { type: "string", value: wanted },
      ],
    },
  );
  return String(value);
}
