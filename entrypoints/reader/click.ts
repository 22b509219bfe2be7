import type { Mark } from "./marks";

/** A finger that stays longer than this on the glass means another thing, in milliseconds. */
const longPress = 600;

/** What began when the button or finger went down. */
export interface Press {
  mark: Mark | null;
  time: number;
  /** Words were selected then, or it was in the card: the click ends that, and no more. */
  selected: boolean;
}

/**
 * Whether a click or tap means the mark under it: one plain click that began on the mark, not the end
 * of a selection, a drag or a long press, and not on a link or control, whose click is its own.
 */
export function means(event: MouseEvent, mark: Mark, press: Press | null): boolean {
  return (
    press?.mark === mark &&
    !press.selected &&
    isSelectionEmpty() &&
    event.button === 0 &&
    event.detail === 1 &&
    !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) &&
    ((event as PointerEvent).pointerType === "mouse" || event.timeStamp - press.time < longPress) &&
    !mark.inLink &&
    !isControl(event.target)
  );
}

export const isSelectionEmpty = (): boolean => getSelection()?.isCollapsed ?? true;

function isControl(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      "a[href], button, summary, label, input, select, textarea, [role=button], [role=link], [contenteditable]",
    ) !== null
  );
}
