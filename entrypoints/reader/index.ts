/**
 * The reader: in the page only where the gate's first look let it pass. It looks again, with more care than
 * a script on every page can take; only then it reads the text, marks names, opens cards.
 */
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { lookAgain } from "../../data/article/second-look";
import { caught } from "../../data/browser/caught";
import { tellFault } from "../../data/browser/tell-fault";
import "../../data/messages/handover";
import { loadNameIndex } from "../../data/names/name-index";
import { Session } from "./session";

globalThis.backstoryCaught = caught;

/** Where the page is no article, nothing is left but the way to ask that again. */
const main = () => {
  const isArticle = () => globalThis.backstoryAsked || lookAgain(document, location.href).article;
  globalThis.backstoryLook ??= isArticle;
  if (!globalThis.backstoryReader?.atWork() && !isArticle()) return "not-article";
  let session: Session | null = null;
  globalThis.backstoryReader ??= {
    atWork: () => session !== null && !session.stopped,
    begin(names, reading) {
      if (session && !session.stopped) return;
      session = new Session(loadNameIndex(JSON.parse(names)), reading);
      session.start().catch(tellFault);
    },
  };
  return "article";
};

export default defineUnlistedScript(caught(main));
