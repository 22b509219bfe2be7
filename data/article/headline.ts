/** A page's headline: where the date line, the author's name and the text begin. */

/** A title as it is compared: small letters and digits, single spaces. */
export const foldTitle = (text: string): string =>
  text
    .slice(0, 400)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** What the page calls itself: Open Graph title and the document's, folded. */
export function titlesOf(document: Document): string[] {
  const meta = document.querySelector('meta[property="og:title"]')?.getAttribute("content") ?? "";
  return [meta, document.title || ""].map(foldTitle).filter((title) => title.length > 3);
}

const isWithin = (a: string, b: string) => ` ${a} `.includes(` ${b} `);

/** How much of a title a text repeats, in characters: 0 unless one holds the other. */
export function likeness(text: string, titles: string[]): number {
  const folded = foldTitle(text);
  if (folded.length < 6) return 0;
  let best = 0;
  for (const title of titles) {
    if (isWithin(title, folded)) best = Math.max(best, folded.length);
    else if (isWithin(folded, title)) best = Math.max(best, title.length);
  }
  return best;
}

/**
 * The element that holds the headline: the heading that repeats most of the title, a first-level
 * one rather than others; else what is marked as the headline; else the first `h1` with text.
 */
export function headlineOf(document: Document, titles: string[]): Element | null {
  let best: Element | null = null;
  let most = 0;
  const headings = [
    ...document.querySelectorAll("h1"),
    ...[...document.querySelectorAll("h2, h3")].slice(0, 80),
  ];
  for (const element of headings) {
    const like = likeness(element.textContent ?? "", titles);
    if (like > most) [best, most] = [element, like];
  }
  const isWeak = most < 20 && titles.some((title) => title.length > 2 * most);
  if (best && !isWeak) return best;
  return (
    document.querySelector('[itemprop~="headline"]:not(meta), .entry-title, .post-title') ??
    best ??
    longest(document.querySelectorAll("h1")) ??
    document.querySelector(".headline, .title")
  );
}

/** Of several headings without a likeness, "Navigation" is seldom the longest. */
function longest(elements: Iterable<Element>): Element | null {
  let found: Element | null = null;
  let most = 3;
  for (const element of elements) {
    const length = Math.min(200, (element.textContent ?? "").trim().length);
    if (length > most) [found, most] = [element, length];
  }
  return found;
}
