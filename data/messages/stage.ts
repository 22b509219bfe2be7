/**
 * What the page script and the card script agree on. Both run in the extension's isolated world of
 * one page, where they meet under one key of `globalThis` that the page itself cannot see.
 */
import type { PageContext } from "../record/card-content";

export const stageKey = "backstoryStage";

/** Where the word is that a card belongs to, asked anew whenever the page may have moved. */
export interface Anchor {
  /** Rectangles of the mention's line fragments; empty when it is gone or out of sight. */
  rects(): DOMRect[];
  /** The element around it: its background tells whether the card is light or dark. */
  element: Element;
}

export interface OpenRequest {
  id: string;
  /** The words of the mention, as the page writes them. */
  words: string;
  /** What the page tells of it. */
  context: PageContext;
  anchor: Anchor;
  /** A preview under the pointer, or a dialog that stays and takes the focus. */
  mode: "hover" | "pinned";
  /** Text size in per cent. */
  textSize: number;
  /** By what the reader asked: after a pointer the name takes the focus without its ring. */
  by: "pointer" | "keyboard";
  /** Where the pointer is: a name broken over two lines has the card at the fragment pointed at. */
  point?: { x: number; y: number };
}

/** The card, as the page script sees it. */
export interface Stage {
  open(request: OpenRequest): void;
  /** Makes an open preview stay, and takes the focus into it. */
  pin(by: OpenRequest["by"]): void;
  /** Esc: closes a menu, then goes back one entity, then closes. True when there was something to do. */
  back(): boolean;
  close(): void;
  /** The card's place in the viewport, or null when none is open. */
  rect(): DOMRect | null;
  isPinned(): boolean;
  /** The host element, to tell events inside the card from the page's. */
  readonly host: Element;
  /** Called when the card has gone, however that came about. */
  onClosed: (() => void) | null;
}

declare global {
  var backstoryStage: Stage | undefined;
}
