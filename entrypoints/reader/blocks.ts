/**
 * Text of a page by block, with the way back to its nodes.
 *
 * A block is the run of text between two edges of block-level boxes, across inline elements, so
 * that a name half of which is a link is still one name, and no name spans two paragraphs.
 */
export interface Block {
  /** The block-level element around the text. */
  element: Element;
  text: string;
  nodes: Text[];
  /** Where each node's text begins in `text`. */
  starts: number[];
  /** Stands in a heading. */
  heading: boolean;
  /** There is something in it beside white space, and beside links. */
  words: boolean;
  plain: boolean;
}

const names = (list: string) => new Set(list.split(" "));

/** Never read: code, controls, media, navigation, asides, what readers wrote, what is edited. */
const skipped = names(
  "HEAD SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA INPUT SELECT BUTTON OPTION CODE PRE KBD SAMP VAR SVG MATH CANVAS IFRAME OBJECT EMBED VIDEO AUDIO PICTURE MAP NAV ASIDE FOOTER FORM DIALOG FIGCAPTION ADDRESS RP RT BACKSTORY-CARD",
);
/** Runs on within its line; everything else ends a block. */
const inline = names(
  "A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL MARK NOBR Q RUBY S SMALL SPAN STRIKE STRONG SUB SUP TIME TT U WBR",
);
/** Left unread, but the sentence goes on behind it. */
const inlineUnread = names("CODE KBD SAMP VAR BUTTON IMG MATH SVG INPUT SELECT RP RT");
const headings = names("H1 H2 H3 H4 H5 H6");
const skippedRoles = names(
  "navigation complementary contentinfo search dialog alertdialog banner menu menubar toolbar textbox tablist form",
);
/** Parts of a page by the words in their class and id: what readers wrote, adverts, what leads elsewhere. */
const skippedParts =
  /(?:^|[_-])(?:comments?|commentlist|replies|respond|responses?|tweet|disqus|advert(?:isement)?s?|ads?|sponsor(?:ed)?|promo|newsletter|related|recommend(?:ed|ations)?|sidebar|share|social|byline|breadcrumbs?|cookie|consent|tags|caption|credits?|trending|popular|teaser|outbrain|taboola)(?:$|[_-])/i;
/** Says what a part has or lacks or is filed under, not what it is: "no-sidebar", "category-social". */
const aboutPart = /^(?:no|has|with|without|tags?|category|is)-/i;

/** Longer than any paragraph people write: data, not prose. */
const longest = 100_000;

/** Whether an element's text is left alone, with all that is in it. */
export function isSkipped(
  element: Element,
  nodeName = nameOf(element),
  lengthOfPage = () => lengthOf(element.ownerDocument.body),
): boolean {
  // Of the page's own language, most names are in capitals and in one of two lists.
  if (skipped.has(nodeName)) return true;
  // Most elements say nothing of themselves.
  if (nodeName === "P" && !element.hasAttributes()) return false;
  const name = nodeName.toUpperCase();
  if (skipped.has(name)) return true;
  if (!element.hasAttributes() && name !== "HEADER") return false;
  if (inline.has(name) || name === "P" || name === "BODY" || name === "ARTICLE" || name === "MAIN") {
    return isEdited(element);
  }
  if (element.getAttribute("aria-hidden") === "true" || element.hasAttribute("hidden") || isEdited(element))
    return true;
  const role = element.getAttribute("role");
  if (role && skippedRoles.has(role)) return true;
  if (name === "HEADER" && !element.closest("article, main")) return true;
  return isNamedAside(element, lengthOfPage);
}

const readersWords = /comment|repl(?:y|ies)|respon[ds]|disqus|tweet/i;

/** What class and id say of a part; a page has few, many times. */
const labels = new Map<string, "text" | "aside" | "readers">();

const lengthOf = (element: Element | null): number => element?.textContent?.length ?? 0;

function isNamedAside(element: Element, lengthOfPage: () => number): boolean {
  const label = `${element.getAttribute("id") ?? ""} ${element.getAttribute("class") ?? ""}`;
  if (label.length < 3 || label.length > 400) return false;
  let said = labels.get(label);
  if (!said) {
    const words = label.replace(/([a-z])([A-Z])/g, "$1-$2").split(/\s+/);
    const named = words.filter((word) => skippedParts.test(word) && !aboutPart.test(word));
    said = named.some((word) => readersWords.test(word)) ? "readers" : named.length > 0 ? "aside" : "text";
    if (labels.size > 5000) labels.clear();
    labels.set(label, said);
  }
  return said === "readers" || (said === "aside" && !holdsTheText(element, lengthOfPage));
}

/** Whatever it is called, what holds the headline or most of the page's text is the page. */
function holdsTheText(element: Element, lengthOfPage: () => number): boolean {
  if (element.matches("[itemprop=articleBody]") || element.querySelector("article, main, h1")) return true;
  return lengthOf(element) * 2 > lengthOfPage();
}

/** A form's properties are hidden by controls of the same name; those of the prototype are not. */
const nameOf = (node: Node): string => (typeof node.nodeName === "string" ? node.nodeName : "FORM");
const isForm = (node: Node): boolean => nameOf(node) === "FORM";
const siblingAfter = (node: Node): Node | null =>
  isForm(node) ? (Reflect.get(Node.prototype, "nextSibling", node) as Node | null) : node.nextSibling;
const parentOf = (node: Node): Node | null =>
  isForm(node) ? (Reflect.get(Node.prototype, "parentNode", node) as Node | null) : node.parentNode;

function isEdited(element: Element): boolean {
  const value = element.getAttribute("contenteditable");
  return value !== null && value !== "false";
}

/**
 * Reads block after block below `root`. Holds its place, so that the caller may pause between two. Returns false
 * when the page took that place away meanwhile: what is behind it was not read.
 */
export function* blocksOf(root: Element): Generator<Block, boolean> {
  let open = emptyBlock(root);
  /** Closes the open block; yields it if it has words. */
  const take = (next: Element): Block | null => {
    const done = open;
    open = emptyBlock(next);
    if (!done.words || done.nodes.length === 0 || done.text.length > longest) return null;
    done.heading = isHeading(done.nodes[0]!);
    return isTeaser(done) ? null : done;
  };
  let page = -1;
  /** Measured once for all the parts of the page it is asked for. */
  const lengthOfPage = () => {
    if (page < 0) page = lengthOf(root.ownerDocument.body);
    return page;
  };
  /** The link that all is in, as long as it is open. */
  let link: Node | null = root.closest("a[href]");
  let node: Node | null = root.firstChild;
  while (node) {
    let down: Node | null = null;
    const { nodeType } = node;
    if (nodeType === Node.TEXT_NODE) append(open, node as Text, link !== null);
    else if (nodeType === Node.ELEMENT_NODE) {
      const element = node as Element;
      const name = nameOf(element);
      const runsOn = inline.has(name) || inlineUnread.has(name) || inlineUnread.has(name.toUpperCase());
      const skip = isSkipped(element, name, lengthOfPage);
      if (!runsOn) {
        const done = take(skip ? open.element : element);
        if (done) yield done;
      } else if (skip) {
        open.text += "\uFFFC";
        open.words = true;
      }
      if (!skip) down = element.firstChild;
      if (down && !link && (name === "A" || name === "a") && element.matches("a[href]")) link = element;
    }
    if (down) {
      node = down;
      continue;
    }
    let next: Node | null = siblingAfter(node);
    let left: Node = node;
    while (!next) {
      const up: Node | null = parentOf(left);
      if (!up) return false;
      if (up === root) break;
      left = up;
      if (left === link) link = null;
      if (!inline.has(nameOf(left))) {
        const done = take(blockAbove(parentOf(left) as Element));
        if (done) yield done;
      }
      next = siblingAfter(left);
    }
    // Leaving an empty or skipped block-level element closes nothing more.
    if (next && left.nodeType === Node.ELEMENT_NODE && !inline.has(nameOf(left)))
      open.element = blockAbove(parentOf(left) as Element);
    node = next;
  }
  const done = take(root);
  if (done) yield done;
  return true;
}

/** The nearest element, from this one up, that is no inline box. */
export function blockAbove(element: Element): Element {
  let at = element;
  while (inline.has(nameOf(at)) && at.parentElement) at = at.parentElement;
  return at;
}

function emptyBlock(element: Element): Block {
  return { element, text: "", nodes: [], starts: [], heading: false, words: false, plain: false };
}

function append(block: Block, node: Text, linked: boolean): void {
  const { data } = node;
  if (data === "") return;
  const { length } = block.text;
  block.starts.push(length);
  block.nodes.push(node);
  if (length <= longest) block.text += data;
  if (block.plain || !/\S/.test(data)) return;
  block.words = true;
  if (!linked) block.plain = true;
}

function isHeading(node: Text): boolean {
  let at = node.parentElement;
  for (let i = 0; at && i < 4; i++, at = at.parentElement) if (headings.has(at.nodeName)) return true;
  return false;
}

/** A block that is one link from end to end, and no heading: a card or a list of further stories. */
function isTeaser(block: Block): boolean {
  return !block.plain && !block.heading && block.text.length >= 15;
}

/** The range of `[start, end)` in the block's text, or null if it does not lie in its nodes. */
export function rangeOf(block: Block, start: number, end: number): StaticRange | null {
  const first = nodeAt(block, start);
  const last = nodeAt(block, end - 1);
  const startContainer = block.nodes[first];
  const endContainer = block.nodes[last];
  if (!startContainer || !endContainer) return null;
  const startOffset = start - block.starts[first]!;
  const endOffset = end - block.starts[last]!;
  if (startOffset > startContainer.length || endOffset > endContainer.length) return null;
  return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
}

function nodeAt(block: Block, offset: number): number {
  let low = 0;
  let high = block.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (block.starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
