/** What stands on an article's page and is not the article: comments, related stories, the frame. */
import { nameOf, own } from "./form-nodes";
import { likeness } from "./headline";

const edge = (words: string) => new RegExp(`(?:^|[\\s_-])(?:${words})(?=$|[\\s_-])`, "i");
/** Nothing below these tells of the article; "fa-calendar" is a sign before a day. */
const foreign = edge(
  "respond|disqus\\w*|repl(?:y|ies)|webmentions?|(?<!and[-_])related\\w*|recommend\\w*|recirc\\w*|most-?\\w+|more-(?:news|stories|articles|posts|from|on|in)|read-?more|see-?also|trending|popular|outbrain|taboola|tweet|twitter-\\w+|instagram-media|fb-post|leserbrief\\w*|upcoming|(?<!(?:fa|icon|bi|mdi|ti|la|glyphicon|dashicons)[-_])calendar|weather|bibliography|references|copyright|nav-(?:previous|next|links)|post-navigation|newer|older",
);
/** A class or id that begins so: "date-comments" is the line of an article. */
const comments =
  /(?:^|\s|(?:visitors?|users?|readers?|article|story|news|blog|wp|fb|list)[_-])(?:comments?|commentlist|kommentare?)(?=$|[\s_-])(?!-(?:link|count|number))/i;
/** The frame of a page, mostly; some put their date line there. A post's own footer is no frame. */
const framing = edge(
  "recent\\w*|teasers?|side-?bar\\w*|widgets?|(?<!(?:entry|post|article|story|content|news|text)[-_])footer|promo\\w*|latest|newsletter|events?|archives?|carousel|slider|ticker|advert\\w*|author-(?:bio|box|info)|bio|menu|breadcrumbs?|top-?bar|masthead|today|current-?date|cards?",
);

/**
 * How far an element stands apart from the headline's article: 0 within, 1 in what mostly frames
 * pages, 2 in something else. Only ancestors that do not also hold the headline count:
 * `class="with-sidebar"` on the body says nothing of what is in it.
 */
export function apartness(element: Element, headline: Element | null): 0 | 1 | 2 {
  let apart: 0 | 1 | 2 = 0;
  const { body } = element.ownerDocument;
  for (let at: Element | null = element; at; at = own(at, "parentElement")) {
    if (headline && at !== element && own(at, "contains").call(at, headline)) return apart;
    const tag = nameOf(at).toLowerCase();
    if (tag === "body" || tag === "html") return apart;
    if (/^(?:blockquote|dialog|template|select|figcaption)$/.test(tag)) return 2;
    const said = (name: string) => own(at!, "getAttribute").call(at, name) ?? "";
    if (/comment/i.test(said("itemtype"))) return 2;
    const named = `${said("class")} ${said("id")}`;
    if ((foreign.test(named) || comments.test(named)) && !/^(?:main|article)$/.test(tag)) return 2;
    // ASP.NET puts whole pages into one form.
    const isFrame =
      /^(?:aside|footer|nav)$/.test(tag) || (tag === "form" && own(at, "parentElement") !== body);
    if (isFrame || framing.test(named)) apart = 1;
  }
  return apart;
}

/** In an `article` that does not hold the headline, of a page where another one does. */
export function isOfAnother(element: Element, headline: Element | null): boolean {
  const own = headline?.closest("article");
  const its = element.closest("article");
  return !!its && !!own && its !== own && !its.contains(headline) && !own.contains(its);
}

/** A card is a few lines; a box with more is the article's own. */
const mostOfCard = 500;
const dense = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{12}/;

/** In a small box with a link as long as a headline that is not this page's: the card of another story. */
export function isOfCard(element: Element, headline: Element | null, titles: string[]): boolean {
  let box = element.parentElement;
  for (let i = 0; box && i < 4 && !(headline && box.contains(headline)); i++, box = box.parentElement) {
    if (!/^(?:div|li|article|section|aside|a|td|dd)$/i.test(box.nodeName)) continue;
    if ((box.textContent ?? "").length > mostOfCard) return false;
    const inner = [box, ...box.querySelectorAll("*")];
    const at = inner.indexOf(element);
    const before = inner.filter((node, i) => /^a$/i.test(node.nodeName) && (i < at || isHeading(node)));
    if (before.some((link) => isTitle(link.textContent ?? "", titles))) return true;
  }
  return false;
}

/** Below its day a card has its title as a heading; a link without one is the article's: "First seen in …". */
const isHeading = (link: Element): boolean =>
  link.closest("h2, h3, h4, h5") !== null || link.querySelector("h2, h3, h4, h5") !== null;

/** Four words and twenty letters, or twelve characters of China, Japan, Korea; no title of this page. */
function isTitle(text: string, titles: string[]): boolean {
  const words = text.slice(0, 400).match(/\p{L}{2,}/gu) ?? [];
  const isLong = (words.length > 3 && words.join("").length >= 20) || dense.test(text);
  return isLong && likeness(text, titles) === 0;
}
