/** The publication date as `meta`, microdata, RDFa, microformats and `<time>` tell it. */
import { apartness, isOfAnother, isOfCard } from "./apart";
import { type Candidate, candidate } from "./date-candidate";
import type { DayOrder } from "./date-in-text";
import { likeness } from "./headline";
import { isShownOtherwise } from "./shown-day";

/** Names that can only mean publication: article:published_time, parsely-pub-date, dcterms.issued … */
const published =
  /publi|^pub|[^a-z]pub[-_.:]?(?:date|time)|pubdate|issued|sailthru\.date|bt:pubdate|^citation_(?:online_)?date$|displaydate|posted|post_?date|date_original|firstcreat|^pdate$/;
/** Names that mean it mostly: some systems put the day of the last change there. */
const perhaps =
  /^(?:og:)?(?:article[._:-])?(?:date|ptime|timestamp|(?:dc|dcterms)[.:](?:date|created|available|date\.created)|(?:date|time)[-_.]?(?:created|creat)|creat(?:ed|ion)[-_.]?date|created|datetime|(?:[\w.]+\.)?article_?date|search_date|cre|nstimestamp|release[-_]?date(?:_time)?|(?:story|news|reg|content)_?date|vr:date|dc\.date\.\w+|[\w.: -]*creat(?:ed?|ion)_?(?:date|time|at)?|(?:og:)?(?:time|regdate))$/;
const never =
  /modif|updat|revis|expir|valid|publisher|unpub|public$|publication(?:_?name|_?type)?$|[^a-z]?pub(?:lication)?[-_]?(?:id|name|type|place)|event|author|section|fb:|app|last|review|republi/;

/** Names that some systems write anew at each change. */
const anew = /^(?:sailthru|cxenseparse)/;

export function publishedInMeta(document: Document, order?: DayOrder): Candidate[] {
  const found: Candidate[] = [];
  for (const meta of document.querySelectorAll("meta")) {
    const name = (
      meta.getAttribute("property") ??
      meta.getAttribute("name") ??
      meta.getAttribute("http-equiv") ??
      ""
    )
      .trim()
      .toLowerCase();
    const content = meta.getAttribute("content") ?? meta.getAttribute("value");
    if (!name || !content || never.test(name)) continue;
    if (name === "parsely-page") {
      const value = /"pub_date"\s*:\s*"([^"]+)"/.exec(content)?.[1];
      const made = candidate(value, "meta parsely-page", 2, order);
      if (made) found.push(made);
    }
    const rank = anew.test(name) ? 3.2 : published.test(name) ? 2 : perhaps.test(name) ? 4 : 0;
    if (rank === 0) continue;
    const made = candidate(content, `meta ${name}`, rank, order);
    if (made) found.push(made);
  }
  return found.sort((a, b) => a.rank - b.rank);
}

const marked: [selector: string, from: string, rank: number][] = [
  ['[itemprop~="datePublished"], [itemprop~="pubdate"]', "microdata datePublished", 2],
  [
    '[property~="datePublished"], [property$=":datePublished"], [property$=":issued"]',
    "RDFa datePublished",
    2,
  ],
  ["time[pubdate]", "<time pubdate>", 3],
  [
    ".dt-published, .hentry .published, abbr.published, time.published, .entry-date.published",
    "hentry published",
    3,
  ],
  ['[itemprop~="dateCreated"], [property$=":created"], [property$="dc:date"]', "microdata dateCreated", 4],
  ["time.entry-date, .entry-date, abbr.date[title], .posted-on time", "entry date", 4],
  [
    "[data-publish-date], [data-published], [data-published-at], [data-pubdate], [data-publication-date], [data-datetime], [data-timestamp], [data-date]",
    "data attribute",
    5,
  ],
  [
    "[data-time], span[class*=date i][title], span[class*=time i][title]",
    "data attribute at the headline",
    5,
  ],
];

/** Microdata, RDFa and microformats, outside comments and related stories. */
export function publishedInMarkup(
  document: Document,
  headline: Element | null,
  titles: string[],
  order?: DayOrder,
): Candidate[] {
  const found: Candidate[] = [];
  for (const [selector, from, rank] of marked) {
    const elements = [...document.querySelectorAll(selector)];
    const isOne = new Set(elements.map(scopeOf)).size < 2;
    const isOwn = (element: Element) => {
      if (isOfAnother(element, headline) || isOfCard(element, headline, titles)) return false;
      if (from.endsWith("headline") && !isBeside(element, headline)) return false;
      const scope = scopeOf(element);
      if (!headline || !scope || scope.contains(headline)) return true;
      return isOne && !isNamedOtherwise(scope, titles);
    };
    for (const element of nearestFirst(elements.slice(0, 30), headline)) {
      const made =
        candidate(writtenOn(element, from), from, rank, order) ??
        candidate(element.textContent, from, rank, order);
      if (!made || !isOwn(element)) continue;
      found.push(made);
      break;
    }
  }
  return found;
}

/** Those within the article before those in a frame: a menu may show the newest stories. Asks no more than it has to. */
function* nearestFirst(elements: Element[], headline: Element | null): Generator<Element> {
  const framed: Element[] = [];
  for (const element of elements) {
    const apart = apartness(element, headline);
    if (apart === 0) yield element;
    if (apart === 1) framed.push(element);
  }
  yield* framed;
}

function writtenOn(element: Element, from: string): string | null {
  const exact = element.getAttribute("datetime");
  return (
    element.getAttribute("content") ??
    (exact && isShownOtherwise(element.textContent ?? "", exact) ? null : exact) ??
    (from.startsWith("data") ? dataOf(element) : null) ??
    (/^abbr$/i.test(element.nodeName) ? element.getAttribute("title") : null) ??
    element.querySelector("time[datetime]")?.getAttribute("datetime") ??
    element.textContent
  );
}

/** Within the boxes around the headline: such attributes are in tickers and lists, too. */
function isBeside(element: Element, headline: Element | null): boolean {
  let box = headline?.parentElement;
  for (let i = 0; box && i < 3 && box !== element.ownerDocument.body; i++, box = box.parentElement)
    if (box.contains(element)) return true;
  return box !== null && element.parentElement === element.ownerDocument.body;
}

/** What an element tells of: of several things the one with the headline is the article. */
const scopeOf = (element: Element) => element.parentElement?.closest("[itemscope]") ?? null;

/** A thing with a headline of its own that is not this page's. */
function isNamedOtherwise(scope: Element, titles: string[]): boolean {
  const name = scope.querySelector('[itemprop~="headline"], [itemprop~="name"]');
  const said = name?.getAttribute("content") ?? name?.textContent ?? "";
  return said.trim().length > 20 && titles.length > 0 && likeness(said, titles) === 0;
}

const dataOf = (element: Element) =>
  [
    "publish-date",
    "published",
    "published-at",
    "pubdate",
    "publication-date",
    "datetime",
    "timestamp",
    "date",
    "time",
  ]
    .map((name) => element.getAttribute(`data-${name}`))
    .find((value) => value) ?? element.getAttribute("title");
