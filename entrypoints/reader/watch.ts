import { nameOf } from "../../data/article/form-nodes";
import { caught } from "../../data/browser/caught";
import { blockAbove, isSkipped } from "./blocks";
import { isIn } from "./is-in";

/** Changes are gathered this long before they are read, so that a busy page is read once. */
const pause = 120;

/** More elements than these are read as the parts of the page that they are in: to find the place of each is dear. */
const most = 50;

/** Where people write. */
const edit = "[contenteditable]:not([contenteditable=false])";

/**
 * Tells which elements' text must be read again after the page changed, outermost first.
 * Nothing is told while the tab is hidden, or before the last that was told is read; what gathered is told then.
 *
 * @param tell told as well which elements are edited now, and no longer to be read
 * @param touched told at once, before anything is drawn, of each text that has other letters now
 */
export function watchChanges(
  tell: (changed: Element[], edited: Element[]) => Promise<void>,
  touched: (text: Node) => void,
  signal: AbortSignal,
): void {
  const changed = new Set<Element>();
  const drafts = new Set<Element>();
  let timer = 0;
  let telling = false;

  const wait = () => {
    if (changed.size > 0 && !telling) timer ||= window.setTimeout(flush, pause);
  };
  const flush = caught(async () => {
    timer = 0;
    if (document.hidden || telling) return;
    // What was edited until now is text again.
    for (const draft of drafts)
      if (!(draft.isConnected && draft.closest(edit)) && drafts.delete(draft)) changed.add(draft);
    const edited = [...changed].filter((element) => element.closest(edit));
    for (const draft of edited) drafts.add(draft);
    const live = [...changed].filter((element) => element.isConnected && !isUnread(element));
    const gone = live.length < changed.size;
    changed.clear();
    let outer = outermost(live);
    while (outer.length > most)
      outer = outermost(outer.map((element) => blockAbove(element.parentElement ?? element)));
    if (outer.length === 0 && !gone) return;
    telling = true;
    try {
      await tell(outer, edited);
    } finally {
      telling = false;
      if (!signal.aborted) wait();
    }
  });
  const gather = caught((mutations: readonly MutationRecord[]) => {
    // A busy page changes the same places again and again: each is asked once where it stands.
    const seen = new Set<Node>();
    for (const mutation of mutations) {
      const { target, type } = mutation;
      if (seen.has(target) || isOurs(mutation)) continue;
      seen.add(target);
      if (type === "characterData") touched(target);
      const element =
        type === "characterData"
          ? target.parentElement
          : target === document
            ? document.documentElement
            : (target as Element);
      // A form is never read, and its controls may hide what would be asked of it.
      if (element && nameOf(element) !== "FORM") changed.add(blockAbove(element));
    }
    wait();
  });
  const observer = new MutationObserver(gather);
  // The root itself may be replaced.
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  document.addEventListener("visibilitychange", () => changed.size > 0 && flush(), { signal });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

function outermost(elements: readonly Element[]): Element[] {
  const all = new Set(elements);
  return [...all].filter((element) => !isIn(element.parentElement, all));
}

/** Whether nothing happened but our card's host coming or going. */
function isOurs({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type !== "childList") return false;
  for (const nodes of [addedNodes, removedNodes])
    for (const { nodeName } of nodes) if (nodeName !== "BACKSTORY-CARD") return false;
  return true;
}

/** Whether the element lies in a part of the page that is never read. */
function isUnread(element: Element): boolean {
  const root = document.documentElement;
  for (let at: Element | null = element; at && at !== root; at = at.parentElement)
    if (isSkipped(at)) return true;
  return false;
}
