/** How much prose a page has, and whether it is one text or many teasers. */
import { nameOf, own } from "./form-nodes";

const comments = "#comments, .comments, .comment, .comment-list";
const outside = `nav, aside, footer, form, noscript, .twitter-tweet, [aria-hidden=true], [hidden], ${comments}`;
/** Enough to tell: more paragraphs than these change no verdict. */
const enoughParagraphs = 40;
const enoughLead = 4000;

export interface Prose {
  paragraphs: number;
  /** Characters in paragraphs that are no teasers. */
  length: number;
  /** Pieces of some length that stand each in an item of its own: posts of a list, entries of a live blog. */
  items: number;
  /** Share of the longest such piece, 0 to 1. */
  share: number;
  /** The beginning, for language and topic. */
  lead: string;
  /** The first and the last of its paragraphs. */
  first?: Element;
  last?: Element;
  /** Read from boxes of plain text, for want of paragraphs. */
  loose?: boolean;
}

/** Reads paragraphs of some length outside navigation, comments and the like. */
export function readProse(document: Document): Prose {
  const items = new Map<Element, number>();
  let paragraphs = 0;
  let length = 0;
  let lead = "";
  let first: Element | undefined;
  let last: Element | undefined;
  eachParagraph(document, (element, text) => {
    const size = weigh(text);
    paragraphs++;
    first ??= element;
    last = element;
    length += size;
    const item = element.closest("article, li, dd, .post, .hentry") ?? document.body;
    items.set(item, (items.get(item) ?? 0) + size);
    if (lead.length < enoughLead) lead += `${text.slice(0, enoughLead)}\n`;
    return paragraphs >= enoughParagraphs;
  });
  const sizes = [...items.values()];
  return {
    paragraphs,
    length,
    items: sizes.filter((size) => size > 200).length,
    share: length ? Math.max(...sizes) / length : 0,
    lead,
    ...(first && last ? { first, last } : {}),
  };
}

/** Calls for each paragraph that counts, until `take` says it is enough. */
function eachParagraph(document: Document, take: (element: Element, text: string) => boolean): void {
  /** Boxes asked before: whether what is in them counts for nothing. */
  const boxes = new Map<Element, boolean>();
  for (const element of document.querySelectorAll("p")) {
    const text = element.textContent ?? "";
    if (text.length < 60 && weigh(text) < 60) continue;
    const box = element.parentElement!;
    let isUnread = boxes.get(box);
    if (isUnread === undefined) {
      const near = element.closest(outside);
      if (near === element) continue;
      isUnread = near !== null || isTeaserBox(box);
      boxes.set(box, isUnread);
    }
    if (isUnread || element.matches(outside) || isLinks(element, text)) continue;
    if (take(element, text)) return;
  }
}

/** Characters of a text; those of Chinese, Japanese and Korean say twice as much. */
export const weigh = (text: string): number =>
  text.length * (/[\u3040-\u9fff\uac00-\ud7af]{3}/.test(text) ? 2 : 1);

/** A box of few things with a linked heading: a teaser of something else. */
function isTeaserBox(box: Element): boolean {
  if (box.childElementCount > 7) return false;
  const link =
    box.querySelector("h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3") ?? box.closest("a[href]");
  return !!link && link.getAttribute("href")?.[0] !== "#";
}

/** Mostly links: a menu set as a paragraph. */
function isLinks(element: Element, text: string): boolean {
  if (element.childElementCount === 0) return false;
  let linked = 0;
  for (const link of element.querySelectorAll("a")) linked += (link.textContent ?? "").length;
  return linked > text.length * 0.6;
}

/** Some publishers set prose in plain `div`s and line breaks: what is shown where the text should be. */
export function looseProse(document: Document): string {
  const boxes = document.querySelectorAll(
    "[itemprop=articleBody], article, main, [role=main], .article-body, .entry-content, #article, #content",
  );
  const texts = [...boxes].slice(0, 6).map(sentencesOf);
  const longest = texts.reduce((a, b) => (b.length > a.length ? b : a), "");
  return longest.length > 250 ? longest : sentencesOf(document.body);
}

/** A card, or what a reader wrote. */
const isOthers = (box: Element, length: number): boolean =>
  box.matches(comments) || (length < deck && isTeaserBox(box));

const noProse = /^(?:script|style|noscript|nav|aside|footer|form|select|button|a|h\d|template|svg|iframe)$/i;
/** What a card says of another story, at most, with the spaces of its source. */
const deck = 800;

/** Sentences of a box, not its labels, cards, comments: pieces of some length only. */
const sentencesOf = (box: Element): string =>
  textOf(box, 20_000, noProse, true)
    .split(/\n/)
    .map((piece) => piece.replace(/\s+/g, " ").trim())
    .filter((piece) => weigh(piece) > 80)
    .join("\n");

/**
 * The text below a node, a line for each block and a space after all else: `limit` characters, or one
 * piece more. Elements whose name is in `without` are left out, cards of other texts and readers'
 * comments too if `isOwn`, and what is nested too deep to be read.
 */
export function textOf(box: Node, limit: number, without: RegExp, isOwn?: boolean): string {
  let text = "";
  const visit = (node: Node, depth: number): void => {
    if (text.length > limit || depth > 60) return;
    if (own(node, "nodeType") === 3) text += node.nodeValue;
    else if (!without.test(nameOf(node))) {
      const before = text;
      for (const child of own(node, "childNodes")) visit(child, depth + 1);
      const length = text.length - before.length;
      // Of labels it is not asked: it costs more than to read them.
      if (isOwn && depth > 0 && length > 80 && isOthers(node as Element, length)) text = before;
      text += /^(?:div|p|li|td|br|section)$/i.test(nameOf(node)) ? "\n" : " ";
    }
  };
  visit(box, 0);
  return text;
}

/** Prose in paragraphs, or else what stands in plain boxes. */
export function proseOf(document: Document, prose: Prose = readProse(document)): Prose {
  if (prose.length >= 700) return prose;
  const text = looseProse(document);
  const length = weigh(text);
  if (length <= prose.length * 1.5) return prose;
  // The pieces count as paragraphs where the page has any, or all of them would be as long as one.
  return {
    ...prose,
    paragraphs: prose.paragraphs && text.split("\n").length,
    length,
    items: 1,
    share: 1,
    lead: text.slice(0, 4000),
    loose: true,
  };
}
