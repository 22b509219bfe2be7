/** What a page's markup and address say of its kind. Cheapest first; nothing is parsed. */
import { signalsOfAddress } from "./address-signals";
import { isDateInBox, isDateInPath, isDateNearHeadline } from "./date-signal";
import type { SignalCode } from "./reasons";

/**
 * A signal for (above 0) or against (below) an article, by its code, with numbers where it counts
 * something. The words are in `reasons.ts`, which no page carries.
 */
export type Signal = [weight: number, code: SignalCode, ...counts: number[]];

const typed = /"@type"\s*:\s*(\[[^\]]{0,200}|"[^"]{0,99}")/g;
const articleTypes = /(?<!Tech)Article"|BlogPosting"|[/"]Re(?:port|view)"/;
const listTypes = /"(?:(?:Collection|SearchResults|Profile)Page|ItemList|Blog)"/;
const otherTypes =
  /"(?:Disc\w+|(?!Web|Item)\w+Page|Product\w*|TechArticle|APIRef\w+|Job\w+|Event|Software\w+|RealEst\w+)"/;
const tools =
  /docusaurus|sphinx|mkdocs|gitbook|vitepress|vuepress|mintlify|doxygen|javadoc|phpbb|vbulletin|discourse|xenforo|mybb/i;
const manual = "[name^=docsearch], .sphinxsidebar, .rst-content, [class*=toctree], .theme-doc-markdown";
const shop =
  "[itemprop=price], [itemtype$='/Product'], [class*=add-to-cart], [class*=addtocart], form[action*=cart]";

/** `path` is the URL's path; "" if unknown. */
export function signalsOf(document: Document, path: string): Signal[] {
  const signals: Signal[] = [];
  const say = (...signal: Signal) => signals.push(signal);
  const metas = metasOf(document);

  const blocks = document.querySelectorAll('script[type="application/ld+json"]');
  const ld = [...blocks].map((script) => script.textContent ?? "").join("\n");
  const types = [...ld.matchAll(typed)].map(([, type]) => type!);
  const articles = types.filter((type) => articleTypes.test(type)).length;
  const isList = types.some((type) => listTypes.test(type)) && !/"articleBody"|"headline"/.test(ld);
  if (articles > 5 || (articles > 0 && isList)) say(1, "ld-many");
  else if (articles > 0) say(5, "ld");
  else if (isList) say(-2, "ld-list");
  else if (types.some((type) => otherTypes.test(type))) say(-4, "ld-other");

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
  if (/^(?:article|blog|news|post)/i.test(type)) say(isDated ? 3 : 1, "og");
  else if (/product|profile|video\.|music|place/i.test(type)) say(-3, "og-other");
  if (tools.test(metas.get("generator") ?? "") || document.querySelector(manual)) say(-8, "tool");
  if (articles === 0 && document.querySelector('[itemtype$="QAPage"], [itemtype*="DiscussionForum"]'))
    say(-8, "qa");
  signals.push(...signalsOfAddress(own, address ?? document.URL));

  if (items > 2) say(-1, "md-many");
  else if (items > 0) say(3, "md");
  if (isMarked) say(2, "date");
  if (isNear) say(1, "near");
  if (!isDated) {
    say(-2, "undated");
    if (document.querySelectorAll("pre").length > 2) say(-2, "code");
    if (document.querySelectorAll("[class*=price]").length > 3) say(-3, "prices");
  }
  if (document.querySelector("time, .byline, .author, .date, [rel~=author], [itemprop~=author]"))
    say(1, "by");
  if (articles === 0 && document.querySelector(shop)) say(-4, "sells");
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
