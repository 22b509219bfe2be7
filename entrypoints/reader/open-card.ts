import { tellFault } from "../../data/browser/tell-fault";
import type { Reading } from "../../data/messages/protocol";
import type { OpenRequest } from "../../data/messages/stage";
import { CardLink } from "./card-link";
import { contextOf } from "./context";
import { type Mark, rectsOf } from "./marks";

type Point = { x: number; y: number };

/** What the card needs to know of the page, and tells it. */
export interface CardPage {
  reading(): Reading;
  /** Ids of the names found on the page. */
  present(): string[];
  /** The card has gone, however that came about. */
  closed(): void;
  /** The extension was updated or removed under the page. */
  lost(): void;
}

/** What is open: the one card, and the mark it belongs to. */
export class OpenCard {
  /** The mark whose card is open or on its way. */
  mark: Mark | null = null;
  readonly #link: CardLink;

  constructor(readonly page: CardPage) {
    const closed = () => {
      this.mark = null;
      page.closed();
    };
    this.#link = new CardLink(closed, page.lost);
  }

  /** Has the card's script fetched, for a mark that may soon want it. */
  prepare(): Promise<unknown> {
    return this.#link.ready();
  }

  rect(): DOMRect | null {
    return this.#link.stage?.rect() ?? null;
  }

  isPinned(): boolean {
    return this.#link.stage?.isPinned() ?? false;
  }

  holds({ target }: Event): boolean {
    return target === this.#link.stage?.host;
  }

  preview(mark: Mark, point: Point): void {
    this.#open(mark, "hover", "pointer", point);
  }

  /** Opens a card that stays, or makes the open one stay. */
  pin(mark: Mark, by: OpenRequest["by"], point?: Point): void {
    if (this.mark === mark && this.rect()) this.enter(by);
    else this.#open(mark, "pinned", by, point);
  }

  /** Takes the focus into an open preview. */
  enter(by: OpenRequest["by"]): void {
    this.#link.stage?.pin(by);
  }

  /** One step back: menu, entity, card. */
  back(): void {
    this.#link.stage?.back();
  }

  close(): void {
    this.mark = null;
    this.#link.close();
  }

  /** Closes what is not pinned, and forgets a card that is on its way. */
  release(): void {
    if (this.mark && !this.isPinned()) {
      this.mark = null;
      this.page.closed();
    }
    this.#link.release();
  }

  #open(mark: Mark, mode: OpenRequest["mode"], by: OpenRequest["by"], point?: Point): void {
    const { opening, textSize } = this.page.reading();
    if (opening === "off") return;
    this.mark = mark;
    // The page may draw the words anew while their card is open.
    const now = () => this.mark ?? mark;
    const asked = this.#link.open(() => ({
      id: mark.id,
      words: mark.text,
      context: { present: this.page.present(), ...contextOf(mark) },
      anchor: {
        rects: () => rectsOf(now()),
        get element() {
          return now().block.element;
        },
      },
      mode,
      by,
      textSize,
      ...(point && { point }),
    }));
    asked.catch(tellFault);
  }
}
