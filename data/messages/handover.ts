/**
 * What the page script and the reader agree on. Both run in the extension's isolated world of one
 * page, where they meet under one key of `globalThis` that the page itself cannot see.
 */
import type { Reading } from "./protocol";

export interface Reader {
  /** Begins to mark the page. Asked again while at work, it does nothing. */
  begin(names: string, reading: Reading): void;
  atWork(): boolean;
}

declare global {
  var backstoryReader: Reader | undefined;
  /** The page script was here: asked again, it tells its verdict. */
  var backstoryMet: boolean | undefined;
  /** The page that the page script let pass: by now the site may show another. */
  var backstoryAt: string | undefined;
  /** The page script is ready, and waits to be seen. */
  var backstoryReady: boolean | undefined;
  /** The reader's script was here: whether it takes the page for an article. */
  var backstoryLook: (() => boolean) | undefined;
  /** The same function, of which nothing is thrown into the page, for scripts that come later. */
  var backstoryCaught:
    | (<A extends unknown[], R>(work: (...given: A) => R) => (...given: A) => R | undefined)
    | undefined;
  /** The reader asked for marks on this very page: the gate is not asked. */
  var backstoryAsked: boolean | undefined;
}

/** What tells one page of a site from another, loaded or not. */
export const address = (): string =>
  `${location.origin}${location.pathname}${location.search} ${document.title}`;
