/** Days as readers see them: which comes first in 03/04, and what a day in a text is a day of. */
import { describe, expect, it } from "vitest";
import { publishedAt } from "../../../data/article/published";
import { page } from "./page";
import { day, headline, inBody, meta, now, published, text } from "./story";

it("is read across signs nobody sees", () => {
  expect(inBody("<p>Mar&shy;ch 15,&#8203; 2024</p>")).toBe(day);
});

describe("03/04/2024", () => {
  const april = "2024-04-03";
  const march = "2024-03-04";
  it.each<[string, string, string, string]>([
    ["Wednesday 03/04/2024", "en", "", april],
    ["Mon, 03/04/2024", "en-GB", "", march],
    ["lunes 03/04/2024", "en", "", march],
    ["Mittwoch, 03/04/2024", "de", "", april],
    ["03/04/2024", "en", "<p>28/03/2024 A towel</p>", april],
    ["03/04/2024", "en-GB", "<p>03/28/2024 A towel</p>", march],
    ["03/04/2024", "en", "<p>28/03/2024 A towel</p><p>03/28/2024 A robot</p>", march],
    ["03-04-2024", "en", "<p>14 de abril, 2024</p>", april],
    ["03.04.2024", "en-US", "<p>03.28.2024 A towel</p>", march],
    ["03.04.2024", "en-US", "", april],
    ["03/04/2024", "en", "<p>Most read in April</p>", march],
  ])("%s in %s %s", (line, lang, more, expected) => {
    expect(inBody(`<p>${line}</p>${text}<aside>${more}</aside>`, lang)).toBe(expected);
  });

  it("is in the month of the address, and not in the future", () => {
    const at = (url: string) => inBody("<p>03/04/2024</p>", "en", `https://news.example${url}`);
    expect(at("/2024/04/robot")).toBe(april);
    expect(at("/2024/3/robot")).toBe(march);
    expect(inBody("<p>12/05/2026</p>", "en-US")).toBe("2026-05-12");
  });

  it("is not settled by a tweet in English on a page of another language", () => {
    const tweet = "<p>The Towel (@towel) April 8, 2024</p>";
    expect(inBody(`<p>03/04/2024</p>${text}<div>${tweet}</div>`, "es")).toBe(april);
  });

  it("goes by the land that the page tells other programs", () => {
    const told = (locale: string) => published(meta("og:locale", locale, "property"), "<p>03/04/2024</p>");
    expect(told("en_GB")).toBe(april);
    expect(told("en_US")).toBe(march);
  });

  it("was turned round by a system where two other places tell so", () => {
    const url = "https://news.example/articles/03-04-2024-robot";
    const made = '<meta itemprop="datePublished" content="2024-03-04"><p>Published 03/04/2024</p>';
    expect(inBody(made, "en-GB", url)).toBe(april);
    expect(inBody('<meta itemprop="datePublished" content="2024-03-04">', "en-GB", url)).toBe(march);
  });
});

describe("a day in a text", () => {
  const after = "the court ruled that machines may fold towels, and their makers were glad of it.";
  it.each([
    `On 15 March 2024 ${after}`,
    "On 15 March 2024 the court ruled in favour of the maker.",
    "Apply by 15 March 2024",
    "The fair will be held on 15 March 2024 in the old town of the city.",
    "To be published 15 March 2024 by a house of towels",
  ])("%s", (line) => {
    expect(inBody(`<p>${line}</p>`)).toBeNull();
    expect(inBody(`<p>2 March 2024</p><p>${line}</p>`)).toBe("2024-03-02");
  });

  it("told twice after its label has the label twice", () => {
    const twice = "Updated: Wednesday, April 17 2024 10:36 PM EST2024-04-18 03:36:33 GMT";
    expect(inBody(`<p>15 March 2024</p><p>${twice}</p>`)).toBe(day);
    expect(inBody(`<p>${twice}</p>`)).toBeNull();
  });

  it.each(["Mar, 15 2024 Author: newsroom", "15 March '24 10:07", "On 15th, Mar. 2024 Under News"])(
    "%s",
    (line) => {
      expect(inBody(`<p>${line}</p>`)).toBe(day);
    },
  );

  it("of the headline is what it tells of, unless it is all of it", () => {
    const titled = (title: string) =>
      publishedAt(page({ title, body: `<h1>${title}</h1>${text}` }), "https://news.example/a", now).published;
    expect(titled("The towel fair of 15 March 2024")).toBeNull();
    expect(titled("15 March 2024")).toBe(day);
  });

  it("may be a part of the title", () => {
    const titled = (title: string) =>
      publishedAt(page({ title, body: `<h1>${headline}</h1>${text}` }), "https://news.example/a", now)
        .published;
    expect(titled(`${headline} - 15.03.2024 - The Towel`)).toBe(day);
    expect(titled(`${headline} | 20240315 | The Towel`)).toBe(day);
    expect(titled(`${headline} - The fair of 15 March 2024 in town`)).toBeNull();
  });

  it("is not that of readers under a heading of theirs", () => {
    const said = "<div><b>Ann</b> <time>1 April 2024</time><p>Nice</p></div>";
    for (const head of ["2 comments", "Comments (2)", "Kommentare", "Leave a reply"])
      expect(inBody(`${text}${text}<h3>${head}</h3>${said}`)).toBeNull();
    expect(inBody(`<h3>2 comments</h3><p>15 March 2024</p>${text}`)).toBe(day);
  });
});

describe("where a day stands", () => {
  it("may bear a sign of a calendar, or be the post's own footer", () => {
    expect(inBody('<p><span class="fa-calendar">March 15th, 2024 - 12:18 PM</span></p>')).toBe(day);
    const foot = "<p>Posted by Ann Lee on 03/15/2024 in Towels, Robots, Patience | Permalink</p>";
    expect(inBody(`${text.repeat(4)}<div class="entry-footer">${foot}</div>`)).toBe(day);
    expect(inBody(`<div class="news-and-related"><h2>Towels</h2><p>15 March 2024</p></div>`)).toBe(day);
  });

  it("may be run into the headline, in a language of few signs", () => {
    const body = `<p>2024/4/13 星期六</p><a class="title">关于我们</a><div>机器人学会叠毛巾的故事2024/3/15 18:13</div>${text}`;
    const told = publishedAt(page({ title: "机器人学会叠毛巾的故事", lang: "zh", body }), "", now);
    expect(told.published).toBe(day);
  });
});
