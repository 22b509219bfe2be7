import { judgeFully } from "../../data/article/second-look";
import { address } from "../../data/messages/handover";

/** How long after a change of address or title the page is judged anew, in milliseconds. */
const settling = 3000;

/**
 * Whether the page shown now is for us, on a site that changes its pages without loading them.
 * Address, title and text change in any order and some time apart, so it is judged for a while.
 */
export class Route {
  #page = globalThis.backstoryAt ?? address();
  readonly #path = location.pathname;
  #judgeUntil = 0;
  /** The site now shows a page that is not for us. */
  resting = false;

  /**
   * Judges again where that may be due: most of the text was `replaced`, or address or title have changed.
   * True when the answer has changed.
   */
  check(otherLanguages: boolean, replaced: boolean): boolean {
    // Marks the reader asked for stay as long as the page does, whatever the gate says of it.
    if (globalThis.backstoryAsked && location.pathname === this.#path) return false;
    globalThis.backstoryAsked = undefined;
    if (replaced || address() !== this.#page) {
      this.#page = address();
      this.#judgeUntil = performance.now() + settling;
    } else if (!this.resting && performance.now() > this.#judgeUntil) return false;
    const before = this.resting;
    const { verdict, ai } = judgeFully(document, location.href);
    this.resting = verdict !== "article" && !(verdict === "other-language" && ai && otherLanguages);
    return this.resting !== before;
  }
}
