/** What a page's markup and address say of its kind. Cheapest first; nothing is parsed. */
import { signalsOfAddress } from "./address-signals";
import { isDateInBox, isDateInPath, isDateNearHeadline } from "./date-signal";

/** A signal for (above 0) or against (below) an article, in words for `reasons`. */
export type Signal = [weight: number, reason: string];

const articleTypes =
  /"@type"\s*:\s*(?:\[[^\]]{0,200})?"(?:https?:\/\/schema\.org\/)?(?:\w*Article|\w*BlogPosting|Report|Review)"/g;
const listTypes = /"@type"\s*:\s*\[?\s*"(?:CollectionPage|SearchResultsPage|ItemList|Blog|ProfilePage)"/;
const otherTypes =
  /"@type"\s*:\s*\[?\s*"(?:DiscussionForumPosting|QAPage|Product|ProductGroup|TechArticle|APIReference|ContactPage|AboutPage|CheckoutPage|FAQPage|JobPosting|Event|SoftwareApplication|RealEstateListing)"/;
const tools =
  /docusaurus|sphinx|mkdocs|gitbook|vitepress|vuepress|mintlify|doxygen|javadoc|readme\.io|phpbb|vbulletin|discourse|xenforo|mybb/i;
const manual = "[name^=docsearch], .sphinxsidebar, .rst-content, [class*=toctree], .theme-doc-markdown";
const shop =
  "[itemprop=price], [itemtype$='/Product'], [class*=add-to-cart], [class*=addtocart], [id*=add-to-cart], form[action*=cart]";

/** `path` is the URL's path; "" if unknown. */
export function signalsOf(document: Document, path: string): Signal[] {
  const signals: Signal[] = [];
  const say = (weight: number, reason: string) => signals.push([weight, reason]);
  const metas = metasOf(document);

  const blocks = document.querySelectorAll('script[type="application/ld+json"]');
  const ld = [...blocks].map((script) => script.textContent ?? "").join("\n");
  const articles = (ld.match(articleTypes) ?? []).filter((type) => !type.includes("TechArticle")).length;
  const isList = listTypes.test(ld) && !/"articleBody"|"headline"/.test(ld);
  if (articles > 5 || (articles > 0 && isList)) say(1, "JSON-LD lists articles");
  else if (articles > 0) say(5, "JSON-LD says Article");
  else if (isList) say(-2, "JSON-LD says a list");
  else if (otherTypes.test(ld)) say(-4, "JSON-LD says something else");

  const address =
    document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? metas.get("og:url");
  const own = /^\/?(?:index\.\w+)?$/.test(path) && address ? pathOf(address) : path;
  const items = document.querySelectorAll('[itemtype*="Article"], [itemtype*="BlogPosting"]').length;
  const isNear = isDateNearHeadline(document);
  const isMarked =
    [...metas.keys()].some((name) => /publi.*(?:time|date)|pub-?date/.test(name)) ||
    !!document.querySelector('[itemprop~="datePublished"]');
  // News is dated; documents, wares and services are not.
  const isDated =
    (articles > 0 && !isList) ||
    (items > 0 && items < 3) ||
    isNear ||
    isMarked ||
    isDateInPath(own) ||
    !!document.querySelector("time") ||
    isDateInBox(document);

  const type = metas.get("og:type") ?? "";
  if (/^(?:article|blog|news|post)/i.test(type)) say(isDated ? 3 : 1, "Open Graph says article");
  else if (/product|profile|video\.|music|place/i.test(type)) say(-3, `Open Graph says ${type.slice(0, 20)}`);
  if (tools.test(metas.get("generator") ?? "") || document.querySelector(manual))
    say(-8, "made by a tool for documents or forums");
  if (articles === 0 && document.querySelector('[itemtype$="QAPage"], [itemtype*="DiscussionForum"]'))
    say(-8, "marked as talk");
  signals.push(...signalsOfAddress(own, address ?? document.URL));

  if (items > 2) say(-1, "microdata lists articles");
  else if (items > 0) say(3, "microdata says Article");
  if (isMarked) say(2, "a date of publication");
  if (isNear) say(1, "a date at the headline");
  if (!isDated) {
    say(-2, "no date");
    if (document.querySelectorAll("pre").length > 2) say(-2, "program text");
    if (document.querySelectorAll("[class*=price]").length > 3) say(-3, "prices");
  }
  if (document.querySelector("time, .byline, .author, .date, [rel~=author], [itemprop~=author]"))
    say(1, "a date or an author");
  if (articles === 0 && document.querySelector(shop)) say(-4, "sells something");
  return signals;
}

function metasOf(document: Document): Map<string, string> {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll("meta[content]")) {
    const name = meta.getAttribute("property") ?? meta.getAttribute("name");
    if (name) metas.set(name.toLowerCase(), meta.getAttribute("content")!);
  }
  return metas;
}

/** Of a page at "/" or at no known address: what it says its address is, the query too: "/?p=959" is no front. */
const pathOf = (address: string) => address.replace(/^[a-z]+:\/\/[^/]*/i, "").replace(/#.*$/, "") || "/";
