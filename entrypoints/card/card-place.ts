import type { OpenRequest } from "../../data/messages/stage";
import { isInSight } from "./in-sight";
import { type Box, lineOf, place, placeSheet, type Side } from "./place";

/** Lower than this there is no room between head and foot: the card scrolls as a whole. */
const tight = 220;

/** At the lower edge of the window, over its whole width: where it is small, or touched. */
export const isSheet = () => matchMedia("(max-width: 599px), (pointer: coarse)").matches;

/** Keeps the card where it belongs while page, window and card change. */
export class CardPlace {
  #side: Side | null = null;

  /** Another word: the side is chosen anew. */
  forget(): void {
    this.#side = null;
  }

  /**
   * Moves the card to its word. False when the word has left the window or its box, and a preview
   * should go with it.
   *
   * @param zoom how much the page enlarges our lengths
   * @param drawn the card was drawn anew; a sheet moves only then
   */
  follow(
    mount: HTMLElement,
    request: OpenRequest,
    zoom: number,
    { drawn, scrolled }: { drawn: boolean; scrolled: boolean },
  ): boolean {
    const card = mount.firstElementChild as HTMLElement | null;
    if (!card) return true;
    const { anchor, point, textSize } = request;
    const sheet = isSheet();
    mount.className = sheet ? "sheet" : "";
    const view = sheet ? layoutView() : seenView();
    mount.style.setProperty("--backstory-width", `${view.width / zoom}px`);
    const word = lineOf(anchor.rects(), point);
    if (sheet) {
      // Once: a sheet that moved with the scrolling text would be restless.
      if (drawn) placeAtEdge(mount, word, view, zoom, textSize);
      return true;
    }
    if (!word || word.top + word.height <= 0 || word.top >= innerHeight) return false;
    const inSight = !scrolled || isInSight(word, anchor.element);
    const whole = zoom * wholeHeight(card);
    // In a low window seven tenths are too little to be read.
    const height = Math.min(whole, Math.max(tight, Math.min(0.7 * view.height, zoom * 5.2 * textSize)));
    const size = { width: zoom * card.offsetWidth, height };
    const { left, top, side, maxHeight } = place(word, size, view, mount.dir === "rtl", this.#side);
    this.#side = side;
    const most = Math.min(maxHeight, height + 1);
    mount.style.setProperty("--backstory-max-height", `${most / zoom}px`);
    mount.toggleAttribute("data-tight", most < Math.min(whole, (tight * textSize) / 100));
    put(mount, { left: left / zoom, top: top / zoom });
    return inSight;
  }
}

/** A sheet keeps clear of its word: under it, or from the upper edge where the word stands low. */
function placeAtEdge(mount: HTMLElement, word: Box | null, view: Box, zoom: number, textSize: number): void {
  const { atTop, maxHeight } = placeSheet(word, view.height);
  mount.dataset.edge = atTop ? "top" : "bottom";
  mount.style.setProperty("--backstory-max-height", `${maxHeight / zoom}px`);
  mount.toggleAttribute("data-tight", maxHeight < (tight * textSize) / 100);
  put(mount, atTop ? { left: 0, top: 0 } : { left: 0, bottom: 0 });
}

/** Whether the card has more to say than it has room for. */
export function isCut(mount: HTMLElement): boolean {
  const card = mount.firstElementChild as HTMLElement | null;
  return card !== null && wholeHeight(card) > card.offsetHeight + 1;
}

/** The card's height with nothing left to scroll, told without undoing how far it is scrolled. */
function wholeHeight(card: HTMLElement): number {
  const middle = card.querySelector<HTMLElement>(".mid");
  const hidden = middle ? middle.scrollHeight - middle.clientHeight : 0;
  return Math.max(card.scrollHeight, card.offsetHeight + hidden);
}

function put({ style }: HTMLElement, at: { left: number; top?: number; bottom?: number }): void {
  style.left = `${at.left}px`;
  style.top = at.top === undefined ? "auto" : `${at.top}px`;
  style.bottom = at.bottom === undefined ? "auto" : `${at.bottom}px`;
}

const layoutView = (): Box => ({
  left: 0,
  top: 0,
  width: document.documentElement.clientWidth || innerWidth,
  height: innerHeight,
});

/** The part of the window that is seen: less than the whole when two fingers have enlarged the page. */
function seenView(): Box {
  const seen = visualViewport;
  if (!seen || seen.scale === 1) return layoutView();
  return { left: seen.offsetLeft, top: seen.offsetTop, width: seen.width, height: seen.height };
}
