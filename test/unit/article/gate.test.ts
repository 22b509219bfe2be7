import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { judge } from "../../../data/article/gate";

const prose = (sentence: string, times = 6) => `<p>${Array(3).fill(sentence).join(" ")}</p>`.repeat(times);
const aiSentence =
  "The new model from OpenAI answers in the way that a chatbot of the last year could not, and it is cheap.";
const soupSentence =
  "Cut the leeks and let them sweat in butter until they are soft, then add the stock and the potatoes.";

const page = ({ head = "", body = "", title = "", lang = "en" }) =>
  parseHTML(
    `<!doctype html><html lang="${lang}"><head><title>${title}</title>${head}</head><body>${body}</body></html>`,
  ).document;
const verdict = (parts: Parameters<typeof page>[0], path = "/2026/03/story") =>
  judge(page(parts) as unknown as Document, path).verdict;

const aiTitle = "OpenAI shows a new chatbot";
const aiArticle = { title: aiTitle, body: `<article><h1>${aiTitle}</h1>${prose(aiSentence)}</article>` };

describe("the gate", () => {
  it("lets an article about AI through", () => {
    expect(verdict(aiArticle)).toBe("article");
    expect(verdict({ ...aiArticle, lang: "" })).toBe("article");
    const noArticleElement = { title: aiTitle, body: `<h1>${aiTitle}</h1>${prose(aiSentence)}` };
    expect(verdict(noArticleElement)).toBe("article");
  });

  it("leaves an article about soup alone", () => {
    expect(
      verdict({ title: "Leek soup", body: `<article><h1>Leek soup</h1>${prose(soupSentence)}</article>` }),
    ).toBe("not-ai");
  });

  it("leaves front pages, short pages and pages without a headline alone", () => {
    expect(verdict({ title: aiTitle, body: `<h1>News</h1>${prose(aiSentence)}` }, "/")).toBe("not-article");
    expect(
      verdict({ title: aiTitle, body: `<article><h1>${aiTitle}</h1><p>${aiSentence}</p></article>` }),
    ).toBe("not-article");
    expect(verdict({ title: aiTitle, body: prose(aiSentence) })).toBe("not-article");
    expect(verdict({ title: aiTitle, body: "" })).toBe("not-article");
  });

  it("leaves other languages alone, declared or not", () => {
    expect(verdict({ ...aiArticle, lang: "de" })).toBe("other-language");
    const german =
      "Das neue Modell von OpenAI antwortet so, wie es ein Chatbot im letzten Jahr noch nicht konnte, und kostet wenig.";
    expect(verdict({ title: aiTitle, lang: "", body: `<article><h1>x</h1>${prose(german)}</article>` })).toBe(
      "other-language",
    );
  });

  it("takes what the page says of itself", () => {
    const head = '<script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"]}]}</script>';
    expect(judge(page({ ...aiArticle, head }) as unknown as Document, "/x").reasons[0]).toBe(
      "JSON-LD says Article",
    );
  });
});
