/**
 * Lets the browser look messages up. Imported first by every entrypoint that shows words; no polyfill, since
 * the card is one of them.
 */
import { speakBy } from "../text/say";

interface I18n {
  getMessage(key: string, values?: string[]): string;
}

const { browser, chrome } = globalThis as { browser?: { i18n: I18n }; chrome?: { i18n: I18n } };

speakBy((key, values) => {
  try {
    return (browser ?? chrome)!.i18n.getMessage(key, values);
  } catch {
    // The extension was updated or removed under the page: what it has not said yet it cannot say any more.
    return "";
  }
});
