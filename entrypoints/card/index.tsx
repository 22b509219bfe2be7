/** The card's script: put into a page when the reader first points at a mark, and only then. */
import "../../data/browser/speak";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { guardElements } from "./guarded";
import { CardStage } from "./stage";

export default defineUnlistedScript(() => {
  guardElements();
  try {
    globalThis.backstoryStage ??= new CardStage();
  } catch {
    // The page defined an element of our host's name that takes no shadow root: it goes without cards.
  }
});
