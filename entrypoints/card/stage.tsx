/**
 * The stage the card stands on: one host element at the end of the document, in the top layer, with
 * a closed shadow root. It is in the page only while a card is open.
 */
import { render } from "preact";
import css from "../../components/card.css?inline";
import { EntityCard } from "../../components/EntityCard";
import { DataDamaged } from "../../components/Message";
import { ask } from "../../data/browser/page-link";
import type { OpenRequest, Stage } from "../../data/messages/stage";
import type { CardContent } from "../../data/record/card-content";
import { hostStyle } from "./host-style";
import { isInSight } from "./in-sight";
import { isDarkBehind } from "./page-theme";
import { place, placeSheet } from "./place";
import { watchMoves } from "./watch-moves";

/** Grey lines only for an answer slower than this, in milliseconds. */
const patience = 150;

export class CardStage implements Stage {
  readonly host = document.createElement("backstory-card");
  onClosed: (() => void) | null = null;
  readonly #root = this.host.attachShadow({ mode: "closed" });
  readonly #mount = document.createElement("div");
  readonly #known = new Map<string, CardContent>();
  #request: OpenRequest | null = null;
  #content: CardContent | null = null;
  #state: "ready" | "loading" | "damaged" = "loading";
  #mode: "hover" | "pinned" = "hover";
  #trail: { id: string; name: string }[] = [];
  #focusBefore: Element | null = null;
  #listening: AbortController | null = null;

  constructor() {
    this.host.popover = "manual";
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(hostStyle + css);
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.append(this.#mount);
  }

  open(request: OpenRequest): void {
    // The page took our host away: what was open then is closed.
    if (!this.host.isConnected) this.#reset();
    const same = this.#request?.id === request.id && this.#content !== null;
    this.#request = request;
    this.#trail = [];
    this.#mode = request.mode;
    this.#mount.dataset.by = request.by;
    this.#rememberFocus();
    if (!this.host.isConnected && !this.#enter()) {
      this.close();
      return;
    }
    this.#mount.style.setProperty("--backstory-text", String(request.textSize / 100));
    this.#mount.style.colorScheme = isDarkBehind(request.anchor.element) ? "dark" : "light";
    this.#mount.dir = getComputedStyle(request.anchor.element).direction === "rtl" ? "rtl" : "ltr";
    if (same) this.#draw();
    else void this.#load(request.id);
  }

  pin(by: OpenRequest["by"]): void {
    if (this.#mode === "pinned" || !this.#request) return;
    this.#mount.dataset.by = by;
    this.#rememberFocus();
    this.#mode = "pinned";
    this.#draw();
  }

  back(): boolean {
    if (!this.#request) return false;
    if (this.#trail.length === 0) this.close();
    else void this.#load(this.#trail.pop()!.id);
    return true;
  }

  close(): void {
    if (!this.#request) return;
    this.#reset();
    this.onClosed?.();
  }

  rect(): DOMRect | null {
    return (this.#isOpen() && this.#mount.firstElementChild?.getBoundingClientRect()) || null;
  }

  isPinned(): boolean {
    return this.#isOpen() && this.#mode === "pinned";
  }

  /** The page may have removed our host, which nobody tells us. */
  #isOpen(): boolean {
    return this.#request !== null && this.host.isConnected;
  }

  /** Takes the card out of the page; the focus goes back to where it was if the card has it. */
  #reset(): void {
    const hadFocus = this.#root.activeElement;
    this.#request = this.#content = null;
    this.#listening?.abort();
    render(null, this.#mount);
    this.host.remove();
    if (hadFocus) (this.#focusBefore as HTMLElement | null)?.focus?.({ preventScroll: true });
    this.#focusBefore = null;
  }

  #rememberFocus(): void {
    const { activeElement } = document;
    if (activeElement !== this.host) this.#focusBefore = activeElement;
  }

  /** Puts the host into the page and keeps the card by its word while the page moves; false if the page will not have it. */
  #enter(): boolean {
    this.#raise();
    if (!this.host.isConnected) return false;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    watchMoves(this.#mount, (scrolled) => this.#follow(false, scrolled), signal);
    document.addEventListener("fullscreenchange", () => this.host.isConnected && this.#raise(), { signal });
    return true;
  }

  /** On top of the page, and inside what is in full screen: all outside of that is inert. */
  #raise(): void {
    const focused = this.#root.activeElement as HTMLElement | null;
    try {
      (document.fullscreenElement ?? document.documentElement).append(this.host);
      this.host.showPopover();
    } catch {
      // Without the top layer the card is still a fixed element.
    }
    focused?.focus({ preventScroll: true });
  }

  async #load(id: string): Promise<void> {
    const request = this.#request;
    this.#content = this.#known.get(id) ?? null;
    if (!this.#content) {
      const slow = setTimeout(() => {
        this.#state = "loading";
        this.#draw();
      }, patience);
      const content = await ask("page:entity", { id });
      clearTimeout(slow);
      if (this.#request !== request) return;
      if (content) this.#known.set(id, content);
      this.#content = content ?? null;
    }
    this.#state = this.#content ? "ready" : "damaged";
    this.#draw();
  }

  #draw(): void {
    if (!this.#request) return;
    const content = this.#content;
    render(
      content && this.#state === "ready" ? (
        <EntityCard
          content={content}
          mode={this.#mode}
          trail={this.#trail}
          sheet={isSheet()}
          onOpen={(id) => {
            this.#trail.push({ id: content.id, name: content.name });
            this.#rememberFocus();
            this.#mode = "pinned";
            void this.#load(id);
          }}
          onBack={() => this.back()}
          onPin={() => this.pin("pointer")}
          onClose={() => this.close()}
        />
      ) : (
        this.#waiting()
      ),
      this.#mount,
    );
    this.#follow(true);
  }

  /** What stands in for the card while it is slow to come, or cannot be read. */
  #waiting() {
    if (this.#state === "loading") return <div class="bs card skeleton" role="status" aria-label="Loading" />;
    return (
      <div class="bs card" role="dialog" aria-label="The data could not be read">
        <DataDamaged onRetry={() => this.#request && void this.#load(this.#request.id)} />
      </div>
    );
  }

  /** A sheet keeps clear of its word: under it, or from the upper edge where the word stands low. */
  #placeSheet(): void {
    const { style } = this.#mount;
    const [word] = this.#request?.anchor.rects() ?? [];
    const sheet = placeSheet(word ?? null, innerHeight);
    this.#mount.dataset.edge = sheet.atTop ? "top" : "bottom";
    style.left = "0px";
    style.top = sheet.atTop ? "0px" : "auto";
    style.bottom = sheet.atTop ? "auto" : "0px";
    style.setProperty("--backstory-max-height", `${sheet.maxHeight / this.#zoom()}px`);
  }

  /** How much the page enlarges us: our lengths are multiplied by it, those of the window are not. */
  #zoom(): number {
    return this.host.currentCSSZoom ?? 1;
  }

  /** Places the card by its word; closes a preview whose word has left the window, or its box. */
  #follow(drawn = false, scrolled = false): void {
    const card = this.#mount.firstElementChild as HTMLElement | null;
    if (!this.#request || !card) return;
    const { style } = this.#mount;
    this.#mount.className = isSheet() ? "sheet" : "";
    if (isSheet()) {
      // Once: a sheet that moved with the scrolling text would be restless.
      if (drawn) this.#placeSheet();
      return;
    }
    const { anchor, point } = this.#request;
    const rects = anchor.rects();
    const word =
      rects.find((rect) => point && point.y >= rect.top - 2 && point.y <= rect.bottom + 2) ?? rects[0];
    const isHover = this.#mode === "hover";
    const seen = word && this.host.isConnected && word.bottom > 0 && word.top < innerHeight;
    if (!seen || (isHover && scrolled && !isInSight(word, anchor.element))) {
      if (isHover) this.close();
      return;
    }
    const zoom = this.#zoom();
    style.setProperty("--backstory-max-height", "none");
    const natural = Math.min(
      zoom * card.scrollHeight,
      0.7 * innerHeight,
      zoom * 5.2 * this.#request.textSize,
    );
    const width = zoom * card.offsetWidth;
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    const placed = place(word, { width, height: natural }, view, this.#mount.dir === "rtl");
    style.setProperty("--backstory-max-height", `${Math.min(placed.maxHeight, natural + 1) / zoom}px`);
    style.bottom = "auto";
    style.left = `${placed.left / zoom}px`;
    style.top = `${placed.top / zoom}px`;
  }
}

const isSheet = () => matchMedia("(max-width: 599px), (pointer: coarse)").matches;
