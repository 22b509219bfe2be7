/** The marks by keyboard: shortcuts walk through them, Enter opens, Esc and Ctrl dismiss. */
import { caught } from "../../data/browser/caught";
import type { Reading } from "../../data/messages/protocol";
import type { OpenCard } from "./open-card";
import type { PageMarks } from "./page-marks";
import { commandOf } from "./shortcut";
import type { Walk } from "./walk";

/** Listens to the keyboard until `signal` aborts: on the window, as to the pointer. */
export function watchKeyboard(
  marks: PageMarks,
  card: OpenCard,
  walk: Walk,
  reading: () => Reading,
  signal: AbortSignal,
): void {
  let ctrlAlone = false;
  const on = <K extends keyof WindowEventMap>(
    type: K,
    listener: (event: WindowEventMap[K]) => void,
    passive = true,
  ) =>
    window.addEventListener(
      type,
      caught((event) => event.isTrusted && listener(event)),
      {
        capture: true,
        passive,
        signal,
      },
    );
  const dropFocus = () => marks.focused && marks.focus(null);

  on(
    "keydown",
    (event) => {
      if (event.isComposing) return;
      ctrlAlone = event.key === "Control" && !event.repeat;
      if (!handle(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    false,
  );
  // Ctrl dismisses on release, and only when it was not part of a shortcut such as copy.
  on("keyup", ({ key }) => {
    if (key === "Control" && ctrlAlone && card.rect()) card.close();
  });
  // Ctrl with a click or the wheel opens a tab or enlarges the page: no dismissal either.
  on("pointerdown", () => {
    ctrlAlone = false;
    dropFocus();
  });
  on("wheel", () => {
    ctrlAlone = false;
  });

  /** True for a key that was ours. */
  function handle(event: KeyboardEvent): boolean {
    const { key } = event;
    // Any key that is no shortcut in force is the page's, or the browser's.
    const command = isEditing(event) ? undefined : commandOf(event, reading().shortcuts);
    if (command) {
      walk.obey(command, "page");
      return true;
    }
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return false;
    if (key === "Escape") {
      if (!card.rect()) return dropFocus() !== null;
      card.back();
      return true;
    }
    if (card.holds(event)) return false;
    if (key === "Enter" && marks.focused && !isEditing(event)) {
      card.pin(marks.focused, "keyboard");
      return true;
    }
    if (key === "Tab" && marks.focused && card.rect()) {
      card.enter("keyboard");
      return true;
    }
    if (key === "Tab") dropFocus();
    return false;
  }
}

function isEditing(event: Event): boolean {
  const [at] = event.composedPath();
  return (
    at instanceof HTMLElement && (at.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(at.nodeName))
  );
}
