import { describe, expect, it } from "vitest";
import { languageOf } from "../../../data/article/language";
import { reasonsOf } from "../../../data/article/reasons";
import { judgeFully } from "../../../data/article/second-look";
import { jsonLd, type PageParts, page, prose } from "./page";

const aiSentence =
  "The new model from OpenAI answers in the way that a chatbot of the last year could not, and it is cheap.";
const soupSentence =
  "Cut the leeks and let them sweat in butter until they are soft, then add the stock and the potatoes.";

const verdict = (parts: PageParts, path = "/2026/03/story") => judgeFully(page(parts), path).verdict;

const aiTitle = "OpenAI shows a new chatbot";
const aiArticle = { title: aiTitle, body: `<article><h1>${aiTitle}</h1>${prose(aiSentence)}</article>` };

describe("the gate", () => {
  it("lets an article about AI through", () => {
    expect(verdict(aiArticle)).toBe("article");
    expect(verdict({ ...aiArticle, lang: "" })).toBe("article");
    const noArticleElement = { title: aiTitle, body: `<h1>${aiTitle}</h1>${prose(aiSentence)}` };
    expect(verdict(noArticleElement)).toBe("article");
  });

  it("leaves fashion and cards for games alone", () => {
    for (const [title, sentence] of [
      [
        "Runway trends for the autumn",
        "The runway was long and the Runway Prize went to the coat of the youngest.",
      ],
      [
        "Nvidia shows a card for games",
        "The card from Nvidia is faster than the last and costs as much as the console.",
      ],
    ] as const)
      expect(verdict({ title, body: `<article><h1>${title}</h1>${prose(sentence)}</article>` })).toBe(
        "not-ai",
      );
    const title = "Nvidia shows a chip for AI";
    const sentence = "The chip from Nvidia is made for AI and costs as much as a house in the country.";
    expect(verdict({ title, body: `<article><h1>${title}</h1>${prose(sentence)}</article>` })).toBe(
      "article",
    );
  });

  it("leaves an article about soup alone", () => {
    expect(
      verdict({ title: "Leek soup", body: `<article><h1>Leek soup</h1>${prose(soupSentence)}</article>` }),
    ).toBe("not-ai");
  });

  it("leaves front pages, short pages and pages that say nothing of themselves alone", () => {
    expect(verdict({ title: aiTitle, body: `<h1>News</h1>${prose(aiSentence)}` }, "/")).toBe("not-article");
    const short = `<h1>${aiTitle}</h1><p>${aiSentence}</p>`;
    expect(verdict({ title: aiTitle, body: short }, "/robots")).toBe("not-article");
    expect(verdict({ title: "Home", body: prose(aiSentence) }, "/robots")).not.toBe("article");
    expect(verdict({ title: aiTitle, body: "" })).toBe("not-article");
  });

  it("leaves other languages alone, whatever the page declares", () => {
    const german =
      "Das neue Modell von OpenAI antwortet so, wie es ein Chatbot im letzten Jahr noch nicht konnte, und kostet wenig.";
    for (const lang of ["", "de", "en"]) {
      const parts = { title: aiTitle, lang, body: `<article><h1>${aiTitle}</h1>${prose(german)}</article>` };
      expect(verdict(parts)).toBe("other-language");
      const told = judgeFully(page(parts), "/2026/03/story", languageOf);
      expect([told.article, told.ai, told.language]).toEqual([true, true, "de"]);
    }
    expect(verdict({ ...aiArticle, lang: "de" })).toBe("article");
  });

  it("says why", () => {
    const head = jsonLd({ "@graph": [{ "@type": ["NewsArticle"] }] });
    expect(reasonsOf(judgeFully(page({ ...aiArticle, head }), "/x"))[0]).toBe("JSON-LD says Article (+5)");
  });
});

const story = prose(aiSentence);
const h1 = `<h1>${aiTitle}</h1>`;
const og = '<meta property="og:type" content="article">';
const dateline = '<p class="byline">By Ann Lee, 15 March 2026</p>';
/** What stands on pages of other kinds beside their text. */
const offers = '<a class="btn" href="/demo">Request a demo</a><a class="btn" href="/start">Get started</a>';
const prices = '<b class="price">9 €</b>'.repeat(9);
const cart = '<a href="/cart">Cart</a>';
const members = '<a href="/members/ann">Ann</a><a href="#q">Reply</a>'.repeat(9);
const code = "<pre>run --all</pre>".repeat(9);
const teaser = (i: number) =>
  `<article><h3><a href="/story-${i}">Story number ${i}</a></h3><p>${aiSentence}</p></article>`;
const teasers = Array.from({ length: 12 }, (_, i) => teaser(i)).join("");
const isArticle = (parts: PageParts, path: string) =>
  judgeFully(page({ title: aiTitle, ...parts }), path, languageOf).article;

describe("articles", () => {
  it.each<[string, PageParts, string]>([
    ["by JSON-LD alone", { head: jsonLd({ "@type": "NewsArticle" }), body: h1 + story }, "/a"],
    [
      "behind a paywall",
      { head: og + jsonLd({ "@type": "NewsArticle" }), body: `${h1}<p>${aiSentence}</p>` },
      "/news/a",
    ],
    [
      "said to be a website",
      { head: '<meta property="og:type" content="website">', body: h1 + dateline + story },
      "/news/a",
    ],
    [
      "in plain divs",
      { head: og, body: `${h1}${dateline}<div id="content">${story.replaceAll("p>", "div>")}</div>` },
      "/a/123456",
    ],
    [
      "among many teasers",
      { head: og, body: `${h1}<div>${story}</div><section>${teasers}</section>` },
      "/news/a",
    ],
    [
      "with readers' comments",
      { head: og, body: `${h1}${dateline}${story}<ul>${`<li class="comment">${story}</li>`.repeat(9)}</ul>` },
      "/a",
    ],
    [
      "live",
      {
        head: og + jsonLd({ "@type": "LiveBlogPosting" }),
        title: `Live: ${aiTitle}`,
        body: `<h1>Live: ${aiTitle}</h1>${`<article>${story}</article>`.repeat(6)}`,
      },
      "/live/2026/03/a-day-of-robots-and-more",
    ],
    ["dated two hours ago", { body: `${h1}<div>2 hours ago</div>${story}` }, "/technology/a"],
    ["dated in Japanese", { body: `${h1}<div>2026年3月15日</div>${story}` }, "/technology/a"],
    [
      "dated in a box of its own",
      { body: `<aside class="publish-info">15.03.2026</aside><div>${h1}${story}</div>`, title: "" },
      "/news/a-chatbot-for-all-of-us",
    ],
    ["undated, by its address", { body: h1 + story }, "/archives/2026/03/openai-chatbot.html"],
    [
      "in a newspaper's forum",
      { head: og + jsonLd({ "@type": "NewsArticle" }), body: h1 + dateline + story },
      "/opinion/forum/a-chatbot",
    ],
    [
      "without any markup",
      { body: `${h1}<p class="byline">By Ann</p>${story}` },
      "/2026/03/openai-shows-a-new-chatbot",
    ],
    ["at the root of a site, by its markup", { head: og, body: h1 + dateline + story }, "/"],
    ["at the root of a site, by its element", { body: `<article>${h1}${dateline}${story}</article>` }, "/"],
  ])("%s", (_, parts, path) => {
    expect(isArticle(parts, path)).toBe(true);
  });
});

/** Twelve links to what lies beside each other. */
const links = (before: string, after: string, label = "next") =>
  Array.from({ length: 12 }, (_, i) => `<li><a href="${before}${i}${after}">${label}</a></li>`).join("");
const days = "12 March 2026, 9 April 2026";
const changed = '<meta property="article:modified_time" content="2026-03-15">';

describe("no articles", () => {
  it.each<[string, PageParts, string]>([
    ["a front page", { head: og, body: `<h1>The News</h1>${teasers}` }, "/"],
    ["a front page in a folder", { head: og, body: `<h1>The News</h1>${teasers}` }, "/de/"],
    ["a section", { body: `<h1>Technology</h1>${teasers}` }, "/technology"],
    ["a category whose og:type lies", { head: og, body: `<h1>Tech</h1>${teasers}` }, "/category/tech/"],
    ["a blog of whole posts", { body: `<h1>Blog</h1>${`<article>${story}</article>`.repeat(4)}` }, "/blog/"],
    ["a product", { head: jsonLd({ "@type": "Product" }), body: h1 + story }, "/robot"],
    ["a shop", { body: `${h1}${prose(aiSentence, 2)}<button class="add-to-cart">Buy</button>` }, "/robot"],
    ["a log-in", { head: og, body: `<h1>Sign in</h1><p>${aiSentence}</p><input type="password">` }, "/login"],
    ["a contact form", { head: og, body: `<h1>Contact</h1><p>${aiSentence}</p>` }, "/contact-us/"],
    ["search results", { body: `<h1>Results</h1>${teasers}` }, "/search"],
    [
      "documentation",
      { head: '<meta name="generator" content="Docusaurus v3">', body: `<article>${h1}${story}</article>` },
      "/docs/intro",
    ],
    [
      "a forum",
      { head: jsonLd({ "@type": "DiscussionForumPosting" }), body: h1 + story },
      "/threads/hello.12345/",
    ],
    [
      "a video",
      { head: '<meta property="og:type" content="video.other">', body: `${h1}<p>${aiSentence}</p>` },
      "/watch",
    ],
    [
      "documentation without a generator",
      { body: `<article>${h1}${story}${code}</article>` },
      "/learn/intro",
    ],
    [
      "a reference on a host of its own",
      { head: '<link rel="canonical" href="https://docs.robots.example/en/x">', body: h1 + story + code },
      "/en/x",
    ],
    [
      "a tutorial of program text",
      { body: `${h1}${`${prose(aiSentence, 1)}<pre>run</pre>`.repeat(6)}` },
      "/learn/robots",
    ],
    ["a service", { head: og, body: h1 + offers + story + offers }, "/services/assistants"],
    ["wares with prices", { body: h1 + story + prices + cart }, "/robots-for-your-own-home"],
    [
      "questions and answers",
      { body: `${h1}<time datetime="2026-03-15">now</time>${story}` },
      "/questions/123456/what-does-a-chatbot-know",
    ],
    [
      "talk by its markup",
      { body: `<main itemscope itemtype="https://schema.org/QAPage">${h1}${story}${members}</main>` },
      "/what-does-a-chatbot-know",
    ],
    ["a collection of wares", { body: `<h1>Robots</h1>${story}${prices}${cart}` }, "/collections/robots"],
    ["events", { body: `<h1>Events</h1>${teasers}` }, "/events"],
    [
      "a chapter of a manual of plain pages",
      { title: "7.2. Chatbots", body: h1 + story + links("chapter-", ".html") },
      "/robots/chapter-7.html",
    ],
    [
      "minutes to fetch, with their days",
      { title: "Meetings", body: `<h1>Meetings of the board</h1>${story}${links("/m/", ".pdf", days)}` },
      "/board",
    ],
    [
      "a standing page that lies of its kind",
      { head: og + changed, body: `<h1>${aiTitle}</h1>${story}`, bodyClass: "page page-id-7" },
      "/our-assistants/",
    ],
    ["an advertisement of a job", { head: jsonLd({ "@type": "JobPosting" }), body: h1 + story }, "/job/42"],
    ["a page of nothing", {}, "/a"],
  ])("%s", (_, parts, path) => {
    expect(isArticle(parts, path)).toBe(false);
  });
});
