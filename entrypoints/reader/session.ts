/** The reader at work on one page: text read, marks painted, a card on request. */

import { answer, ask, isConnected } from "../../data/browser/page-link";
import type { CommandName, Reading } from "../../data/messages/protocol";
import { kindOfLetter } from "../../data/names/index-data";
import type { NameIndex } from "../../data/names/name-index";
import { CardLink } from "./card-link";
import { markAt, marksByNode } from "./hit-test";
import { watchKeyboard } from "./keyboard";
import { chooseMarks, type Mark, markOf, Paint, rectsOf } from "./marks";
import { type Found, PageText } from "./page-text";
import { watchPointer } from "./pointer";
import { Route } from "./route";
import { watchChanges } from "./watch";

export class Session {
  readonly #stop = new AbortController();
  readonly #paint = new Paint();
  readonly #text: PageText;
  readonly #kinds: Map<string, keyof Reading["kinds"]>;
  readonly #card = new CardLink(
    () => this.#closed(),
    () => this.stop(),
  );
  #found: Found[] = [];
  #marks: Mark[] = [];
  #byNode = new Map<Node, Mark[]>();
  /** The mark whose card is open or on its way. */
  #open: Mark | null = null;
  #focused: Mark | null = null;
  /** How many names the toolbar was last told of. */
  #told = 0;
  readonly #route = new Route();

  constructor(
    index: NameIndex,
    private reading: Reading,
  ) {
    this.#text = new PageText(index, document.documentElement, this.#stop.signal);
    this.#kinds = new Map(index.entities.map(([id, letter]) => [id, kindOfLetter(letter)]));
  }

  async start(): Promise<void> {
    const { signal } = this.#stop;
    await this.#text.readAll();
    if (signal.aborted) return;
    this.#refresh();
    watchChanges(document.documentElement, (changed) => this.#reread(changed), signal);
    watchPointer(this.#pointerTarget(), () => this.reading, signal);
    watchKeyboard(this.#keyboardTarget(), signal);
    document.addEventListener("visibilitychange", () => !document.hidden && this.#paint.register(), {
      signal,
    });
    // Back from the browser's cache of pages: the reader may have switched the site off meanwhile.
    window.addEventListener("pageshow", (event) => void (event.persisted && this.#askAgain()), { signal });
    answer(
      {
        "page:found": () => this.#summary(),
        "page:show": ({ id, nth }) => ({ shown: this.#show(id, nth) }),
        "page:stop": () => this.stop(),
        "page:command": ({ command }) => this.#obey(command),
        "page:reading": ({ reading }) => {
          this.reading = reading;
          this.#refresh();
          return null;
        },
      },
      signal,
    );
  }

  /** Takes everything of ours away. */
  stop(): null {
    this.#stop.abort();
    this.#card.close();
    this.#paint.clear();
    this.#marks = [];
    this.#found = [];
    this.#byNode = new Map();
    return null;
  }

  get stopped(): boolean {
    return this.#stop.signal.aborted;
  }

  async #askAgain(): Promise<void> {
    if (!(await ask("page:start", {}))?.on) this.stop();
  }

  async #reread(changed: readonly Element[]): Promise<void> {
    if (!isConnected()) {
      this.stop();
      return;
    }
    const matters = await this.#text.reread(changed);
    if (this.stopped) return;
    const judged = this.#route.check(this.reading.otherLanguages);
    if (matters || judged) this.#refresh();
    else this.#paint.register();
  }

  #refresh(): void {
    this.#found = this.#route.resting ? [] : this.#text.found();
    this.#marks = chooseMarks(this.#found, this.reading, (id) => this.#kinds.get(id) ?? "concept");
    this.#byNode = marksByNode(this.#marks);
    this.#paint.rest(this.#marks);
    if (this.#open && (this.#route.resting || !this.#open.range.startContainer.isConnected))
      this.#card.close();
    if (this.#focused && !this.#marks.includes(this.#focused)) {
      const { id } = this.#focused;
      this.#focus(this.#marks.find((mark) => mark.id === id) ?? null);
    }
    const names = this.#present().size;
    if (names !== this.#told) void ask("page:count", { names });
    this.#told = names;
  }

  #present(): Set<string> {
    return new Set(this.#found.flatMap(({ mentions }) => mentions.map(({ entity }) => entity)));
  }

  #obey(command: CommandName): null {
    if (command === "open-card") {
      if (this.#focused) this.#pin(this.#focused, "keyboard");
      else this.#card.stage?.pin("keyboard");
    } else this.#step(command === "next-mention" ? 1 : -1);
    return null;
  }

  #summary() {
    const counts = new Map<string, number>();
    for (const { mentions } of this.#found) {
      for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
    }
    const found = [...counts].map(([id, count]) => ({ id, count }));
    return { found, mentions: found.reduce((sum, { count }) => sum + count, 0) };
  }

  #preview(mark: Mark, point: { x: number; y: number }): void {
    this.#openCard(mark, "hover", "pointer", point);
  }

  #pin(mark: Mark, by: "pointer" | "keyboard", point?: { x: number; y: number }): void {
    const stage = this.#card.stage;
    if (this.#open === mark && stage?.rect()) stage.pin(by);
    else this.#openCard(mark, "pinned", by, point);
  }

  #openCard(
    mark: Mark,
    mode: "hover" | "pinned",
    by: "pointer" | "keyboard",
    point?: { x: number; y: number },
  ): void {
    if (this.reading.opening === "off") return;
    this.#open = mark;
    const anchor = { rects: () => (this.stopped ? [] : rectsOf(mark)), element: mark.block.element };
    const context = { present: [...this.#present()] };
    const request = {
      id: mark.id,
      words: mark.text,
      context,
      anchor,
      mode,
      by,
      textSize: this.reading.textSize,
    };
    void this.#card.open(point ? { ...request, point } : request);
  }

  #closed(): void {
    this.#open = null;
    this.#paint.only("hover", null);
  }

  #focus(mark: Mark | null): void {
    this.#focused = mark;
    this.#paint.only("focus", mark);
  }

  /** Scrolls a mark to the middle of the window when it is out of view. */
  #reveal(mark: Mark): void {
    const [rect] = rectsOf(mark);
    if (rect && rect.top > 60 && rect.bottom < innerHeight - 60) return;
    if (rect) scrollBy({ top: rect.top - innerHeight / 3, behavior: "instant" });
  }

  #step(by: 1 | -1): void {
    if (this.#marks.length === 0) return;
    const now = this.#focused ? this.#marks.indexOf(this.#focused) : by > 0 ? -1 : 0;
    const next = (now + by + this.#marks.length) % this.#marks.length;
    const mark = this.#marks[next]!;
    if (this.#card.stage?.rect()) this.#card.close();
    this.#focus(mark);
    this.#reveal(mark);
    void this.#card.ready();
    const { ariaNotify } = document as Document & { ariaNotify?: (text: string) => void };
    ariaNotify?.call(
      document,
      `${mark.text}, ${this.#kinds.get(mark.id)}, ${next + 1} / ${this.#marks.length}`,
    );
  }

  #show(id: string, nth: number): boolean {
    const all = this.#found.flatMap(({ block, mentions }) =>
      mentions.filter(({ entity }) => entity === id).map((mention) => ({ block, mention })),
    );
    const pick = all[nth % Math.max(1, all.length)];
    const mark = pick && markOf(pick.block, pick.mention);
    if (!mark) return false;
    this.#card.close();
    this.#focus(mark);
    this.#reveal(mark);
    this.#pin(mark, "keyboard");
    return true;
  }

  #pointerTarget() {
    return {
      markAt: (x: number, y: number) => markAt(x, y, this.#byNode),
      hover: (mark: Mark | null) => {
        this.#paint.register();
        this.#paint.only("hover", mark ?? this.#open);
        if (mark && this.reading.opening !== "off") void this.#card.ready();
      },
      openMark: () => this.#open,
      isPinned: () => this.#card.stage?.isPinned() ?? false,
      cardRect: () => this.#card.stage?.rect() ?? null,
      isInCard: (event: Event) => event.target === this.#card.stage?.host,
      preview: (mark: Mark, point: { x: number; y: number }) => this.#preview(mark, point),
      pin: (mark: Mark, point: { x: number; y: number }) => this.#pin(mark, "pointer", point),
      release: () => {
        if (this.#open && !this.#card.stage?.isPinned()) this.#closed();
        this.#card.release();
      },
      closePinned: () => this.#card.close(),
    };
  }

  #keyboardTarget() {
    return {
      step: (by: 1 | -1) => this.#step(by),
      hasFocused: () => this.#focused !== null,
      dropFocused: () => this.#focused && this.#focus(null),
      openFocused: () => {
        if (!this.#focused) return false;
        this.#pin(this.#focused, "keyboard");
        return true;
      },
      hasCard: () => this.#card.stage?.rect() != null,
      isInCard: (event: Event) => event.target === this.#card.stage?.host,
      back: () => this.#card.stage?.back(),
      dismiss: () => this.#card.close(),
      enterCard: () => this.#card.stage?.pin("keyboard"),
    };
  }
}
