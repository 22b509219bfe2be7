/**
 * What the reader and the script that comes with the card's agree on. They meet under keys of
 * `globalThis` of the extension's own world.
 */
import type { PageContext } from "../record/card-content";
import type { Kind } from "../record/schema";

/** A mark that the reader has gone to by keyboard. */
export interface Announced {
  /** As the page writes it. */
  words: string;
  kind: Kind;
  nth: number;
  of: number;
}

declare global {
  /** When this page came out: an ISO date or date-time, or undefined where it does not say. */
  var backstoryDateline: (() => string | undefined) | undefined;
  /** The sentence of a block's text around the name in `[start, end)`. */
  var backstorySentence: ((text: string, start: number, end: number) => PageContext["sentence"]) | undefined;
  /** Has a screen reader say a mark, politely; without one, falls silent and leaves nothing behind. */
  var backstorySay: ((mark?: Announced) => void) | undefined;
}
