/** The publication date as `meta`, microdata, RDFa, microformats and `<time>` tell it. */
import { apartness, isOfAnother } from "./apart";
import { type Candidate, candidate } from "./date-candidate";
import type { DayOrder } from "./date-in-text";

/** Names that can only mean publication: article:published_time, parsely-pub-date, dcterms.issued … */
const published =
  /publi|^pub|[^a-z]pub[-_.:]?(?:date|time)|pubdate|issued|sailthru\.date|bt:pubdate|^citation_(?:online_)?date$|displaydate|posted|date_original|firstcreat/;
/** Names that mean it mostly: some systems put the day of the last change there. */
const perhaps =
  /^(?:og:)?(?:article[._:-])?(?:date|ptime|timestamp|(?:dc|dcterms)[.:](?:date|created|available|date\.created)|(?:date|time)[-_.]?(?:created|creat)|creat(?:ed|ion)[-_.]?date|created|datetime|last-?publish\w*|article_?date|cre|vr:date|dc\.date\.\w+|[\w.:-]*creat(?:ed|ion)(?:date|time|_at)?)$/;
const never =
  /modif|updat|revis|expir|valid|publisher|unpub|public$|publication(?:_?name|_?type)?$|[^a-z]?pub(?:lication)?[-_]?(?:id|name|type|place)|event|author|section|fb:|app|last|review|republi/;

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
    const rank = name.startsWith("sailthru") ? 3.2 : published.test(name) ? 2 : perhaps.test(name) ? 4 : 0;
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
];

/** Microdata, RDFa and microformats, outside comments and related stories. */
export function publishedInMarkup(
  document: Document,
  headline: Element | null,
  order?: DayOrder,
): Candidate[] {
  const found: Candidate[] = [];
  for (const [selector, from, rank] of marked) {
    const elements = [...document.querySelectorAll(selector)];
    for (const element of elements.slice(0, 30)) {
      const value =
        element.getAttribute("content") ??
        element.getAttribute("datetime") ??
        (from === "data attribute" ? dataOf(element) : null) ??
        (/^abbr$/i.test(element.nodeName) ? element.getAttribute("title") : null) ??
        element.querySelector("time[datetime]")?.getAttribute("datetime") ??
        element.textContent;
      const made = candidate(value, from, rank, order) ?? candidate(element.textContent, from, rank, order);
      if (!made || apartness(element, headline) === 2 || isOfAnother(element, headline)) continue;
      found.push(made);
      break;
    }
  }
  return found;
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
  ]
    .map((name) => element.getAttribute(`data-${name}`))
    .find((value) => value);
