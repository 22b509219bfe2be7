import { ask, isConnected } from "../../data/browser/page-link";
import type { OpenRequest, Stage } from "../../data/messages/stage";
import { articleDate } from "./context";

/**
 * The way to the card's script, which is not in the page before it is first wanted.
 *
 * `ready` is called as soon as the pointer touches a mark, so that the script arrives while the
 * pointer still has to come to rest.
 */
export class CardLink {
  #injecting: Promise<Stage | null> | null = null;
  /** The latest wish; an older one that is still waiting for the script is dropped. */
  #wanted: (() => OpenRequest) | null = null;

  constructor(
    readonly onClosed: () => void,
    /** The extension was updated or removed under the page. */
    readonly onLost: () => void,
  ) {}

  /** The card, once its script is there. */
  get stage(): Stage | null {
    return globalThis.backstoryStage ?? null;
  }

  ready(): Promise<Stage | null> {
    if (!isConnected()) {
      this.onLost();
      return Promise.resolve(null);
    }
    if (this.stage) return Promise.resolve(this.stage);
    this.#injecting ??= ask("page:card-script", {}).then(() => {
      this.#injecting = null;
      // While the pointer still has to come to rest; on a long page it takes some milliseconds.
      requestIdleCallback(articleDate);
      if (!this.stage && !isConnected()) this.onLost();
      return this.stage;
    });
    return this.#injecting;
  }

  /** Opens a card for a mark; the last call wins. What is asked for is told once the script is there. */
  async open(request: () => OpenRequest): Promise<void> {
    this.#wanted = request;
    const stage = await this.ready();
    if (!stage || this.#wanted !== request) return;
    stage.onClosed = this.onClosed;
    stage.open(request());
  }

  /** Forgets a wish that waits, and closes the card unless the reader pinned it. */
  release(): void {
    this.#wanted = null;
    if (this.stage && !this.stage.isPinned()) this.stage.close();
  }

  close(): void {
    this.#wanted = null;
    this.stage?.close();
  }
}
