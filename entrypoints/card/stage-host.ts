import { guarded } from "./guarded";
import { watchMoves } from "./watch-moves";

/** What a page may hear of the reader's doings in a card: nothing but what its own capturing listeners see. */
const ownEvents = "keydown keypress keyup pointerdown pointerup mousedown mouseup click touchstart touchend";

/**
 * The one element of ours in a page: at the end of the document, in the top layer, with a closed
 * shadow root. It is in the page only while a card is open.
 */
export class StageHost {
  readonly element = document.createElement("backstory-card");
  readonly root = this.element.attachShadow({ mode: "closed" });
  readonly mount = document.createElement("div");
  readonly #sheet = new CSSStyleSheet();
  #dressed = false;
  #focusBefore: Element | null = null;
  /** What in the card had the focus until a moment ago. */
  #focusLost: EventTarget | null = null;
  #inside: AbortController | null = null;
  #removal: MutationObserver | null = null;

  constructor() {
    // Firefox ends the scripts of an extension that is updated where they stand: their card is left to us.
    document.querySelector("html > backstory-card")?.remove();
    this.root.adoptedStyleSheets = [this.#sheet];
    this.root.append(this.mount);
    for (const type of ownEvents.split(" "))
      this.mount.addEventListener(type, (event) => event.stopPropagation());
    this.mount.addEventListener("focusout", ({ target }) => {
      this.#focusLost = target;
      setTimeout(() => {
        this.#focusLost = null;
      }, 200);
    });
  }

  /** Whether the stylesheet is there: nothing is shown before. */
  get dressed(): boolean {
    return this.#dressed;
  }

  dress(css: string): void {
    this.#sheet.replaceSync(css);
    this.#dressed = true;
  }

  /** Whether the page took the element away after it was put in. */
  get lost(): boolean {
    return this.#inside !== null && !this.element.isConnected;
  }

  /**
   * Puts the element into the page unless it is there; false if the page will not have it.
   *
   * @param moved called when the page scrolled, or window or card changed size
   * @param gone called when the page has taken the element away
   * @param began called once for each stay in the page, with the signal that ends it
   */
  enter(moved: (scrolled: boolean) => void, gone: () => void, began: (signal: AbortSignal) => void): boolean {
    if (this.#inside) return this.element.isConnected;
    this.#removal = new MutationObserver(guarded(() => this.lost && gone()));
    this.#raise();
    if (!this.element.isConnected) return false;
    this.#inside = new AbortController();
    const { signal } = this.#inside;
    const raise = guarded(() => this.element.isConnected && this.#raise());
    watchMoves(this.mount, moved, signal);
    for (const type of ["fullscreenchange", "toggle"])
      document.addEventListener(type, raise, { capture: true, signal });
    began(signal);
    return true;
  }

  /** Takes the element out of the page; the focus goes back to where it was if the card has it. */
  leave(): void {
    const hadFocus = this.root.activeElement;
    this.#inside?.abort();
    this.#inside = null;
    this.#removal?.disconnect();
    this.element.remove();
    if (hadFocus) (this.#focusBefore as HTMLElement | null)?.focus?.({ preventScroll: true });
    this.#focusBefore = null;
  }

  rememberFocus(): void {
    const { activeElement } = document;
    if (activeElement !== this.element) this.#focusBefore = activeElement;
  }

  /** How much the page enlarges us: our lengths are multiplied by it, those of the window are not. */
  get zoom(): number {
    return this.element.currentCSSZoom ?? 1;
  }

  /** On top of the page, and inside a modal dialog or what is in full screen: all outside of that is inert. */
  #raise(): void {
    // What is inert from now on may have lost its focus before we hear of it.
    const lost = document.activeElement === document.body ? this.#focusLost : null;
    const focused = (this.root.activeElement ?? lost) as HTMLElement | null;
    const parent =
      [...document.querySelectorAll("dialog:modal")].at(-1) ??
      document.fullscreenElement ??
      document.documentElement;
    if (parent === this.element.parentNode) return;
    this.#removal!.disconnect();
    try {
      this.element.popover ??= "manual";
      parent.append(this.element);
      this.element.showPopover();
    } catch {
      // Without the top layer the card is still a fixed element.
    }
    this.#removal!.observe(parent, { childList: true });
    focused?.focus({ preventScroll: true });
  }
}
