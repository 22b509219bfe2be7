/**
 * The page script: on every page of the allowed sites, once the page is idle.
 *
 * Asks the gate first and leaves nothing behind where the answer is no. Its result is the verdict,
 * so that the background can run it again to learn why a page has no marks, or to begin once a site
 * is switched on. Run twice on a page where it is at work, it just says so.
 */
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { judge, type Verdict } from "../../data/article/gate";
import { ask } from "../../data/browser/page-link";
import { loadNameIndex } from "../../data/names/name-index";
import { Session } from "./session";

declare global {
  var backstorySession: Session | undefined;
}

export default defineUnlistedScript((): Verdict | "unavailable" => {
  // A page without highlights or caret look-up gets no marks; the popup still searches.
  if (typeof Highlight === "undefined" || !document.caretPositionFromPoint) return "unavailable";
  if (globalThis.backstorySession && !globalThis.backstorySession.stopped) return "article";
  const { verdict } = judge(document, location.pathname);
  if (verdict === "article") void whenSeen().then(begin);
  return verdict;
});

/** Resolves once the reader sees the page: not in a background tab, not while it is prerendered. */
function whenSeen(): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (document.hidden || (document as { prerendering?: boolean }).prerendering) return;
      document.removeEventListener("visibilitychange", look);
      resolve();
    };
    document.addEventListener("visibilitychange", look);
    look();
  });
}

async function begin(): Promise<void> {
  const start = await ask("page:start", {});
  if (!start?.on || (globalThis.backstorySession && !globalThis.backstorySession.stopped)) return;
  const session = new Session(loadNameIndex(JSON.parse(start.names)), start.reading);
  globalThis.backstorySession = session;
  await session.start();
}
