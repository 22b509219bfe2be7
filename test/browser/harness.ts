/**
 * Drives the built extension in a real browser. One suite runs in both; BACKSTORY_BROWSER says which.
 *
 *     const server = await serve(answerFor);
 *     const session = await launch(browserName, { extensionDir, proxyPort: server.port });
 *     const page = await session.open(`${listed}/launch`);
 *     await waitForMarks(page);
 */
import { fileURLToPath } from "node:url";
import type { BrowserName } from "./launch";

export { inCard, readCard, type SeenCard, waitForCard, waitForNoCard } from "./card";
export { type BrowserName, launch, type Session } from "./launch";
export {
  hoverMark,
  markTexts,
  pause,
  placeOfMark,
  readMarks,
  waitForMarks,
  waitForMarksTo,
  waitForNoMarks,
} from "./marks";
export { answerFor, listed, unlisted } from "./pages";
export { closePopup, openExtensionPage, openPopup } from "./popup";
export { type Server, serve } from "./server";

/** The browser this run is for. */
export const browserName: BrowserName = process.env.BACKSTORY_BROWSER === "firefox" ? "firefox" : "chromium";

const folders = { chromium: "chrome-mv3", firefox: "firefox-mv3" };

/** The folder of the built extension. */
export const extensionDir =
  process.env.BACKSTORY_EXTENSION ??
  fileURLToPath(new URL(`../../.output/${folders[browserName]}`, import.meta.url));
