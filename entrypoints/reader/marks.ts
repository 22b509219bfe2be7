import type { Mention } from "../../data/names/detect";
import type { Kind } from "../../data/record/schema";
import { type Block, rangeOf } from "./blocks";

/** A mention that may be marked. */
export interface Mark {
  id: string;
  kind: Kind;
  block: Block;
  /** Where it stands in the block's text. */
  start: number;
  end: number;
  range: StaticRange;
  text: string;
  inLink: boolean;
}

/** Marks made before: a mention that stays is the same mark after every reading of the page. */
const made = new WeakMap<Block, Map<string, Mark>>();

/** A mention as a mark, or null where it cannot be seen or is being edited. */
export function markOf(block: Block, { start, end, entity }: Mention, kind: Kind): Mark | null {
  const ofBlock = made.get(block) ?? new Map<string, Mark>();
  made.set(block, ofBlock);
  const key = `${start} ${end} ${entity}`;
  const known = ofBlock.get(key);
  if (known) return isVisible(known.range) ? known : null;
  const range = rangeOf(block, start, end);
  if (!range || !isVisible(range)) return null;
  const inLink = range.startContainer.parentElement?.closest("a[href]") != null;
  const text = block.text.slice(start, end);
  const mark = { id: entity, kind, block, start, end, range, text, inLink };
  ofBlock.set(key, mark);
  return mark;
}

/** Whether a text can be seen, and is no draft of somebody's: where people write, nothing is marked. */
function isVisible({ startContainer: { parentElement } }: StaticRange): boolean {
  if ((parentElement as HTMLElement | null)?.isContentEditable) return false;
  for (let at = parentElement; at; at = at.parentElement) {
    if (at.checkVisibility({ visibilityProperty: true })) return true;
    // Without a box of its own it is seen as what is around it.
    if (getComputedStyle(at).display !== "contents") break;
  }
  return false;
}

/** The mark's line fragments in the viewport. */
export function rectsOf(mark: Mark): DOMRect[] {
  return [...(liveRange(mark)?.getClientRects() ?? [])].filter((rect) => rect.width > 0);
}

/** Whether a mark's words still stand where they stood. */
export const isThere = (mark: Mark): boolean => String(liveRange(mark)) === mark.text;

/** A range to ask things of; null where the text was taken away or cut short under the mark. */
function liveRange({ range: { startContainer, startOffset, endContainer, endOffset } }: Mark): Range | null {
  if (!startContainer.isConnected || !endContainer.isConnected) return null;
  const range = document.createRange();
  try {
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range;
  } catch {
    return null;
  }
}
