/**
 * The reader: in the page only where the gate's first look let it pass. It looks again, with more care than
 * a script on every page can take; only then it reads the text, marks names, opens cards.
 */
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { lookAgain, lookingAgain } from "../../data/article/second-look";
import { caught } from "../../data/browser/caught";
import { tellFault } from "../../data/browser/tell-fault";
import "../../data/messages/handover";
import { Session } from "./session";
import { turn } from "./slices";

/** Longest stretch of work without letting the page have its turn, in milliseconds. */
const slice = 4;

globalThis.backstoryCaught = caught;

/** Where the page is no article, nothing is left but the way to ask that again. */
const main = (): "article" | Promise<"article" | "not-article"> => {
  const isArticle = () => globalThis.backstoryAsked || lookAgain(document, location.href).article;
  globalThis.backstoryLook ??= isArticle;
  if (globalThis.backstoryReader?.atWork() || globalThis.backstoryAsked) return ready();
  // To read a script is work enough for one task.
  return turn().then(async () => ((await look()) ? ready() : "not-article"));
};

/** The same look in slices, in a hidden tab too: the background waits for it. */
async function look(): Promise<boolean> {
  const steps = lookingAgain(document, location.href);
  let began = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value.article;
    // Steps of this look are long: two in one task may be too many.
    if (performance.now() - began < slice / 3) continue;
    await turn();
    began = performance.now();
  }
}

function ready(): "article" {
  let session: Session | null = null;
  globalThis.backstoryReader ??= {
    atWork: () => session !== null && !session.stopped,
    begin(names, reading) {
      if (session && !session.stopped) return;
      session = new Session(reading);
      session.start(names).catch(tellFault);
    },
  };
  return "article";
}

export default defineUnlistedScript(caught(main));
