import { describe, expect, it } from "vitest";
import { publishedAt } from "../../../data/article/published";
import { page } from "./page";
import { article, day, exact, headline, meta, now, published, text } from "./story";

describe("conflicts", () => {
  it("believes markup before what the reader sees, and says so", () => {
    const document = page({
      head: article({ datePublished: day }),
      title: headline,
      body: `<h1>${headline}</h1><p class="date">May 2, 2024</p>${text}`,
    });
    expect(publishedAt(document, "https://news.example/story", now)).toEqual({
      published: day,
      reasons: ["published by JSON-LD datePublished", "not 2024-05-02 by the line at the headline"],
    });
  });

  it("believes the reader's line before a name that may mean the last change", () => {
    expect(published(meta("date", "2024-05-02"), `<p class="date">March 15, 2024</p>`)).toBe(day);
  });

  it("takes the time from another place that tells the same day, the offset from one of the same instant", () => {
    expect(published(article({ datePublished: day }) + meta("article:published_time"))).toBe(exact);
    expect(
      published(article({ datePublished: "2024-03-15T09:00:00Z" }) + meta("article:published_time")),
    ).toBe(exact);
  });

  it("believes three places before one, but an instant whose zone explains the difference", () => {
    const others = `<meta name="pubdate" content="2024-03-18"><meta name="date" content="2024-03-18">`;
    const line = '<p class="date">March 18, 2024</p>';
    expect(published(article({ datePublished: day }) + others, line)).toBe("2024-03-18");
    expect(published(article({ datePublished: "2024-03-17" }) + others, line)).toBe("2024-03-18");
    expect(published(article({ datePublished: "2024-03-19T01:00:00Z" }) + others, line)).toBe(
      "2024-03-19T01:00:00Z",
    );
    expect(published(article({ datePublished: day }), line)).toBe(day);
  });

  it("refuses the future and goes on", () => {
    expect(published(article({ datePublished: "2026-06-04" }) + meta("pubdate"))).toBe(exact);
    expect(published(article({ datePublished: "2026-06-02" }))).toBe("2026-06-02");
  });
});
