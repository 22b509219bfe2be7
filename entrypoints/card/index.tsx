/** The card's script: put into a page when the reader first points at a mark, and only then. */
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { CardStage } from "./stage";

export default defineUnlistedScript(() => {
  globalThis.backstoryStage ??= new CardStage();
});
