/** What of a page is left unread, by the names, attributes and labels of its elements. */

const names = (list: string) => new Set(list.split(" "));

/** Never read: code, controls, media, notes to a word, navigation, asides, what readers wrote, what is edited. */
const skipped = names(
  "HEAD SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA INPUT SELECT BUTTON OPTION CODE PRE KBD SAMP VAR SVG MATH CANVAS IFRAME OBJECT EMBED VIDEO AUDIO PICTURE MAP NAV ASIDE FOOTER FORM DIALOG FIGCAPTION ADDRESS RP RT SUP BACKSTORY-CARD",
);
/** Runs on within its line; everything else ends a block. */
const inline = names(
  "A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL MARK NOBR Q RUBY S SMALL SPAN STRIKE STRONG SUB TIME TT U WBR",
);
/** Left unread, but the sentence goes on behind it. */
const inlineUnread = names("CODE KBD SAMP VAR BUTTON IMG MATH SVG INPUT SELECT RP RT SUP");
const headings = names("H1 H2 H3 H4 H5 H6");
const skippedRoles = names(
  "navigation complementary contentinfo search dialog alertdialog banner menu menubar toolbar textbox tablist form",
);
/** Parts of a page by the words in their class and id: what readers wrote, adverts, what leads elsewhere. */
const skippedParts =
  /(?:^|[_-])(?:comments?|commentlist|replies|respond|responses?|tweet|disqus|advert(?:isement)?s?|ads?|sponsor(?:ed)?|promo|newsletter|related|recommend(?:ed|ations)?|sidebar|share|social|byline|breadcrumbs?|cookie|consent|tags|caption|credits?|trending|popular|teaser|outbrain|taboola)(?:$|[_-])/i;
/** Says what a part has or lacks or is filed under, not what it is: "no-sidebar", "category-social". */
const aboutPart = /^(?:no|has|with|without|tags?|category|is)-/i;

/** What an element's name says of it: bits of a number. */
export const runsOn = 1;
/** An inline box, of which nothing but editing is asked; so it is of the boxes every article has. */
export const isInline = 2;
const isPlain = 4;
export const isUnread = 8;
export const isHeading = 16;
export const isLink = 32;
const isHeader = 64;

const known = new Map<string, number>();

/** The bits of a name, as the page's language writes it: most names are in capitals and in one of these lists. */
export function kindOf(name: string): number {
  let kind = known.get(name);
  if (kind === undefined) {
    const upper = name.toUpperCase();
    const plain = inline.has(upper) || /^(?:P|BODY|ARTICLE|MAIN)$/.test(upper);
    kind =
      (inline.has(name) ? isInline : 0) |
      (inline.has(name) || inlineUnread.has(upper) ? runsOn : 0) |
      (plain ? isPlain : 0) |
      (skipped.has(upper) ? isUnread : 0) |
      (headings.has(name) ? isHeading : 0) |
      (upper === "A" ? isLink : 0) |
      (upper === "HEADER" ? isHeader : 0);
    if (known.size > 500) known.clear();
    known.set(name, kind);
  }
  return kind;
}

/** A form's properties are hidden by controls of the same name; those of the prototype are not. */
export const nameOf = (node: Node): string => {
  const { nodeName } = node;
  return typeof nodeName === "string" ? nodeName : "FORM";
};

/** Whether an element's text is left alone, with all that is in it. */
export function isSkipped(
  element: Element,
  kind = kindOf(nameOf(element)),
  lengthOfPage = () => lengthOf(element.ownerDocument.body),
): boolean {
  if (kind & isUnread) return true;
  if (kind & isPlain) return isEdited(element);
  // Most elements say little of themselves; to ask each attribute by its name costs more.
  let label = false;
  for (const name of element.getAttributeNames()) {
    if (name === "class" || name === "id") label = true;
    else if (name === "hidden") return true;
    else if (name === "contenteditable") {
      if (isEdited(element)) return true;
    } else if (name === "role") {
      if (skippedRoles.has(element.getAttribute(name)!)) return true;
    } else if (name === "aria-hidden" && element.getAttribute(name) === "true") return true;
  }
  if (kind & isHeader && !element.closest("article, main")) return true;
  return label && isNamedAside(element, lengthOfPage);
}

const readersWords = /comment|repl(?:y|ies)|respon[ds]|disqus|tweet/i;

/** What a class or an id says of a part; a page has few, many times. */
const labels = new Map<string, "" | "aside" | "readers">();

function saidBy(label: string): "" | "aside" | "readers" {
  let said = labels.get(label);
  if (said === undefined) {
    const words = label.replace(/([a-z])([A-Z])/g, "$1-$2").split(/\s+/);
    const named = words.filter((word) => skippedParts.test(word) && !aboutPart.test(word));
    said = named.some((word) => readersWords.test(word)) ? "readers" : named.length > 0 ? "aside" : "";
    if (labels.size > 5000) labels.clear();
    labels.set(label, said);
  }
  return said;
}

export const lengthOf = (element: Element | null): number => element?.textContent?.length ?? 0;

function isNamedAside(element: Element, lengthOfPage: () => number): boolean {
  const id = element.getAttribute("id") ?? "";
  const label = element.getAttribute("class") ?? "";
  const length = id.length + label.length;
  if (length < 2 || length > 399) return false;
  const said = [id && saidBy(id), label && saidBy(label)];
  return said.includes("readers") || (said.includes("aside") && !holdsTheText(element, lengthOfPage));
}

/** Whatever it is called, what holds the headline or most of the page's text is the page. */
function holdsTheText(element: Element, lengthOfPage: () => number): boolean {
  if (element.matches("[itemprop=articleBody]") || element.querySelector("article, main, h1")) return true;
  return lengthOf(element) * 2 > lengthOfPage();
}

function isEdited(element: Element): boolean {
  const value = element.getAttribute("contenteditable");
  return value !== null && value !== "false";
}
