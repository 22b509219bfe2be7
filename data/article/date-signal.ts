/** Whether a page shows a date where articles show theirs. Cheaper than to tell which: see `published.ts`. */

import { textOf } from "./prose";

const written =
  /20\d\d\s?[-/.\u5e74\ub144]\s?\d\d?\s?[-/.\u6708\uc6d4]\s?\d|\d\d?[./-]\d\d?[./-](?:20)?[012]\d(?!\d)|(?:\d\d?\S{0,2}[\s-]+(?:de )?\p{L}{3,12}[.,]{0,2}|\p{L}{3,12}\.?\s\d\d?\S{0,3})[\s-]+(?:del? )?20\d\d|\d [hmdw]\w+ ago/u;
const boxes =
  "[class*=date i], [class*=time i], [class*=publi i], [class*=byline i], [class*=posted i], [class*=meta i]";
const enough = 600;

/** The first characters a reader sees of a box: `limit`, or one piece more. */
const read = (box: Node, limit: number): string =>
  textOf(box, limit, /^(?:no)?script|^style/i).replace(/\s+/g, " ");

/** How many days a text tells. */
export const daysIn = (text: string): number => [...text.matchAll(new RegExp(written, "gu"))].length;

/** In the box around the headline that holds more than the headline. */
export function isDateNearHeadline(document: Document): boolean {
  let box: Element | null | undefined = document.querySelector("h1") ?? document.querySelector("h2");
  let text = "";
  for (let i = 0; box && i < 5 && text.length <= enough && !(i > 1 && box === document.body); i++) {
    text = read(box, 1500);
    box = box.parentElement;
  }
  return written.test(text);
}

/** In a box made for dates, anywhere. */
export const isDateInBox = (document: Document): boolean =>
  [...document.querySelectorAll(boxes)]
    .slice(0, 40)
    .some((box) => written.test(read(box, 120).slice(0, 120)));

/** /2024/03/, /2024-03-15-title, /20240315. */
export const isDateInPath = (path: string): boolean =>
  /\/(?:19|20)\d\d[/_-]?(?:0?[1-9]|1[0-2])(?!\d)|(?:19|20)\d\d(?:0[1-9]|1[0-2])[0-3]\d/.test(path);
