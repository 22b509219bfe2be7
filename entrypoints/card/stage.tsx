/** The stage the card stands on: what the reader script opens, and what is to be seen of it. */
import { render } from "preact";
import { STEPS } from "../../components/first-view";
import { isConnected } from "../../data/browser/page-link";
import type { OpenRequest, Stage } from "../../data/messages/stage";
import type { CardContent, PageContext } from "../../data/record/card-content";
import { actsOf } from "./acts";
import { Answers } from "./answers";
import { CardPlace, isCut, isSheet } from "./card-place";
import { guarded } from "./guarded";
import { isDarkBehind } from "./page-theme";
import { watchDrag } from "./sheet-drag";
import { StageHost } from "./stage-host";
import { type Shown, View } from "./view";
import { whenUnlooked } from "./when-unlooked";

/** Grey lines only for an answer slower than this, in milliseconds. */
const patience = 150;

export class CardStage implements Stage {
  onClosed: (() => void) | null = null;
  readonly #host = new StageHost();
  readonly #answers = new Answers();
  readonly #place = new CardPlace();
  #request: OpenRequest | null = null;
  #shown: Shown | null = null;
  #mode: "hover" | "pinned" = "hover";
  #step = 0;
  #trail: { id: string; name: string }[] = [];
  /** Takes the last act on the card back. */
  #undo: (() => Promise<void>) | null = null;
  #closeMenu: (() => void) | null = null;
  /** Counts what was asked for: an answer that is overtaken is dropped. */
  #turn = 0;

  get host(): Element {
    return this.#host.element;
  }

  open(request: OpenRequest): void {
    // The page took our host away: what was open then is closed.
    if (this.#host.lost) this.#reset();
    this.#request = request;
    this.#trail = [];
    this.#mode = request.mode;
    this.#place.forget();
    this.#host.rememberFocus();
    const { mount } = this.#host;
    mount.dataset.by = request.by;
    mount.style.setProperty("--backstory-text", String(request.textSize / 100));
    mount.style.colorScheme = isDarkBehind(request.anchor.element) ? "dark" : "light";
    // The card's words are English and run from the left; on a page that runs from the right it starts at
    // the word's right end.
    mount.dir = getComputedStyle(request.anchor.element).direction === "rtl" ? "rtl" : "ltr";
    this.#load(request.id);
  }

  pin(by: OpenRequest["by"]): void {
    if (this.#mode === "pinned" || !this.#request) return;
    this.#host.mount.dataset.by = by;
    this.#host.rememberFocus();
    this.#mode = "pinned";
    this.#draw();
  }

  back(): boolean {
    if (!this.#request) return false;
    const last = this.#shown?.what === "undo" ? undefined : this.#trail.at(-1);
    if (this.#closeMenu) this.#closeMenu();
    else if (!last) this.close();
    else {
      this.#trail = this.#trail.slice(0, -1);
      this.#load(last.id);
    }
    return true;
  }

  close(): void {
    if (!this.#request) return;
    this.#reset();
    this.onClosed?.();
  }

  rect(): DOMRect | null {
    return (
      (!this.#host.lost && this.#request && this.#host.mount.firstElementChild?.getBoundingClientRect()) ||
      null
    );
  }

  isPinned(): boolean {
    return this.#request !== null && !this.#host.lost && this.#mode === "pinned";
  }

  #reset(): void {
    this.#turn++;
    this.#request = this.#shown = this.#undo = this.#closeMenu = null;
    // Out of the page first: so the focus is given back before the card lets go of it.
    this.#host.leave();
    render(null, this.#host.mount);
  }

  /** The sentence is about the mention alone: a related name is not in it. */
  #contextOf(id: string): PageContext {
    const { id: own, context } = this.#request!;
    if (id === own && this.#trail.length === 0) return context;
    const { sentence: _sentence, ...rest } = context;
    return rest;
  }

  #load(id: string): void {
    guarded(() => this.#bring(id))();
  }

  async #bring(id: string): Promise<void> {
    const turn = ++this.#turn;
    const host = this.#host;
    const context = this.#contextOf(id);
    let content = this.#answers.known(id, context);
    if (!content || !host.dressed) {
      const style = this.#answers.style().then((css) => {
        if (css && !host.dressed) host.dress(css);
      });
      const slow = setTimeout(
        guarded(() => this.#show({ what: "loading" })),
        patience,
      );
      content = await this.#answers.card(id, context);
      await style;
      clearTimeout(slow);
      if (turn !== this.#turn) return;
      // Updated or removed under the page, or without its style: nothing appears rather than something odd.
      if (!host.dressed || (!content && !isConnected())) {
        this.close();
        return;
      }
    }
    this.#show(content ? this.#card(content, context) : { what: "damaged" });
  }

  #card(content: CardContent, context: PageContext): Shown {
    const request = this.#request!;
    const mention = { content, context, request, isOwn: this.#trail.length === 0 };
    const turn = this.#turn;
    const actions = actsOf(
      mention,
      () => this.close(),
      (done) => {
        if (turn !== this.#turn || this.#shown !== shown) return;
        this.#undo = async () => {
          await done.undo();
          if (turn === this.#turn) this.#show(shown);
        };
        this.#show({ what: "undo", text: done.text });
      },
    );
    const shown: Shown = { what: "card", content, actions };
    return shown;
  }

  /** Shows something else. A card is shortened step by step until it fits. */
  #show(shown: Shown): void {
    this.#shown = shown;
    this.#step = 0;
    this.#draw();
    const { mount } = this.#host;
    while (shown.what === "card" && this.#step < STEPS - 1 && isCut(mount)) {
      this.#step++;
      this.#draw();
    }
    if (shown.what !== "undo" || !mount.firstElementChild) return;
    mount.querySelector("button")?.focus({ preventScroll: true });
    whenUnlooked(mount.firstElementChild, () => this.#shown === shown && this.close());
  }

  #draw(): void {
    const host = this.#host;
    if (!this.#request || !this.#shown || !host.dressed) return;
    const close = () => this.close();
    const moved = (scrolled: boolean) => this.#follow(false, scrolled);
    if (!host.enter(moved, close, (signal) => watchDrag(host.mount, close, signal))) {
      close();
      return;
    }
    render(
      <View
        shown={this.#shown}
        mode={this.#mode}
        trail={this.#trail}
        sheet={isSheet()}
        step={this.#step}
        onOpen={(id) => this.#openRelated(id)}
        onBack={() => this.back()}
        onPin={() => this.pin("pointer")}
        onClose={close}
        onMenu={(closeMenu) => {
          this.#closeMenu = closeMenu;
        }}
        onRetry={() => this.#request && this.#load(this.#request.id)}
        onUndo={() => this.#undo?.()}
      />,
      host.mount,
    );
    this.#follow(true, false);
  }

  #openRelated(id: string): void {
    if (this.#shown?.what !== "card") return;
    const { content } = this.#shown;
    this.#trail = [...this.#trail, { id: content.id, name: content.name }];
    this.#host.rememberFocus();
    this.#mode = "pinned";
    this.#load(id);
  }

  #follow(drawn: boolean, scrolled: boolean): void {
    if (!this.#request) return;
    const { mount, zoom } = this.#host;
    const { top } = mount.style;
    const seen = this.#place.follow(mount, this.#request, zoom, { drawn, scrolled });
    // The menu stands where its button was.
    if (scrolled && mount.style.top !== top) this.#closeMenu?.();
    if (!seen && this.#mode === "hover") this.close();
  }
}
