/** The marks by keyboard: Alt+N and Alt+P walk through them, Enter opens, Esc and Ctrl dismiss. */
export interface KeyboardTarget {
  step(by: 1 | -1): void;
  /** Opens the card of the mark reached by the keyboard; false when there is none. */
  openFocused(): boolean;
  hasFocused(): boolean;
  dropFocused(): void;
  hasCard(): boolean;
  isInCard(event: Event): boolean;
  /** One step back: menu, entity, card. */
  back(): void;
  dismiss(): void;
  /** Takes the focus into an open preview. */
  enterCard(): void;
}

/** Listens to the keyboard until `signal` aborts. */
export function watchKeyboard(target: KeyboardTarget, signal: AbortSignal): void {
  let ctrlAlone = false;
  document.addEventListener(
    "keydown",
    (event) => {
      if (!event.isTrusted || event.isComposing) return;
      ctrlAlone = event.key === "Control" && !event.repeat;
      const handled = handle(target, event);
      if (!handled) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );
  // Ctrl dismisses on release, and only when it was not part of a shortcut such as copy.
  document.addEventListener(
    "keyup",
    (event) => {
      if (event.isTrusted && event.key === "Control" && ctrlAlone && target.hasCard()) target.dismiss();
    },
    { capture: true, passive: true, signal },
  );
  // Ctrl with a click or the wheel opens a tab or enlarges the page: no dismissal either.
  document.addEventListener(
    "pointerdown",
    (event) => {
      if (!event.isTrusted) return;
      ctrlAlone = false;
      target.dropFocused();
    },
    { capture: true, passive: true, signal },
  );
  document.addEventListener(
    "wheel",
    () => {
      ctrlAlone = false;
    },
    { capture: true, passive: true, signal },
  );
}

function handle(target: KeyboardTarget, event: KeyboardEvent): boolean {
  const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (plain && event.altKey && (event.code === "KeyN" || event.code === "KeyP") && !isEditing(event)) {
    target.step(event.code === "KeyN" ? 1 : -1);
    return true;
  }
  if (!plain || event.altKey) return false;
  if (event.key === "Escape") {
    if (target.hasCard()) {
      target.back();
      return true;
    }
    if (target.hasFocused()) {
      target.dropFocused();
      return true;
    }
    return false;
  }
  if (target.isInCard(event)) return false;
  if (event.key === "Enter" && target.hasFocused() && !isEditing(event)) return target.openFocused();
  if (event.key === "Tab" && target.hasFocused() && target.hasCard()) {
    target.enterCard();
    return true;
  }
  if (event.key === "Tab") target.dropFocused();
  return false;
}

function isEditing(event: Event): boolean {
  const [at] = event.composedPath();
  return (
    at instanceof HTMLElement && (at.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(at.nodeName))
  );
}
