/** Whether a page shows a date where articles show theirs. Cheaper than to tell which: see `published.ts`. */

const written =
  /(?:19|20)\d\d\s?[-/.\u5e74\ub144]\s?\d\d?\s?[-/.\u6708\uc6d4]\s?\d|\d\d?[./-]\d\d?[./-](?:20)?[012]\d(?!\d)|\d\d?(?:[a-z]{2}|[.\u00ba])?[\s-]+(?:de\s|of\s)?\p{L}{3,12}\.?,?[\s-]+(?:del?\s)?(?:19|20)\d\d|\p{L}{3,12}\.?\s\d\d?(?:[a-z]{2})?,?\s+(?:19|20)\d\d|\d+ (?:hours?|min\w*|days?|weeks?) ago/u;
const boxes =
  "[class*=date i], [class*=time i], [class*=publi i], [class*=byline i], [class*=posted i], [class*=meta i]";
const enough = 600;

const shows = (element: Element, length: number) =>
  written.test((element.textContent ?? "").slice(0, length).replace(/\s+/g, " "));

/** In the box around the headline that holds more than the headline. */
export function isDateNearHeadline(document: Document): boolean {
  const headline = document.querySelector("h1") ?? document.querySelector("h2");
  if (!headline) return false;
  let box: Element = headline;
  for (let i = 0; i < 4; i++) {
    const parent = box.parentElement;
    if (!parent || (i && (parent === document.body || (box.textContent ?? "").length > enough))) break;
    box = parent;
  }
  return shows(box, 1500);
}

/** In a box made for dates, anywhere. */
export const isDateInBox = (document: Document): boolean =>
  [...document.querySelectorAll(boxes)].slice(0, 40).some((box) => shows(box, 120));

/** /2024/03/, /2024-03-15-title, /20240315. */
export const isDateInPath = (path: string): boolean =>
  /\/(?:19|20)\d\d[/_-]?(?:0?[1-9]|1[0-2])(?!\d)|(?:19|20)\d\d(?:0[1-9]|1[0-2])[0-3]\d/.test(path);
