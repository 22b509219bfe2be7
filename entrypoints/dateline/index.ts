/**
 * What the reader needs no sooner than the card: when the page came out, the sentence around a name, and
 * a voice where the browser lends none. Put into a page with the card's script.
 */
import "../../data/browser/speak";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { publishedAt } from "../../data/article/published";
import "../../data/messages/dateline";
import { announce } from "./announce";
import { sentenceAround } from "./sentence";

export default defineUnlistedScript(() => {
  globalThis.backstoryDateline ??= () =>
    publishedAt(document, location.href, Date.now()).published ?? undefined;
  globalThis.backstorySentence ??= sentenceAround;
  globalThis.backstorySay ??= announce;
});
