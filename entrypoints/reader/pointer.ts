/**
 * When a card opens under the pointer and when it goes: at rest, never in passing; with a grace and
 * a safe corridor on the way to it.
 */
import type { Reading } from "../../data/messages/protocol";
import { headsFor } from "./corridor";
import type { Mark } from "./marks";

/** Slower than this (pixels a millisecond, over the last 50 ms) the pointer is at rest. */
const restSpeed = 0.1;
const switchDelay = 120;
const leaveGrace = 240;
/** A link is for following: its card waits longer. */
const linkExtra = 150;
const scrollMute = 200;

/** What the pointer's movements lead to. */
export interface PointerTarget {
  markAt(x: number, y: number): Mark | null;
  /** The pointer is on a mark, or has left the marks. */
  hover(mark: Mark | null): void;
  /** The mark whose card is open as a preview or pinned; null when none is. */
  openMark(): Mark | null;
  isPinned(): boolean;
  cardRect(): DOMRect | null;
  isInCard(event: Event): boolean;
  preview(mark: Mark, point: { x: number; y: number }): void;
  pin(mark: Mark, point: { x: number; y: number }): void;
  release(): void;
  closePinned(): void;
}

/** Listens to the pointer until `signal` aborts. One listener a kind of event, on the document, passive. */
export function watchPointer(target: PointerTarget, reading: () => Reading, signal: AbortSignal): void {
  let over: Mark | null = null;
  let timer = 0;
  let leaving = 0;
  let leftAt = { x: 0, y: 0 };
  let mutedUntil = 0;
  let frame = 0;
  let last: PointerEvent | null = null;
  const trail: { x: number; y: number; time: number }[] = [];

  const stopTimers = () => {
    clearTimeout(timer);
    clearTimeout(leaving);
    timer = leaving = 0;
  };

  const mayOpen = (event: PointerEvent): boolean => {
    const { opening } = reading();
    if (opening === "alt" ? !event.altKey : opening !== "rest") return false;
    return event.buttons === 0 && isSelectionEmpty();
  };

  /** Opens once the pointer has rested; looks again as long as it moves on within the mark. */
  const wait = (mark: Mark, delay: number) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      timer = 0;
      if (over !== mark || !last || target.openMark() === mark) return;
      const muted = mutedUntil - performance.now();
      if (muted > 0) {
        wait(mark, muted);
        return;
      }
      // What scrolled away from under a resting pointer is not meant.
      if (!mayOpen(last) || target.markAt(last.clientX, last.clientY) !== mark) return;
      if (speed(trail) > restSpeed) wait(mark, 50);
      else target.preview(mark, { x: last.clientX, y: last.clientY });
    }, delay);
  };

  const leave = () => {
    if (leaving) return;
    leaving = window.setTimeout(() => {
      leaving = 0;
      const card = target.cardRect();
      if (card && last && headsFor({ x: last.clientX, y: last.clientY }, leftAt, card) && speed(trail) > 0)
        leave();
      else target.release();
    }, leaveGrace);
  };

  const settle = () => {
    frame = 0;
    const event = last!;
    const inCard = target.isInCard(event);
    const mark = inCard ? null : target.markAt(event.clientX, event.clientY);
    const open = target.openMark();
    if (mark !== over) {
      over = mark;
      target.hover(mark);
      clearTimeout(timer);
      timer = 0;
    }
    // Another mark is no way out either: its card takes the place of the open one.
    if (inCard || mark) {
      clearTimeout(leaving);
      leaving = 0;
      if (mark && mark === open) leftAt = { x: event.clientX, y: event.clientY };
    } else if (open && !target.isPinned()) leave();
    else if (!open && !mark) target.release();
    if (mark && mark !== open && !timer && !target.isPinned()) {
      const rest = reading().delay + (mark.inLink ? linkExtra : 0);
      wait(mark, open ? switchDelay : rest);
    }
  };

  const on = <K extends keyof DocumentEventMap>(
    type: K,
    listener: (event: DocumentEventMap[K]) => void,
    capture = true,
  ) =>
    document.addEventListener(type, (event) => event.isTrusted && listener(event), {
      capture,
      passive: true,
      signal,
    });

  on("pointermove", (event) => {
    if (event.pointerType === "touch") return;
    last = event;
    trail.push({ x: event.clientX, y: event.clientY, time: event.timeStamp });
    if (trail.length > 8) trail.shift();
    frame ||= requestAnimationFrame(settle);
  });
  on("scroll", () => {
    mutedUntil = performance.now() + scrollMute;
  });
  on("keydown", () => {
    clearTimeout(timer);
    timer = 0;
  });
  on("pointerdown", (event) => {
    clearTimeout(timer);
    timer = 0;
    if (target.isPinned() && !target.isInCard(event) && !target.markAt(event.clientX, event.clientY))
      target.closePinned();
  });
  on("click", (event) => {
    if (reading().opening === "off" || event.button !== 0 || !isSelectionEmpty() || target.isInCard(event))
      return;
    const mark = target.markAt(event.clientX, event.clientY);
    if (mark && !mark.inLink && !isControl(event.target)) {
      stopTimers();
      target.pin(mark, { x: event.clientX, y: event.clientY });
    }
  });
  on("pointerleave", () => target.openMark() && !target.isPinned() && leave(), false);
  signal.addEventListener("abort", () => {
    stopTimers();
    cancelAnimationFrame(frame);
  });
}

function speed(trail: readonly { x: number; y: number; time: number }[]): number {
  const now = performance.now();
  const recent = trail.filter(({ time }) => now - time <= 50);
  const [first] = recent;
  const end = recent.at(-1);
  if (!first || !end || first === end) return 0;
  return Math.hypot(end.x - first.x, end.y - first.y) / 50;
}

function isSelectionEmpty(): boolean {
  return getSelection()?.isCollapsed ?? true;
}

function isControl(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest("a[href], button, summary, label, input, [role=button]") !== null
  );
}
