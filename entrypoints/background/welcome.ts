import { onInstall } from "../../data/browser/install";
import { openOwnPage } from "../../data/browser/tabs";

/**
 * Welcomes a new reader with a page that says what there is. To those who load it from a folder it opens behind
 * the page they are about to try it on. To be called while the background starts.
 */
export function followInstall(): void {
  onInstall((fromFolder) => {
    openOwnPage("welcome.html", fromFolder ? "newBackgroundTab" : "newForegroundTab").catch(() => undefined);
  });
}
