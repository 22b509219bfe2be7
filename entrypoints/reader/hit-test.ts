import { type Mark, rectsOf } from "./marks";

/**
 * The mark at a point of the viewport, or null.
 *
 * The caret position names the text node; the rectangles of a mark in that node decide. The caret
 * alone snaps to the nearest letter and is wrong on about three in ten of what it reports.
 */
export function markAt(x: number, y: number, byNode: ReadonlyMap<Node, Mark[]>): Mark | null {
  const caret = document.caretPositionFromPoint(x, y);
  if (!caret) return null;
  for (const mark of byNode.get(caret.offsetNode) ?? []) {
    if (rectsOf(mark).some((rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom))
      return mark;
  }
  return null;
}

/** Marks by the text nodes they lie in. */
export function marksByNode(marks: readonly Mark[]): Map<Node, Mark[]> {
  const byNode = new Map<Node, Mark[]>();
  for (const mark of marks) {
    for (const node of mark.block.nodes) {
      if (!touches(mark.range, node)) continue;
      const list = byNode.get(node);
      if (list) list.push(mark);
      else byNode.set(node, [mark]);
    }
  }
  return byNode;
}

function touches(range: StaticRange, node: Node): boolean {
  if (node === range.startContainer || node === range.endContainer) return true;
  if (range.startContainer === range.endContainer) return false;
  const after = range.startContainer.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING;
  const before = range.endContainer.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING;
  return after !== 0 && before !== 0;
}
