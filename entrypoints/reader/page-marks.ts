import { caught } from "../../data/browser/caught";
import type { Reading } from "../../data/messages/protocol";
import type { Kind } from "../../data/record/schema";
import { deserving, nearest } from "./choose";
import { markAt, marksByNode } from "./hit-test";
import { isThere, type Mark } from "./marks";
import type { Found } from "./page-text";
import { Paint } from "./paint";

/** So long a mark that was gone to from the popup stands out, in milliseconds. */
const flashFor = 1200;

/** What is marked: the names that deserve it, of which those near the window are painted. */
export class PageMarks {
  readonly #paint = new Paint();
  /** All that deserve a mark, in the order of the page. */
  all: readonly Mark[] = [];
  #painted: readonly Mark[] = [];
  #byNode = new Map<Node, Mark[]>();
  #style: Reading["markStyle"] = "kinds";
  #hovered: Mark | null = null;
  #flashing: ReturnType<typeof setTimeout>[] = [];
  /** The mark reached by the keyboard. */
  focused: Mark | null = null;

  refresh(found: readonly Found[], reading: Reading, kindOf: (id: string) => Kind): void {
    this.#style = reading.markStyle;
    this.all = deserving(found, reading, kindOf);
    this.#painted = nearest(this.all, new Set(this.#painted));
    this.#hovered = this.heir(this.#hovered);
    this.repaint();
    const { focused } = this;
    if (!focused || this.all.includes(focused)) return;
    const first = this.all.find(({ id }) => id === focused.id) ?? null;
    if (!first || !isThere(focused)) this.focus(first);
  }

  /** What a mark is after the page was read again: itself, or the same words drawn anew, or null if they have gone. */
  heir(mark: Mark | null): Mark | null {
    if (!mark || isThere(mark)) return mark;
    const { id, start, block } = mark;
    const same = (other: Mark) => other.id === id && other.start === start && other.block.text === block.text;
    return this.all.find(same) ?? null;
  }

  /** The reader has scrolled: the marks near the window, where not all of them are painted. */
  follow(): void {
    const painted = new Set(this.#painted);
    const next = nearest(this.all, painted);
    if (next.every((mark) => painted.has(mark))) this.#paint.register();
    else {
      this.#painted = next;
      this.repaint();
    }
  }

  /** Paints again: the page may be dark now that was light. */
  repaint(): void {
    this.#byNode = marksByNode(this.#painted);
    this.#paint.rest(this.#painted, this.#style);
    this.hover(this.#hovered);
  }

  /** The page has changed a text: marks that would now be on other words go before they are seen there. */
  unmark(text: Node): void {
    for (const mark of this.#byNode.get(text) ?? []) if (!isThere(mark)) this.#paint.drop(mark);
  }

  at(x: number, y: number): Mark | null {
    return markAt(x, y, this.#byNode);
  }

  hover(mark: Mark | null): void {
    this.#hovered = mark;
    this.#paint.only("hover", mark);
  }

  focus(mark: Mark | null): void {
    this.focused = mark;
    this.#paint.only("focus", mark);
  }

  /** Makes a mark stand out for a moment; no blinking for who asks for less motion. */
  flash(mark: Mark): void {
    this.#endFlash();
    const paint = caught((on: boolean) => this.#paint.only("flash", on ? mark : null));
    paint(true);
    const steady = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.#flashing = [
      ...(steady ? [] : [setTimeout(paint, 400, false), setTimeout(paint, 550, true)]),
      setTimeout(paint, flashFor, false),
    ];
  }

  #endFlash(): void {
    this.#flashing.forEach(clearTimeout);
    this.#flashing = [];
  }

  clear(): void {
    this.#endFlash();
    this.#paint.clear();
    this.all = this.#painted = [];
    this.#byNode = new Map();
    this.#hovered = this.focused = null;
  }
}
