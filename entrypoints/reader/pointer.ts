/**
 * When a card opens under the pointer and when it goes: at rest, never in passing; with a grace and
 * a safe corridor on the way to it.
 */
import { caught } from "../../data/browser/caught";
import type { Reading } from "../../data/messages/protocol";
import { isSelectionEmpty, means, type Press } from "./click";
import { headsFor } from "./corridor";
import type { Mark } from "./marks";
import { Motion } from "./motion";
import type { OpenCard } from "./open-card";
import type { PageMarks } from "./page-marks";

/** Slower than this the pointer is at rest, in pixels a millisecond. */
const restSpeed = 0.1;
const switchDelay = 120;
const leaveGrace = 240;
/** A link is for following: its card waits longer. */
const linkExtra = 150;
const scrollMute = 200;
const typingMute = 600;

/**
 * Listens to the pointer until `signal` aborts. One listener a kind of event, passive, on the window: a page may
 * end events before they reach the document.
 *
 * @param hover told that the pointer is on a mark, or has left the marks
 */
export function watchPointer(
  marks: Pick<PageMarks, "at">,
  card: OpenCard,
  hover: (mark: Mark | null) => void,
  reading: () => Reading,
  signal: AbortSignal,
): void {
  let over: Mark | null = null;
  /** The mark whose card was opened since the pointer came upon it: dismissed, it stays away. */
  let served: Mark | null = null;
  let timer = 0;
  let leaving = 0;
  let leftAt = { x: 0, y: 0 };
  let mutedUntil = 0;
  let frame = 0;
  let last: PointerEvent | null = null;
  let press: Press | null = null;
  let held = false;
  let alt = false;
  const motion = new Motion();

  const calm = () => {
    clearTimeout(timer);
    timer = 0;
  };
  const stay = () => {
    clearTimeout(leaving);
    leaving = 0;
  };

  const mute = (time: number) => {
    mutedUntil = Math.max(mutedUntil, performance.now() + time);
  };

  const mayOpen = (): boolean => {
    const { opening } = reading();
    return (opening === "rest" || (opening === "alt" && alt)) && !held && isSelectionEmpty();
  };

  /** Opens once the pointer has rested; looks again as long as it moves on within the mark. */
  const wait = (mark: Mark, delay: number) => {
    calm();
    const rested = caught(() => {
      timer = 0;
      if (over !== mark || !last || card.mark === mark) return;
      const muted = mutedUntil - performance.now();
      if (muted > 0) {
        wait(mark, muted);
        return;
      }
      // What scrolled away from under a resting pointer is not meant.
      if (!mayOpen() || marks.at(last.clientX, last.clientY) !== mark) return;
      if (motion.speed() > restSpeed) wait(mark, 50);
      else {
        served = mark;
        card.preview(mark, { x: last.clientX, y: last.clientY });
      }
    });
    timer = window.setTimeout(rested, delay);
  };

  /** Waits for the card of the mark under the pointer, where it has one to wait for. */
  const consider = () => {
    const open = card.mark;
    if (!over || over === open || over === served || timer || card.isPinned()) return;
    wait(over, open ? switchDelay : reading().delay + (over.inLink ? linkExtra : 0));
  };

  const leave = () => {
    if (leaving) return;
    const left = caught(() => {
      leaving = 0;
      const rect = card.rect();
      const point = last && { x: last.clientX, y: last.clientY };
      if (rect && point && headsFor(point, leftAt, rect) && motion.speed() > 0) leave();
      else card.release();
    });
    leaving = window.setTimeout(left, leaveGrace);
  };

  const moveOver = (mark: Mark | null) => {
    if (mark === over) return;
    over = mark;
    served = null;
    hover(mark);
    calm();
  };

  const settle = caught(() => {
    frame = 0;
    const event = last!;
    const inCard = card.holds(event);
    const mark = inCard ? null : marks.at(event.clientX, event.clientY);
    const open = card.mark;
    moveOver(mark);
    // Another mark is no way out either: its card takes the place of the open one.
    if (inCard || mark) {
      stay();
      if (mark && mark === open) leftAt = { x: event.clientX, y: event.clientY };
    } else if (open && !card.isPinned()) leave();
    else if (!open) card.release();
    consider();
  });

  const on = <K extends keyof DocumentEventMap>(
    type: K,
    listener: (event: DocumentEventMap[K]) => void,
    capture = true,
  ) =>
    (capture ? window : document).addEventListener(
      type,
      caught((event: Event) => event.isTrusted && listener(event as DocumentEventMap[K])),
      {
        capture,
        passive: true,
        signal,
      },
    );

  const moved = (event: PointerEvent) => {
    if (event.pointerType === "touch") return;
    held = event.buttons !== 0;
    alt = event.altKey;
    // Nothing moved but the page under the pointer.
    if (last && event.clientX === last.clientX && event.clientY === last.clientY) return;
    last = event;
    motion.add(event);
    frame ||= requestAnimationFrame(settle);
  };
  on("pointermove", moved);
  // On its way into a frame within the page the pointer moves no more for us: this is the last we hear of it.
  on("pointerover", moved);
  // A ticker that scrolls by itself elsewhere is none of the reader's doing.
  on("scroll", ({ target }) => {
    if ((target as Node).contains((last?.target ?? null) as Node | null)) mute(scrollMute);
  });
  on("keydown", (event) => {
    if (event.key === "Alt") {
      alt = true;
      consider();
      return;
    }
    calm();
    if (!/^(?:Control|Shift|Meta)$/.test(event.key)) mute(typingMute);
  });
  on("keyup", (event) => {
    if (event.key === "Alt") alt = false;
  });
  on("pointerdown", (event) => {
    calm();
    held = true;
    press = {
      mark: card.holds(event) ? null : marks.at(event.clientX, event.clientY),
      time: event.timeStamp,
      selected: card.holds(event) || !isSelectionEmpty(),
    };
  });
  on("pointerup", () => {
    held = false;
  });
  on("pointercancel", () => {
    held = false;
    press = null;
  });
  on("click", (event) => {
    // Without a count it was a key that pressed a link or button.
    if (event.detail === 0 || reading().opening === "off" || card.holds(event)) return;
    const mark = marks.at(event.clientX, event.clientY);
    if (mark && means(event, mark, press)) {
      calm();
      stay();
      served = mark;
      card.pin(mark, "pointer", { x: event.clientX, y: event.clientY });
    } else if (!mark && card.isPinned() && isSelectionEmpty() && !press?.selected) card.close();
  });
  on(
    "pointerleave",
    () => {
      moveOver(null);
      if (card.mark && !card.isPinned()) leave();
    },
    false,
  );
  signal.addEventListener("abort", () => {
    calm();
    stay();
    cancelAnimationFrame(frame);
  });
}
