import { describe, expect, it } from "vitest";
import { publishedAt } from "../../../data/article/published";
import { jsonLd, page } from "./page";
import { article, day, exact, headline, inBody, meta, now, published, text } from "./story";

describe("JSON-LD", () => {
  it.each<[string, string]>([
    ["one block", article({ datePublished: exact })],
    [
      "an array",
      jsonLd([{ "@type": "Organization" }, { "@type": ["Thing", "NewsArticle"], datePublished: exact }]),
    ],
    ["@graph", jsonLd({ "@graph": [{ "@type": "WebPage" }, { "@type": "Article", datePublished: exact }] })],
    ["nested", jsonLd({ "@type": "WebPage", mainEntity: { "@type": "Report", datePublished: exact } })],
    ["a value object", article({ datePublished: { "@value": exact } })],
    ["a raw line end", jsonLd(`{"@type":"Article","description":"a\nb","datePublished":"${exact}"}`)],
    ["a trailing comma", jsonLd(`{"@type":"Article","datePublished":"${exact}",}`)],
    ["a comment around it", jsonLd(`//<![CDATA[\n{"@type":"Article","datePublished":"${exact}"}\n//]]>`)],
    ["beyond repair", jsonLd(`{"@type":"Article","datePublished":"${exact}","headline":"a "quoted" word"}`)],
    ["a broken block before", jsonLd("{{{") + article({ datePublished: exact })],
    [
      "the article of several that is this page",
      jsonLd([
        { "@type": "NewsArticle", headline: "Something else entirely", datePublished: "2021-01-01" },
        { "@type": "NewsArticle", url: "https://news.example/story", datePublished: exact },
      ]),
    ],
    [
      "the article before the page and the film",
      jsonLd([
        { "@type": "VideoObject", uploadDate: "2020-02-02" },
        { "@type": "WebPage", datePublished: "2019-01-01" },
        { "@type": "BlogPosting", datePublished: exact },
      ]),
    ],
    [
      "not its comments",
      article({ comment: [{ "@type": "Comment", datePublished: "2024-03-16" }], datePublished: exact }),
    ],
    [
      "not a list of stories",
      jsonLd({ itemListElement: [{ datePublished: "2020-01-01" }] }) + article({ datePublished: exact }),
    ],
    ["not a change", article({ dateModified: "2025-01-01T00:00:00Z", datePublished: exact })],
  ])("%s", (_, head) => {
    expect(published(head)).toBe(exact);
  });
});

describe("meta names", () => {
  const names =
    "article:published_time og:article:published_time og:published_time article.published date dc.date DC.date.issued dcterms.created dcterms.issued sailthru.date parsely-pub-date pubdate publish-date publish_date publication_date citation_publication_date cXenseParse:recs:publishtime bt:pubdate rnews:datePublished datePublished article_date_original";
  it.each(names.split(" "))("%s", (name) => {
    expect(published(meta(name))).toBe(exact);
    expect(published(meta(name, exact, "property"))).toBe(exact);
  });

  it("in `value`, where `content` is left out", () => {
    expect(published(`<meta name="pubdate" value="${exact}">`)).toBe(exact);
  });

  it.each([
    "article:modified_time",
    "og:updated_time",
    "last-modified",
    "dcterms.modified",
    "article:expiration_time",
    "article:publisher",
    "revised",
    "event:date",
    "publisher",
  ])("never %s", (name) => {
    expect(published(meta(name))).toBeNull();
  });
});

describe("markup", () => {
  it.each<[string, string, string | null]>([
    ["microdata", `<meta itemprop="datePublished" content="${exact}">`, exact],
    ["microdata in text", '<span itemprop="datePublished">15 March 2024</span>', day],
    ["RDFa", `<span property="schema:datePublished" content="${exact}"></span>`, exact],
    ["microdata as React writes it", `<meta itemProp="datePublished" content="${exact}">`, exact],
    ["time as React writes it", `<p>By Ann <time dateTime="${exact}">3 hours ago</time></p>`, exact],
    ["time pubdate", `<time pubdate datetime="${exact}">yesterday</time>`, exact],
    ["hentry", '<div class="hentry"><abbr class="published" title="2024-03-15">Friday</abbr></div>', day],
    ["a data attribute", `<span data-publish-date="${exact}">recently</span>`, exact],
    ["a time element at the headline", `<p>By Ann <time datetime="${exact}">3 hours ago</time></p>`, exact],
    [
      "a comment's microdata",
      `<div class="comments"><span itemprop="datePublished">2024-03-16</span></div>`,
      null,
    ],
    ["a related story's time", `<div class="related-stories"><time datetime="${exact}">x</time></div>`, null],
    [
      "a film's time",
      `<li><figcaption>A film<time class="published">19/2/2017</time></figcaption></li>`,
      null,
    ],
    ["relative words", "<p class='date'>3 hours ago</p>", null],
    ["a month only", "<p class='date'>March 2024</p>", null],
  ])("%s", (_, body, expected) => {
    expect(inBody(body)).toBe(expected);
  });
});

describe("the address", () => {
  it.each<[string, string | null]>([
    ["/2024/03/15/robot", day],
    ["/2024/3/15/robot", day],
    ["/2024/mar/15/robot", day],
    ["/article/03/15/2024/robot", day],
    ["/news/15/03/2024/robot", day],
    ["/news/03-15-2024/robot", day],
    ["/news/2024-03-15-robot", day],
    ["/news/robot-20240315.html", day],
    ["/news/robot-2024-03-15", day],
    ["/2024/03/robot", null],
    ["/news/12345678-robot", null],
    ["/news/robot?date=2024-03-15", null],
    ["/2024/13/45/robot", null],
    ["/2014-11-07-12-36-15/news/robot", null],
  ])("%s", (path, expected) => {
    expect(published("", "", `https://news.example${path}`)).toBe(expected);
  });
});

describe("a visible line at the headline", () => {
  it.each<[string, string, string | null]>([
    ["March 15, 2024", "en", day],
    ["Friday, March 15th, 2024", "en", day],
    ["By Ann Lee | 15 March 2024", "en", day],
    ["Published: Mar. 15, 2024 at 10:00 a.m. EST", "en", "2024-03-15T10:00:00-05:00"],
    ["15.03.2024, 10:00 Uhr", "de", day],
    ["15. März 2024", "de", day],
    ["Publié le 1er mars 2024", "fr", "2024-03-01"],
    ["15 de marzo de 2024", "es", day],
    ["15 de março de 2024", "pt", day],
    ["15 maart 2024", "nl", day],
    ["15 марта 2024 г.", "ru", day],
    ["15 marca 2024", "pl", day],
    ["2024. március 15.", "hu", day],
    ["2024年3月15日", "ja", day],
    ["15/03/2024", "en", day],
    ["03/15/2024", "en", day],
    ["04/03/2024", "en-US", "2024-04-03"],
    ["04/03/2024", "en-GB", "2024-03-04"],
    ["04/03/2024", "fr", "2024-03-04"],
    ["March 15 , 2024 10:00 AM EST", "en", "2024-03-15T10:00:00-05:00"],
    ["This story is from March 15, 2024", "en", day],
    ["Reviewed: March 15, 2024", "en", day],
    ["Last reviewed: March 15, 2024", "en", null],
    ["LONDON, March 15, 2024 /Robotwire/ -- A machine that folds towels is on sale from today on", "en", day],
    [
      "BERLIN\u201415 March 2024\u2014A machine that folds towels is on sale in all our shops from today on",
      "en",
      day,
    ],
    ["१५ मार्च २०२४", "hi", day],
    ["प्रकाशित: 15 मार्च 2024", "hi", day],
    ["अपडेट: 15 मार्च 2024", "hi", null],
    ["১৫ মার্চ ২০২৪", "bn", day],
    ["15 مارچ 2024", "ur", day],
    ["١٥ آذار/مارس ٢٠٢٤", "ar", day],
    ["15 كانون الثاني 2024", "ar", "2024-01-15"],
    ["آخر تحديث 15 مارس 2024", "ar", null],
    ["15 במרץ 2024", "he", day],
    ["15 มี.ค. 2567", "th", day],
    ["15 มีนาคม 2567", "th", day],
    ["ngày 15 tháng 3 năm 2024", "vi", day],
    ["15 Mac 2024", "ms", day],
    ["2024. gada 15. marts", "lv", day],
    ["２０２４年３月１５日", "ja", day],
    ["令和6年3月15日", "ja", day],
    ["平成31年3月15日", "ja", "2019-03-15"],
    ["۱۴۰۲/۱۲/۲۵", "fa", day],
    ["Updated March 16, 2024", "en", null],
    ["Published March 15, 2024. Updated March 16, 2024", "en", day],
    ["Updated March 16, 2024 | Published March 15, 2024", "en", day],
    ["Zuletzt aktualisiert am 16.03.2024", "de", null],
    ["© 15 March 2024", "en", null],
    ["March 15, 2094", "en", null],
    ["March 15, 1904", "en", null],
    ["31 February 2024", "en", null],
    ["Marathon 12, 2024", "en", null],
  ])("%s in %s", (line, lang, expected) => {
    expect(inBody(`<p>${line}</p>`, lang)).toBe(expected);
  });

  it("finds the headline by the title where no heading tells it", () => {
    const line = (title: string) =>
      page({
        title: `Robot Times: ${headline}`,
        body: `<form><h1>Robot Times</h1>${text.repeat(4)}<div>${title}</div><span>15/03/2024</span>${text}<i>12/01/2021</i></form>`,
      });
    const at = (title: string) => publishedAt(line(title), "https://news.example/story", now).published;
    expect(at(headline)).toBe(day);
    expect(at("Another day")).toBeNull();
  });

  it("takes the land of the address where the language leaves it open", () => {
    expect(inBody("<p>04/03/2024</p>", "en", "https://news.example.uk/a")).toBe("2024-03-04");
  });

  it("settles day and month by another place of the page", () => {
    expect(inBody("<p>04/03/2024</p>", "en", "https://news.example/2024/03/04/a")).toBe("2024-03-04");
  });

  it("leaves the dates of the text alone", () => {
    expect(
      inBody(`${text}<p>The company was founded on 4 May 2011 by three students who had met on a train.</p>`),
    ).toBeNull();
  });

  it("believes a line below the text that speaks of this article", () => {
    const line =
      "This entry was posted on March 15, 2024 at 10:00 and is filed under robots, towels, laundry and patience.";
    expect(inBody(`${text}${text}<div class="post-footer"><p>${line}</p></div>`)).toBe(day);
  });

  it("leaves comments, tweets, footers and related stories alone", () => {
    for (const box of ["comments", "related", "twitter-tweet", "most-read"])
      expect(inBody(`${text}<div class="${box}"><p>15 March 2024</p></div>`)).toBeNull();
    expect(inBody(`${text}${text}<footer><p>15 March 2024</p></footer>`)).toBeNull();
  });
});
