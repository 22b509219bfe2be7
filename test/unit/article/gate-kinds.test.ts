/** Lists, services and guides that the gate tells by one trait more: pages of our own, each with its like beside it. */
import { describe, expect, it } from "vitest";
import { judgeFully } from "../../../data/article/second-look";
import { jsonLd, type PageParts, page, prose } from "./page";

const sentence =
  "The machine folds a towel in a minute and asks for the next one, which is more than most of us would do.";
const title = "A machine learns to fold towels";
const story = prose(sentence);
const h1 = `<h1>${title}</h1>`;
const dated = "<div>15 March 2026</div>";
const judged = (parts: PageParts, path: string) => judgeFully(page({ title, ...parts }), path, () => null);
const codes = (parts: PageParts, path: string) => judged(parts, path).signals.map(([, code]) => code);

describe("lists", () => {
  const post = (i: number) => `<div><h2><a href="/t${i}">Towel ${i}</a></h2>${dated}<p>${sentence}</p></div>`;
  const posts = `<h1>March 15, 2026</h1>${[1, 2, 3].map(post).join("")}`;

  it("are told by an address that ends with a day, or with the number of a page", () => {
    expect(codes({ body: h1 + story }, "/2026/03/15/")).not.toEqual(expect.arrayContaining(["day"]));
    expect(codes({ body: h1 + story }, "/2026/03/15/towels")).toEqual(
      expect.arrayContaining(["day", "path"]),
    );
    expect(codes({ body: h1 + story }, "/page24/")).toContain("lists");
    expect(codes({ body: h1 + story }, "/page24/towels-and-how-to-fold-them")).not.toContain("lists");
    expect(judged({ title: "March 15, 2026 – The Folder", body: posts }, "/2026/03/15/").article).toBe(false);
  });

  it.each([
    ["Towels Archives - The Folder", true],
    ["Tag: towels", true],
    ["Ann Lee, Author at The Folder", true],
    ["March 2026 – The Folder", true],
    ["News - Page 3 of 9 - The Folder", true],
    ["Posts tagged with towels", true],
    ["The categories of towels, and what they are for", false],
    ["Day after day: a year of towels", false],
    ["What March 2026 brought to those who fold", false],
    ["The front page that folded", false],
  ])("are told by their title: %s", (told, isListed) => {
    expect(codes({ title: told, body: h1 + story }, "/a").includes("listed")).toBe(isListed);
  });

  it.each([
    ["/sports", true],
    ["/news/technology/artificial-intelligence/", true],
    ["/blogs/news/tagged/towels", false],
    ["/2026/03/sports", false],
    ["/sports/a-machine-folds-towels", false],
    ["/the-tech", false],
  ])("are told by an address that ends with a paper's section: %s", (path, isSection) => {
    expect(codes({ body: h1 + story }, path).includes("section")).toBe(isSection);
  });

  it("are told by the class of an archive, which one post has not", () => {
    const archive = "archive tag tag-towels custom-background";
    expect(codes({ body: h1 + story, bodyClass: archive }, "/a")).toContain("archive");
    expect(codes({ body: h1 + story, bodyClass: "archive date" }, "/a")).toContain("archive");
    const single = "single single-post postid-7 category-towels archive";
    expect(codes({ body: h1 + story, bodyClass: single }, "/a")).not.toContain("archive");
  });
});

describe("pages that stand", () => {
  it.each([
    ["/archive/2026/03/15/", "lists"],
    ["/notes/archive/2026_03.html", "lists"],
    ["/newsletter/", "lists"],
    ["/blog.html", "lists"],
    ["/privacy-policy/", "forms"],
    ["/terms-of-service", "forms"],
  ])("are told by their address: %s", (path, code) => {
    expect(codes({ body: h1 + story }, path)).toContain(code);
  });

  it.each([
    "/newsletter/a-machine-folds-towels",
    "/news.php?id=7",
    "/blog/towels.html",
    "/archive/2026/03/15/towels",
    "/news/the-privacy-of-towels",
  ])("are not those below them: %s", (path) => {
    expect(codes({ body: h1 + story }, path)).not.toEqual(expect.arrayContaining(["lists"]));
    expect(codes({ body: h1 + story }, path)).not.toEqual(expect.arrayContaining(["forms"]));
  });

  it("are told by a title that begins with what they are", () => {
    expect(codes({ title: "Privacy Policy - The Folder", body: h1 + story }, "/a")).toContain("named");
    expect(codes({ title: "A towel maker's privacy policy", body: h1 + story }, "/a")).not.toContain("named");
  });

  it("are told by a crowd of authors", () => {
    const authors = '<span class="author">Ann Lee</span>'.repeat(12);
    const weightOf = (body: string) =>
      judged({ body }, "/a").signals.find(([, code]) => code === "byline")?.[0];
    expect(weightOf(h1 + story + authors)).toBeLessThan(0);
    expect(weightOf(`${h1}<span class="author">Ann Lee</span>${story}`)).toBeGreaterThan(0);
  });
});

describe("services", () => {
  const numbers = "<footer>Call (555) 010-0199 or 555-010-0123, or +44 20 7946 0018.</footer>";
  const count = (body: string) =>
    judged({ body }, "/towel-folding").signals.find(([, code]) => code === "telephones")?.[2];

  it("are told by their telephone numbers, not by sums and days", () => {
    expect(count(h1 + story + numbers)).toBe(3);
    expect(
      count(`${h1}${story}<p>It cost $1,200,300 on 2026-03-15, or 555 0100 more, from 10:30 to 11:45.</p>`),
    ).toBe(undefined);
  });

  it("are told by being a standing page with a way to call", () => {
    const body = `${h1}${prose(sentence, 3)}${numbers}<a class="btn" href="/quote">Get a quote</a>`;
    const standing = "page page-id-7 page-template-default";
    expect(judged({ body, bodyClass: standing }, "/towel-folding/").article).toBe(false);
  });
});

describe("guides without a date", () => {
  const below = "<h3>Related articles</h3><ul><li><a href='/b'>How to fold a shirt</a></li></ul>";

  it("are told by what stands around an article", () => {
    const body = `${h1}<p>4 min read</p>${story}${below}`;
    expect(codes({ body }, "/how-to-fold")).toEqual(expect.arrayContaining(["reading", "related"]));
    expect(judged({ body }, "/guides/how-to-fold-a-towel-well").article).toBe(true);
  });

  it("may link to program text and name their sources, if they say that they are articles", () => {
    const sources = Array.from({ length: 12 }, (_, i) => `<a href="/papers/${i}.pdf">Paper ${i}</a>`).join(
      " ",
    );
    const code = '<a href="https://code.example/fold/blob/main/fold.py#L7">the code</a>';
    const head = jsonLd({ "@type": "BlogPosting" });
    expect(codes({ head, body: h1 + story + code }, "/a")).not.toContain("tool");
    expect(codes({ body: h1 + story + code }, "/a")).toContain("tool");
    expect(codes({ body: h1 + story + sources }, "/a")).toContain("files");
    expect(codes({ body: h1 + prose(sentence, 40) + sources }, "/a")).not.toContain("files");
  });
});

describe("forms and manuals", () => {
  const field = (name: string) => `<input name="${name}">`;
  const letter = `<h1>Write to the folders</h1>${prose(sentence)}`;
  const asking = ["first_name", "last_name", "zip_code"].map(field).join("");

  it("are told by what is asked of a person, which a newsletter's box does not ask", () => {
    expect(codes({ body: `${letter}<form>${asking}</form>` }, "/letter")).toContain("personal");
    expect(
      codes({ body: `${letter}<form>${field("email")}${field("name")}</form>` }, "/letter"),
    ).not.toContain("personal");
    const story = { head: jsonLd({ "@type": "NewsArticle", headline: title, datePublished: "2026-03-15" }) };
    const body = `${h1}${dated}<article>${prose(sentence)}</article><form>${asking}</form>`;
    expect(judged({ ...story, body }, "/2026/03/15/a-machine-learns-to-fold-towels").article).toBe(true);
  });

  it("are told by how much code they hold", () => {
    const code = (n: number) => "<p>Call <code>fold()</code>.</p>".repeat(n);
    const weight = (n: number) =>
      judged({ body: h1 + story + code(n) }, "/a").signals.find(([, name]) => name === "code")?.[0] ?? 0;
    expect(weight(70)).toBeLessThan(weight(20));
  });
});
