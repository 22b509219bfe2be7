import { describe, expect, it } from "vitest";
import { publishedAt } from "../../../data/article/published";
import { page } from "./page";
import { article, day, exact, headline, inBody, meta, now, published, text } from "./story";

const plain = (body: string, url = "https://news.example/story", title = headline) =>
  publishedAt(page({ title, body }), url, now).published;

describe("an agency's or a company's report", () => {
  const rest = "A machine that folds towels is on sale in all our shops from today on, its maker says.";
  it.each([
    `LONDON, March 15, 2024 (Robotwire) - ${rest}`,
    `AUSTIN, Texas / TOWELWIRE / March 15, 2024 / ${rest}`,
    `PARIS--(TOWEL WIRE)--March 15, 2024-- ${rest}`,
    `ST. GALLEN, 15 March 2024 – ${rest}`,
  ])("%s", (line) => {
    expect(plain(`<p>${line}</p>${text}`, undefined, "")).toBe(day);
    expect(inBody(`${text}${text}<p>${line}</p>`)).toBe(day);
  });

  it("takes the year of the address for a day that is told without one", () => {
    const line = `<p>LONDON, March 15 (Robotwire) - ${rest}</p>`;
    expect(inBody(line, "en", "https://news.example/2024/03/robot")).toBe(day);
    expect(inBody("<p>Fri, 15 March</p>", "en", "https://news.example/2024/robot")).toBe(day);
    expect(inBody(line, "en", "https://news.example/2024/05/robot")).toBeNull();
    expect(inBody(line)).toBeNull();
    expect(inBody("<p>Updated March 15</p>", "en", "https://news.example/2024/robot")).toBeNull();
  });
});

describe("labels", () => {
  it("are read behind the date where a language puts them there", () => {
    const lines = (first: string, second: string) => inBody(`<p>${first}</p><p>${second}</p>`, "ja");
    expect(lines("2024年3月15日 10時30分 公開", "2024年4月2日 更新")).toBe(day);
    expect(lines("2024年4月2日 更新", "2024年3月15日 公開")).toBe(day);
    expect(inBody("<p>2024年3月15日 12時00分更新</p>", "ja")).toBe(day);
    expect(inBody("<p>2024년 4월 2일 수정</p>", "ko")).toBeNull();
    expect(inBody("<p>公開：2024年3月15日 更新：2024年4月2日</p>", "ja")).toBe(day);
  });

  it("of a copy in an archive are not the page's", () => {
    const bar = '<div id="wm-ipp-base"><p>12 May 2025</p></div>';
    expect(inBody(`${bar}<p>15 March 2024</p>`)).toBe(day);
    expect(inBody(bar)).toBeNull();
    expect(inBody("<p>A snapshot of the page as it appeared on 12 May 2025 10:00:00 GMT.</p>")).toBeNull();
    const copy = "https://web.archive.org/web/20250512101500/https://news.example/2024/03/15/robot";
    expect(published("", "", copy)).toBe(day);
    expect(published("", "", "https://web.archive.org/web/20250512/https://news.example/robot")).toBeNull();
  });
});

describe("where a day stands", () => {
  it("may be spread over boxes, as on the leaf of a calendar", () => {
    expect(inBody("<div>15</div><div>March, 2024</div>")).toBe(day);
    expect(inBody("<div>Mar</div><div>15</div><div>2024</div>")).toBe(day);
    expect(inBody("<div>15</div><div>Comments</div><div>2024</div>")).toBeNull();
  });

  it("is taken where it is the only one of the page", () => {
    const far = `<p>${"Towels, and how to fold them. ".repeat(60)}</p>`;
    expect(plain(`<h3>About us</h3>${far}<p>By the desk, 15/03/2024, 13 views</p>${far}`)).toBe(day);
    expect(
      plain(
        `<h3>About us</h3>${far}<p>By the desk of ours, 15/03/2024, 13 views</p>${far}<p>By the desk of theirs, 2 May 2020, 12 views</p>`,
      ),
    ).toBeNull();
    for (const line of ["Updated 15 March 2024", "Doors open: 15 March 2024"])
      expect(plain(`<h3>About us</h3>${far}<p>${line}</p>${far}`)).toBeNull();
  });

  it("is not that of a picture, nor of a reader's comment", () => {
    expect(inBody("<p>15 March 2024</p><figure><figcaption>2 May 2012</figcaption></figure>")).toBe(day);
    const said = '<div class="visitors_comment_block"><p>Posted by: Ann, 4 April 2024</p></div>';
    expect(inBody(`<p>15 March 2024</p>${text}${said}`)).toBe(day);
    expect(inBody(`${text}${said}`)).toBeNull();
  });
});

describe("one place against another", () => {
  const line = '<p class="published-on">March 15, 2024</p>';
  it("believes an earlier line before a lone name in meta, a later one not", () => {
    expect(published(meta("article:published_time", "2025-01-20T10:00:00Z"), line)).toBe(day);
    const later = meta("article:published_time", "2024-01-20T10:00:00Z");
    expect(published(later, line)).toBe("2024-01-20T10:00:00Z");
  });

  it("believes an earlier line with a second place before JSON-LD", () => {
    const head = article({ datePublished: "2025-01-20" });
    expect(published(head, line)).toBe("2025-01-20");
    expect(published(head, line, "https://news.example/2024/03/14/robot")).toBe(day);
    expect(published(head, '<p>March 15, 2024</p><time pubdate datetime="2024-03-15">x</time>')).toBe(day);
  });

  it("does not take another order of day and month for an earlier day", () => {
    const head = meta("article:published_time", "2024-10-03T10:00:00Z");
    expect(published(head, '<p class="published-on">03.10.24</p>')).toBe("2024-10-03T10:00:00Z");
  });

  it("believes a time with its offset before a day of a mailing system", () => {
    const head = meta("sailthru.date", "2024-03-16 00:08:00");
    expect(published(head, `<time pubdate datetime="${exact}">x</time>`)).toBe(exact);
  });
});

describe("data of scripts", () => {
  const script = (value: string) => published(`<script>${value}</script>`);
  it.each([
    `window.__STATE__={"article":{"publishedAt":"${exact}"}}`,
    `dataLayer.push({'publishDate':'${exact}'})`,
    `self.push("{\\"datePublished\\":\\"${exact}\\"}")`,
    `{"props":{"firstPublishedAt":"${exact}","updatedAt":"2025-01-01"}}`,
    `[{"title":"Something else of theirs","publishedAt":"2020-01-01"},{"title":"${headline}","publishedAt":"${exact}"}]`,
  ])("%s", (value) => {
    expect(script(value)).toBe(exact);
  });

  it("may be seconds or milliseconds", () => {
    expect(script('x={"published_at":1710489600}')).toBe("2024-03-15T08:00:00Z");
    expect(script('x={"publishTime":1710489600000,"id":1}')).toBe("2024-03-15T08:00:00Z");
    expect(script('x={"publisherId":"2024-03-15","modifiedAt":"2024-03-15"}')).toBeNull();
  });
});

it("reads a section between year and month, and a path within a query", () => {
  expect(published("", "", "https://news.example/2024/WORLD/asia/3/15/robot")).toBe(day);
  expect(published("", "", "https://news.example/cgi?f=/c/2024/03/15/ROBOT.DTL")).toBe(day);
});
