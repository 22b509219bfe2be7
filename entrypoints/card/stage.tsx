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
import { isDarkBehind } from "./page-theme";
import { place, placeSheet } from "./place";

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
    const same = this.#request?.id === request.id && this.#content !== null;
    this.#request = request;
    this.#trail = [];
    this.#mode = request.mode;
    this.#mount.dataset.by = request.by;
    if (!this.host.isConnected) this.#enter();
    this.#mount.style.setProperty("--backstory-text", String(request.textSize / 100));
    this.#mount.style.colorScheme = isDarkBehind(request.anchor.element) ? "dark" : "light";
    this.#mount.dir = getComputedStyle(request.anchor.element).direction === "rtl" ? "rtl" : "ltr";
    if (request.mode === "pinned") this.#focusBefore = document.activeElement;
    if (same) this.#draw();
    else void this.#load(request.id);
  }

  pin(by: OpenRequest["by"]): void {
    if (this.#mode === "pinned" || !this.#request) return;
    this.#mount.dataset.by = by;
    this.#focusBefore = document.activeElement;
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
    const hadFocus = this.#root.activeElement !== null;
    this.#request = null;
    this.#content = null;
    this.#listening?.abort();
    render(null, this.#mount);
    this.host.remove();
    if (hadFocus && this.#focusBefore instanceof HTMLElement)
      this.#focusBefore.focus({ preventScroll: true });
    this.#focusBefore = null;
    this.onClosed?.();
  }

  rect(): DOMRect | null {
    return this.#request && this.#mount.firstElementChild
      ? this.#mount.firstElementChild.getBoundingClientRect()
      : null;
  }

  isPinned(): boolean {
    return this.#request !== null && this.#mode === "pinned";
  }

  /** Puts the host into the page and keeps the card by its word while the page moves. */
  #enter(): void {
    document.documentElement.append(this.host);
    this.host.showPopover();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    let waiting = false;
    const follow = () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        this.#follow();
      });
    };
    document.addEventListener("scroll", follow, { capture: true, passive: true, signal });
    window.addEventListener("resize", follow, { passive: true, signal });
    document.addEventListener("fullscreenchange", () => this.#raise(), { signal });
    const watch = new ResizeObserver(follow);
    watch.observe(this.#mount);
    signal.addEventListener("abort", () => watch.disconnect());
  }

  /** Full screen puts its element over us; shown again we are on top. */
  #raise(): void {
    if (!this.host.isConnected) return;
    this.host.hidePopover();
    this.host.showPopover();
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
    style.setProperty("--backstory-max-height", `${sheet.maxHeight}px`);
  }

  /** Places the card by its word; closes a preview whose word has left the window. */
  #follow(drawn = false): void {
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
    const seen = word && word.bottom > 0 && word.top < innerHeight;
    if (!seen) {
      if (this.#mode === "hover") this.close();
      return;
    }
    style.setProperty("--backstory-max-height", "none");
    const natural = Math.min(card.scrollHeight, 0.7 * innerHeight, 5.2 * this.#request.textSize);
    const width = card.offsetWidth;
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    const placed = place(word, { width, height: natural }, view, this.#mount.dir === "rtl");
    style.setProperty("--backstory-max-height", `${Math.min(placed.maxHeight, natural + 1)}px`);
    style.bottom = "auto";
    style.left = `${placed.left}px`;
    style.top = `${placed.top}px`;
  }
}

const isSheet = () => matchMedia("(max-width: 599px), (pointer: coarse)").matches;

/** Nothing of the page's style reaches the host: what is important in here outweighs the page's own. */
const hostStyle = `
:host { all: initial !important; position: fixed !important; display: block !important; inset: 0 auto auto 0 !important;
  width: 0 !important; height: 0 !important; overflow: visible !important; }
:host > div { position: fixed; }
:host > [data-edge=top] .sheet { border-radius: 0 0 12px 12px; }
:host > [data-by=pointer] .name:focus { outline: 0; }
`;
