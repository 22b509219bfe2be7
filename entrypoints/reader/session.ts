/** The reader at work on one page: text read, marks painted, a card on request. */
import { caught } from "../../data/browser/caught";
import { answer } from "../../data/browser/page-answers";
import { ask, isConnected } from "../../data/browser/page-link";
import { tellFault } from "../../data/browser/tell-fault";
import type { Reading } from "../../data/messages/protocol";
import { loadingNameIndex } from "../../data/names/name-index";
import { watchKeyboard } from "./keyboard";
import type { Mark } from "./marks";
import { OpenCard } from "./open-card";
import { PageMarks } from "./page-marks";
import { PageNames } from "./page-names";
import { watchPointer } from "./pointer";
import { lastOf } from "./slices";
import { summaryOf } from "./summary";
import { watchTheme } from "./theme-watch";
import { watchUncaught } from "./uncaught";
import { Walk } from "./walk";
import { watchChanges } from "./watch";

/** So long after a click what it unfolds is there, in milliseconds. */
const afterClick = 500;

export class Session {
  readonly #stop = new AbortController();
  #ears = new AbortController();
  #names!: PageNames;
  readonly #marks = new PageMarks();
  readonly #card: OpenCard;
  readonly #walk: Walk;
  #pointedAt: Mark | null = null;
  /** How many names the toolbar was last told of. */
  #told = 0;
  #path = location.pathname;

  constructor(private reading: Reading) {
    this.#card = new OpenCard({
      reading: () => this.reading,
      present: () => [...this.#names.counts().keys()].slice(0, 1000),
      closed: () => this.#marks.hover(null),
      lost: () => this.stop(),
    });
    this.#walk = new Walk(this.#marks, this.#card, () => this.#pointedAt);
  }

  /** Reads and marks the page with the name index, as it was sent. */
  async start(names: string): Promise<void> {
    const { signal } = this.#stop;
    watchUncaught(signal);
    const index = await lastOf(loadingNameIndex(JSON.parse(names)), signal);
    if (!index) return;
    this.#names = new PageNames(index, signal);
    const read = this.#names.readAll(this.reading);
    // What changes while all is read for the first time is read again as well.
    let root = document.documentElement;
    const reread = async (changed: readonly Element[], edited: readonly Element[]) => {
      await read;
      // Whoever writes a page over the page has ended all listening to it.
      if (root !== document.documentElement && this.#alive()) this.#listen();
      root = document.documentElement;
      await this.#reread(changed, edited);
    };
    const touched = (text: Node) => this.#marks.unmark(text);
    watchChanges(reread, touched, signal);
    await read;
    if (signal.aborted) return;
    await this.#refresh();
    if (signal.aborted) return;
    this.#listen();
    this.#answer();
  }

  /** Listens to the reader, from now on. */
  #listen(): void {
    this.#ears.abort();
    this.#ears = new AbortController();
    const { signal } = this.#ears;
    const reading = () => this.reading;
    watchTheme(() => this.#alive() && this.#marks.repaint(), signal);
    watchPointer(this.#marks, this.#card, (mark) => this.#hover(mark), reading, signal);
    watchKeyboard(this.#marks, this.#card, this.#walk, reading, signal);
    const look = caught(
      ({ isTrusted }: Event) => isTrusted && !document.hidden && this.#alive() && this.#marks.follow(),
    );
    document.addEventListener("visibilitychange", look, { signal });
    document.addEventListener("scrollend", look, { capture: true, passive: true, signal });
    // Back from the browser's cache of pages: the reader may have changed settings meanwhile.
    window.addEventListener(
      "pageshow",
      caught((event) => event.isTrusted && event.persisted && this.#askAgain()),
      { signal },
    );
    // What a click unfolds was there before, unseen: no change of the page tells of it.
    const unfolded = caught(() => this.#alive() && this.#choose());
    const clicked = ({ isTrusted }: Event) => isTrusted && setTimeout(unfolded, afterClick);
    document.addEventListener("click", clicked, { passive: true, signal });
  }

  #answer(): void {
    answer(
      {
        "page:found": () => summaryOf(this.#names),
        "page:show": ({ id, nth }) => {
          const mark = this.#names.mention(id, nth);
          if (mark) this.#walk.show(mark);
          return { shown: mark !== null };
        },
        "page:stop": () => this.stop(),
        "page:command": ({ command }) => {
          this.#walk.obey(command, "browser");
          return null;
        },
        "page:reading": ({ reading }) => this.#adopt(reading),
      },
      this.#stop.signal,
    );
  }

  /** Takes everything of ours away. */
  stop(): null {
    this.#stop.abort();
    this.#ears.abort();
    this.#card.close();
    this.#marks.clear();
    globalThis.backstorySay?.();
    return null;
  }

  get stopped(): boolean {
    return this.#stop.signal.aborted;
  }

  /** False, and everything taken away, once the extension was updated or removed under the page. */
  #alive(): boolean {
    if (!isConnected()) this.stop();
    return !this.stopped;
  }

  async #askAgain(): Promise<void> {
    const start = await ask("page:start", {});
    // The browser has forgotten what the toolbar said of this page.
    this.#told = -1;
    if (start?.on) this.#adopt(start.reading);
    // Without an answer nothing is known to have changed.
    else if (start) this.stop();
  }

  #adopt(reading: Reading): null {
    // An article in another language is for us, or no more.
    if (reading.otherLanguages !== this.reading.otherLanguages) this.#names.judge(reading);
    this.reading = reading;
    this.#refresh().catch(tellFault);
    return null;
  }

  async #reread(changed: readonly Element[], edited: readonly Element[]): Promise<void> {
    if (!this.#alive()) return;
    // Another page of a site that loads none: other marks may have been reported as wrong on it.
    if (this.#path !== location.pathname) this.#askAgain().catch(tellFault);
    this.#path = location.pathname;
    const matters = await this.#names.reread(changed, edited, this.reading);
    if (this.stopped) return;
    if (matters) await this.#refresh();
    else this.#marks.follow();
  }

  async #refresh(): Promise<void> {
    if (!(await this.#names.refresh(this.reading))) return;
    this.#choose();
    const open = this.#card.mark;
    const heir = this.#names.isResting ? null : this.#marks.heir(open);
    if (heir) this.#card.mark = heir;
    else if (open) this.#card.close();
    const { muted } = this.reading;
    const names = [...this.#names.counts().keys()].filter((id) => !muted.includes(id)).length;
    if (names !== this.#told) void ask("page:count", { names });
    this.#told = names;
  }

  #choose(): void {
    this.#marks.refresh(this.#names.found, this.reading, this.#names.kindOf);
  }

  #hover(mark: Mark | null): void {
    if (!this.#alive()) return;
    this.#pointedAt = mark;
    if (this.reading.opening === "off") return;
    this.#marks.hover(mark ?? this.#card.mark);
    if (mark) void this.#card.prepare();
  }
}
