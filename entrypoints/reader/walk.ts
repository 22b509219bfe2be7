import { tellFault } from "../../data/browser/tell-fault";
import "../../data/messages/dateline";
import type { CommandName } from "../../data/messages/protocol";
import { type Mark, rectsOf } from "./marks";
import type { OpenCard } from "./open-card";
import type { PageMarks } from "./page-marks";

/** A browser may give one press of a key to the page and to the background: so long, in milliseconds. */
const onePress = 300;
/** Words nearer to an edge of the window may be under something that sticks there, in pixels. */
const edge = 60;

/** What commands do: walk from mark to mark and open cards, without touching the page's focus. */
export class Walk {
  #last = { command: "", by: "", time: 0 };

  constructor(
    readonly marks: PageMarks,
    readonly card: OpenCard,
    /** The mark the pointer is on. */
    readonly pointedAt: () => Mark | null,
  ) {}

  /** Does what a shortcut stands for, once for each press, whoever tells of it. */
  obey(command: CommandName, by: "page" | "browser"): void {
    const time = performance.now();
    const { command: lastCommand, by: lastBy, time: lastTime } = this.#last;
    if (command === lastCommand && by !== lastBy && time - lastTime < onePress) return;
    this.#last = { command, by, time };
    if (command === "open-card") this.#open();
    else this.#step(command === "next-mention" ? 1 : -1);
  }

  /** Goes to a mark that was chosen elsewhere and opens its card. */
  show(mark: Mark): void {
    this.card.close();
    this.marks.focus(mark);
    reveal(mark);
    this.marks.flash(mark);
    this.card.pin(mark, "keyboard");
  }

  #open(): void {
    const { focused } = this.marks;
    const mark = this.card.rect() ? this.card.mark : (focused ?? this.pointedAt());
    if (mark) this.card.pin(mark, "keyboard");
    else this.card.enter("keyboard");
  }

  #step(by: 1 | -1): void {
    const { all, focused } = this.marks;
    if (all.length === 0) return;
    const now = focused ? all.indexOf(focused) : -1;
    const next = now < 0 ? this.#first(by) : (now + by + all.length) % all.length;
    const mark = all[next]!;
    this.card.close();
    this.marks.focus(mark);
    reveal(mark);
    const ready = this.card.prepare();
    const told = { words: mark.text.replace(/\s+/g, " "), kind: mark.kind, nth: next + 1, of: all.length };
    ready.then(() => this.marks.focused === mark && globalThis.backstorySay?.(told)).catch(tellFault);
  }

  /** Where the walk begins: with what the reader sees, from the upper or from the lower edge on. */
  #first(by: 1 | -1): number {
    const { all } = this.marks;
    const open = all.indexOf(this.card.mark!);
    if (open >= 0) return (open + by + all.length) % all.length;
    let low = 0;
    let high = all.length;
    const from = by > 0 ? edge : innerHeight - edge;
    // By halves: not every mark of a long page is to be measured.
    while (low < high) {
      const middle = (low + high) >> 1;
      const top = rectsOf(all[middle]!)[0]?.top ?? 0;
      if (top < from) low = middle + 1;
      else high = middle;
    }
    return (by > 0 ? low : low - 1 + all.length) % all.length;
  }
}

/** Scrolls a mark into the upper half of the window when it cannot be seen. */
function reveal(mark: Mark): void {
  if (isSeen(mark)) return;
  const { element } = mark.block;
  // Out of boxes that scroll by themselves first, then to its place in the window.
  element.scrollIntoView({ block: "nearest", behavior: "instant" });
  const [rect] = rectsOf(mark);
  if (rect) scrollBy({ top: rect.top - innerHeight / 3, behavior: "instant" });
}

function isSeen(mark: Mark): boolean {
  const [rect] = rectsOf(mark);
  if (!rect || rect.top < edge || rect.bottom > innerHeight - edge) return false;
  const top = document.elementFromPoint(rect.left + rect.width / 2, rect.top + rect.height / 2);
  return top !== null && mark.block.element.contains(top);
}
