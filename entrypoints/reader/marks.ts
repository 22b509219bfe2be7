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

/** A mention as a mark, or null where it cannot be seen. */
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

function isVisible(range: StaticRange): boolean {
  return range.startContainer.parentElement?.checkVisibility({ visibilityProperty: true }) ?? false;
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
