/**
 * The page script: on every page of the allowed sites, once the page is idle. It only asks the gate.
 *
 * Where the answer is no, nothing is left behind. Where it is yes, the background is asked; it puts
 * the reader into the page, which looks again with more care (and later, when a card is first wanted, the
 * card's script):
 *
 *                          | page script | reader            | card script
 *   not about AI           | gone        | -                 | -
 *   about AI, no article   | gone        | gone              | -
 *   site switched off      | gone        | -                 | -
 *   tab not yet seen       | waits       | -                 | -
 *   article about AI       | gone        | reads, marks      | -
 *   pointer touches a mark | gone        | reads, marks      | there
 *   site switched off now  | gone        | everything freed  | card closed
 *
 * First of all a glance is taken (`data/article/glance.ts`, put before this by the build), and of most pages no more:
 * they name nothing of AI.
 *
 * The script's result is the verdict, so that the background can run it again to learn why a page
 * has no marks, or to begin once a site is switched on. After a glance that was enough there is none yet.
 */
import type { UnlistedScriptDefinition } from "wxt";
import { judge, type Verdict } from "../../data/article/gate";
import { ask } from "../../data/browser/page-link";
import { tellFault } from "../../data/browser/tell-fault";
import { address } from "../../data/messages/handover";

const script: UnlistedScriptDefinition = {
  main(): Verdict | "unavailable" | undefined {
    try {
      return look();
    } catch (error) {
      tellFault(error);
      return undefined;
    }
  },
};

export default script;

function look(): Verdict | "unavailable" {
  // A page without highlights or caret look-up gets no marks; the popup still searches.
  if (!globalThis.Highlight || !document.caretPositionFromPoint) return "unavailable";
  if (globalThis.backstoryReader?.atWork()) return "article";
  const { verdict, ai } = globalThis.backstoryAsked
    ? ({ verdict: "article", ai: false } as const)
    : judge(document, location.href);
  // Whether the reader wants other languages, too, only the background knows.
  const isForeign = verdict === "other-language" && ai;
  const may = verdict === "article" || isForeign;
  // The reader was here before and may still see no article.
  if (may && globalThis.backstoryLook?.() === false) return "not-article";
  // Run again for its verdict while it waits: once is enough to begin.
  if (may && !globalThis.backstoryReady) {
    globalThis.backstoryReady = true;
    globalThis.backstoryAt = address();
    onceSeen(() => {
      globalThis.backstoryReady = false;
      begin((isForeign && !globalThis.backstoryAsked) || undefined);
    });
  }
  return verdict;
}

/** Either may come first when a page that was prepared is shown. */
const seen = ["visibilitychange", "prerenderingchange"];

/** Calls once the reader sees the page: not in a background tab, not while it is prerendered. */
function onceSeen(call: () => void): void {
  const see = () => {
    if (document.hidden || (document as { prerendering?: boolean }).prerendering) return;
    for (const type of seen) document.removeEventListener(type, see);
    call();
  };
  for (const type of seen) document.addEventListener(type, see);
  see();
}

/**
 * Asks the background, and begins where it says so. The answer is lost with a page that the reader leaves meanwhile
 * and that the browser keeps: back on it, it is asked for again.
 */
function begin(otherLanguage: true | undefined): void {
  const start = (back?: PageTransitionEvent) => {
    if (back && !(back.isTrusted && back.persisted)) return;
    addEventListener("pageshow", start);
    ask("page:start", { otherLanguage })
      .then((answer) => {
        removeEventListener("pageshow", start);
        if (answer?.on) globalThis.backstoryReader?.begin(answer.names, answer.reading);
      })
      .catch(tellFault);
  };
  start();
}
