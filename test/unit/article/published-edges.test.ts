/** What systems write for programs, and how it goes wrong: the edges of `publishedAt`. */
import { describe, expect, it } from "vitest";
import { publishedAt } from "../../../data/article/published";
import { jsonLd, page } from "./page";
import { article, day, headline, inBody, meta, now, published, text } from "./story";

const line = "<p>By Ann Lee, 15 March 2024</p>";

describe("JSON-LD that is no JSON", () => {
  it.each<[string, string]>([
    ["a trailing comma", '{"@type":"NewsArticle","datePublished":"2024-03-15",}'],
    [
      "comments",
      '{ // the story of https://news.example\n"@type":"NewsArticle", /* was "datePublished":"2011-01-01", */ "datePublished":"2024-03-15"}',
    ],
    [
      "entities",
      "{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;datePublished&quot;:&quot;2024-03-15&quot;}",
    ],
    ["two values", '{"@type":"Organization"}\n{"@type":"NewsArticle","datePublished":"2024-03-15"}'],
    ["single quotes", "{'@type':'NewsArticle','datePublished':'2024-03-15'}"],
    [
      "a quote within a string",
      '{"@type":"NewsArticle","headline":"A "smart" robot","datePublished":"2024-03-15"}',
    ],
    [
      "a film before the day, beyond repair",
      '{"@type":"NewsArticle","video":{"name":"a "b"","datePublished":"2020-01-01"},"datePublished":"2024-03-15"}',
    ],
    ["a string of JSON", JSON.stringify('{"@type":"NewsArticle","datePublished":"2024-03-15"}')],
    ["an assignment", 'var story = {"@type":"NewsArticle","datePublished":"2024-03-15"};'],
    ["no end", '{"@type":"NewsArticle","datePublished":"2024-03-15"'],
  ])("%s", (_, script) => {
    expect(published(jsonLd(script))).toBe(day);
  });

  it("comes to an end on long strings of signs", () => {
    for (const sign of ["/*", '"\\', '\\"', "//", "}{", "&quot;", '{"'])
      expect(published(jsonLd(sign.repeat(100_000)), line)).toBe(day);
  });
});

describe("JSON-LD of something else", () => {
  const graph = (...nodes: object[]) => jsonLd({ "@graph": nodes });
  it.each<[string, object]>([
    ["a book", { "@type": "Book", datePublished: "1999-05-01" }],
    ["a program", { "@type": "SoftwareApplication", datePublished: "2019-05-01" }],
    ["a picture", { "@type": "ImageObject", datePublished: "2019-05-01" }],
    ["the site", { "@type": "WebSite", datePublished: "2009-05-01" }],
    ["a reader's review", { "@type": "UserReview", datePublished: "2024-04-01" }],
    ["an event", { "@type": "Event", startDate: "2024-05-01", datePublished: "2024-05-01" }],
  ])("%s", (_, node) => {
    expect(published(graph(node), line)).toBe(day);
    expect(published(graph(node))).toBeNull();
  });

  it("is told from a review that is the page", () => {
    expect(published(graph({ "@type": "Review", name: headline, datePublished: day }))).toBe(day);
    expect(published(graph({ "@type": "Review", name: "So so", datePublished: day }))).toBeNull();
  });

  it("is left where it is the cards of other stories", () => {
    const card = (name: string, date: string) => ({
      "@type": "NewsArticle",
      headline: name,
      url: `https://news.example/${date}`,
      datePublished: date,
    });
    const cards = [card("Something else altogether", "2022-01-01"), card("One more of these", "2022-02-01")];
    expect(published(graph(...cards), line)).toBe(day);
    expect(published(graph(...cards))).toBeNull();
    expect(published(graph(...cards, { "@type": "NewsArticle", headline, datePublished: day }))).toBe(day);
  });

  it("yields, where it stands alone, to an earlier line that says so", () => {
    const made = article({ datePublished: "2024-04-20T05:50:02Z" });
    expect(published(made, "<p>Published at 7:27 AM on March 15, 2024</p>")).toBe(day);
    expect(published(made, "<p>March 15, 2024</p>")).toMatch("2024-04-20");
  });

  it("reads keys with the vocabulary's name", () => {
    expect(published(jsonLd({ "@type": "schema:NewsArticle", "schema:datePublished": day }))).toBe(day);
  });
});

describe("meta elements", () => {
  it.each([
    "pdate",
    "article:post_date",
    "article:create_at",
    "weibo: article:create_at",
    "nsTimeStamp",
    "release_date",
    "og:time",
    "og:regDate",
    "news_date",
    "cXenseParse:recs:publishtime",
  ])("%s", (name) => {
    expect(published(meta(name, day))).toBe(day);
    expect(published(meta(name, "20240315064402", "property"))).toBe(day);
  });

  it("yield to microdata where systems write them anew", () => {
    const made = `<span itemprop="datePublished" content="${day}">15 March</span>`;
    expect(published(meta("cXenseParse:recs:publishtime", "2024-03-18T10:00:00Z"), made)).toBe(day);
  });
});

describe("elements", () => {
  const card = (name: string, date: string) =>
    `<div itemscope itemtype="https://schema.org/NewsArticle"><h3>${name}</h3><meta itemprop="datePublished" content="${date}"></div>`;
  const cards = card("Something else altogether", "2023-01-01") + card("One more", "2023-02-01");

  it("of cards are not this page's", () => {
    expect(inBody(text + cards)).toBeNull();
    expect(inBody(line + text + cards)).toBe(day);
  });

  it("are read as they are shown where the attribute tells another day", () => {
    const time = (attribute: string, shown: string) =>
      `<time pubdate datetime="${attribute}">${shown}</time>`;
    expect(inBody(time("2025-02-17T05:41:47Z", "Published: 03/15/2024 at 2:25 PM"))).toBe(day);
    expect(inBody(time(day, "2 years ago"))).toBe(day);
    expect(inBody(time(day, "Updated 2 April 2024"))).toBe(day);
    expect(inBody(time("2024-03-04", "04.03.2024"), "en-US")).toBe("2024-03-04");
    expect(inBody(time("2024-04-03", "04.03.2024"), "en-US")).toBe("2024-04-03");
    const bogus = '<p>Source <time datetime="2015-11-10" itemprop="datePublished">15-03-2024</time></p>';
    expect(published(article({ datePublished: day }), bogus)).toBe(day);
  });

  it("may tell in a title or in milliseconds what the reader sees as hours ago", () => {
    expect(inBody('<span class="date" title="15 March 2024 10:00">2 hours ago</span>')).toBe(day);
    expect(inBody('<span class="js" data-time="1710498600000">2 hours ago</span>')).toMatch(day);
    expect(inBody("<p>By Ann Lee, 2 hours ago</p>")).toBeNull();
    const ticker = '<div><div><p><i data-time="1710498600000">2 hours ago</i> A towel</p></div></div>';
    const story = `<main><div><div><div><h1>${headline}</h1></div>${text}</div></div></main>`;
    const told = publishedAt(page({ title: headline, body: ticker + story }), "https://news.example/a", now);
    expect(told.published).toBeNull();
  });
});
