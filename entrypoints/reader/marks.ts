import type { Reading } from "../../data/messages/protocol";
import type { Mention } from "../../data/names/detect";
import { type Block, rangeOf } from "./blocks";

/** A mention that is painted. */
export interface Mark {
  id: string;
  block: Block;
  range: StaticRange;
  text: string;
  inLink: boolean;
}

/** More marks than this help nobody. */
const most = 60;

export const styles = ["rest", "rest-link", "hover", "focus"] as const;
type Style = (typeof styles)[number];

/**
 * Chooses which of the page's mentions are marked: of the kinds the reader wants, the first of each
 * name on the page (or in its section, or all), in the order of the page.
 */
export function chooseMarks(
  found: readonly { block: Block; mentions: readonly Mention[] }[],
  reading: Reading,
  kindOf: (id: string) => keyof Reading["kinds"],
): Mark[] {
  const marks: Mark[] = [];
  let seen = new Set<string>();
  for (const { block, mentions } of found) {
    if (block.heading && reading.mentions === "section") seen = new Set();
    if (block.heading && !reading.headings) continue;
    for (const { start, end, entity } of mentions) {
      if (marks.length >= most) return marks;
      if (!reading.kinds[kindOf(entity)] || (reading.mentions !== "all" && seen.has(entity))) continue;
      const mark = markOf(block, { start, end, entity });
      if (!mark) continue;
      seen.add(entity);
      marks.push(mark);
    }
  }
  return marks;
}

/** Marks made before: a mention that stays is the same mark after every reading of the page. */
const made = new WeakMap<Block, Map<string, Mark>>();

/** A mention as a mark, or null where it cannot be seen. */
export function markOf(block: Block, { start, end, entity }: Mention): Mark | null {
  let ofBlock = made.get(block);
  if (!ofBlock) {
    ofBlock = new Map();
    made.set(block, ofBlock);
  }
  const key = `${start} ${end} ${entity}`;
  const known = ofBlock.get(key);
  if (known) return isVisible(known.range) ? known : null;
  const range = rangeOf(block, start, end);
  if (!range || !isVisible(range)) return null;
  const inLink = range.startContainer.parentElement?.closest("a[href]") != null;
  const mark = { id: entity, block, range, text: block.text.slice(start, end), inLink };
  ofBlock.set(key, mark);
  return mark;
}

function isVisible(range: StaticRange): boolean {
  return range.startContainer.parentElement?.checkVisibility({ visibilityProperty: true }) ?? false;
}

/** The marks as painted: one highlight for each style, never another node in the page. */
export class Paint {
  readonly #highlights = new Map<Style, Highlight>();

  constructor() {
    for (const [priority, style] of styles.entries()) {
      const highlight = new Highlight();
      highlight.priority = priority;
      this.#highlights.set(style, highlight);
    }
  }

  /** Paints just these marks at rest. */
  rest(marks: readonly Mark[]): void {
    const plain = this.#highlights.get("rest")!;
    const inLinks = this.#highlights.get("rest-link")!;
    plain.clear();
    inLinks.clear();
    for (const mark of marks) (mark.inLink ? inLinks : plain).add(mark.range);
    this.register();
  }

  /** Paints one mark, or none, as pointed at or as reached by the keyboard. */
  only(style: "hover" | "focus", mark: Mark | null): void {
    const highlight = this.#highlights.get(style)!;
    highlight.clear();
    if (mark) highlight.add(mark.range);
  }

  /** Puts the highlights (back) into the registry, which the page shares and may have cleared. */
  register(): void {
    for (const [style, highlight] of this.#highlights) {
      if (CSS.highlights.get(`backstory-${style}`) !== highlight)
        CSS.highlights.set(`backstory-${style}`, highlight);
    }
  }

  clear(): void {
    for (const [style, highlight] of this.#highlights) {
      highlight.clear();
      if (CSS.highlights.get(`backstory-${style}`) === highlight) CSS.highlights.delete(`backstory-${style}`);
    }
  }
}

/** The mark's line fragments in the viewport. */
export function rectsOf(mark: Mark): DOMRect[] {
  const { startContainer, startOffset, endContainer, endOffset } = mark.range;
  if (!startContainer.isConnected || !endContainer.isConnected) return [];
  const range = document.createRange();
  try {
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
  } catch {
    // The text was cut short under us; the next reading of the block drops the mark.
    return [];
  }
  return [...range.getClientRects()].filter((rect) => rect.width > 0);
}
