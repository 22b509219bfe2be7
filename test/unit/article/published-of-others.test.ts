import { describe, expect, it } from "vitest";
import { article, day, inBody, meta, published, text } from "./story";

const other = "/lanterns";
const title = "Lantern makers move their workshops north";

describe("the card of another story within the text", () => {
  const link = `<a href="${other}">${title}</a>`;
  it.each([
    `<div class="story-link">${link}<br><time itemprop="datePublished" datetime="2023-03-03">March 3, 2023</time></div>`,
    `<div class="post"><h3>${link}</h3><div><time class="entry-date published" datetime="2023-03-03">March 3, 2023</time></div></div>`,
    `<div><time datetime="2023-03-03">March 3, 2023</time><h3>${link}</h3></div>`,
    `<div>${link} Published March 3, 2023</div>`,
  ])("tells nothing of this one: %s", (card) => {
    const line = `<p>By the desk</p>${card}`;
    expect(published(article({ datePublished: day }), line)).toBe(day);
    expect(published(meta("article:published_time", day), line)).toBe(day);
    expect(inBody(`<p>March 15, 2024</p>${card}`)).toBe(day);
  });

  it("is no card where a link only follows the day, or is the page's own", () => {
    const source = '<a href="https://a.example">First seen at the fair of towels</a>';
    expect(inBody(`<div><time datetime="2024-03-15">15 March 2024</time> ${source}</div>`)).toBe(day);
  });
});

describe("data of another story", () => {
  it("in microdata of its own", () => {
    const card = `<div itemscope itemtype="https://schema.org/NewsArticle"><a itemprop="headline" href="${other}">${title}</a><meta itemprop="datePublished" content="2023-03-03"></div>`;
    expect(inBody(`<p>By the desk | March 15, 2024</p>${card}`)).toBe(day);
  });

  it("in JSON-LD with an address and a headline of its own", () => {
    const ld = article({ headline: title, url: `https://news.example${other}`, datePublished: "2023-03-03" });
    expect(published(ld, "<p>March 15, 2024</p>")).toBe(day);
  });

  it("in a menu that shows the newest ones", () => {
    const menu = `<div class="mega-menu"><time class="entry-date" datetime="2024-05-02">new</time></div>`;
    const own = `<p class="post-info"><time class="entry-date" datetime="2024-03-15">March 15, 2024</time></p>`;
    expect(inBody(`${own}${menu}`)).toBe(day);
  });

  it("where a claim is checked: when and where it was made", () => {
    const checked = {
      "@type": "ClaimReview",
      datePublished: day,
      itemReviewed: {
        "@type": "Claim",
        datePublished: "2024-02-20",
        appearance: { "@type": "NewsArticle", datePublished: "2024-02-19" },
      },
    };
    expect(published(article({ ...checked }))).toBe(day);
  });
});

describe("a sentence that says when something else came out", () => {
  it.each([
    "A study published on March 3, 2023 found that towels fold best when warm.",
    "The machine was released on November 30, 2022.",
    "The lawsuit was filed on May 3, 2023",
    "A letter issued May 3, 2023, asked the makers to stop.",
    "In a paper posted on March 3, 2023, researchers tested seven towels.",
    "This article was originally published by Towel Week on February 3, 2024.",
  ])("%s", (sentence) => {
    expect(published(article({ datePublished: day }), `<p>${sentence}</p>`)).toBe(day);
    expect(inBody(`<p>${sentence}</p><p>By the desk | March 15, 2024</p>`)).toBe(day);
  });

  it.each([
    "This article was published on March 15, 2024.",
    "First published on Fri 15 Mar 2024",
    "By Ann Lee, published 15 March 2024",
    "By Ann Lee Posted March 15, 2024",
    "Article published: March 15, 2024",
    "It was first published on 15 March 2024.",
  ])("but not: %s", (line) => {
    expect(inBody(`<p>${line}</p>${text}`)).toBe(day);
  });

  it.each(["Recorded on", "Aired", "Photographed on", "As of", "Voting closes", "Next meeting:"])(
    "%s a day",
    (label) => {
      expect(inBody(`<p>${label} April 2, 2024</p><p>March 15, 2024</p>`)).toBe(day);
    },
  );
});

describe("a bare day right under the headline", () => {
  it.each(['<div class="player" data-date="2023-03-01"></div>', '<div data-timestamp="1677664800"></div>'])(
    "goes before %s",
    (data) => {
      expect(inBody(`<p>By the desk | March 15, 2024</p>${text}${data}`)).toBe(day);
    },
  );

  it("goes before a day of a timeline", () => {
    const timeline = "<h2>How it came</h2><p><time>March 3, 2023</time></p>";
    expect(inBody(`<p>By the desk | March 15, 2024</p><p>It folds.</p>${timeline}`)).toBe(day);
  });

  it("goes before digits of the address", () => {
    const url = "https://news.example/tech/towel-sonnet-20240114-review";
    expect(inBody("<p>By the desk | March 15, 2024</p>", "en", url)).toBe(day);
  });
});

describe("a line that is not shown", () => {
  it.each(["hidden", 'style="display: none"'])("%s", (how) => {
    expect(inBody(`<div ${how}>Posted January 1, 2020</div><p>March 15, 2024</p>`)).toBe(day);
  });
});
