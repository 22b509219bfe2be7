/** Lists of cards, and pages of little prose that are none of what their address says: pages of our own. */
import { describe, expect, it } from "vitest";
import { judgeFully } from "../../../data/article/second-look";
import { isTitleOfWall } from "../../../data/article/wall";
import { jsonLd, type PageParts, page, prose } from "./page";

const sentence =
  "The machine folds a towel in a minute and asks for the next one, which is more than most of us would do.";
const judged = (parts: PageParts, path: string) => judgeFully(page(parts), path, () => null);
const codes = (parts: PageParts, path: string) => judged(parts, path).signals.map(([, code]) => code);
const isArticle = (parts: PageParts, path: string) => judged(parts, path).article;

describe("lists of cards", () => {
  const card = (i: number) =>
    `<div class="card"><h3><a href="/s/${i}">Towel ${i} of the long march</a></h3><p>${sentence}</p><span>Sep ${i}, 2025</span></div>`;
  const cards = [1, 2, 3, 4, 5, 6, 7, 8].map(card).join("");
  const intro = `<p>Our reporters on towels, from the first that was folded to those that follow it.</p>`;
  const list = { title: "The towel files", body: `<main><h1>The towel files</h1>${intro}${cards}</main>` };

  it("are none for a topic's address, however much their decks say", () => {
    expect(isArticle(list, "/series/towels")).toBe(false);
    expect(isArticle(list, "/news/towels")).toBe(false);
    expect(codes(list, "/news/towels")).toContain("cards");
  });

  it("are no sign below an article that says it is one, or has a story's address", () => {
    const head = '<meta property="og:type" content="article">';
    expect(codes({ ...list, head }, "/news/towels")).not.toContain("cards");
    expect(codes(list, "/news/a-machine-learns-to-fold-towels")).not.toContain("cards");
  });
});

describe("walls", () => {
  const address = "/2026/03/15/a-machine-learns-to-fold-towels";
  const short = `<p>${sentence}</p>`;

  it.each([
    "Just a moment...",
    "Log in | The Folder",
    "The Folder - Are you a robot?",
    "404 – Page not found",
    "Oops! That page can’t be found.",
    "Subscribe to read | The Folder",
    "Seite nicht gefunden | Falter",
    "Page introuvable",
    "ログイン｜タオル",
    "Вход",
  ])("are told by their title: %s", (title) => {
    expect(isTitleOfWall(title)).toBe(true);
    expect(isArticle({ title, body: `<h1>Towels</h1><div>15 March 2026</div>${short}` }, address)).toBe(
      false,
    );
  });

  it.each([
    "Access denied: how a town lost its library",
    "Just a moment of peace | The Folder",
    "Why towels fold | The Register",
    "One more step to the folded towel",
  ])("are not told by a story's title: %s", (title) => expect(isTitleOfWall(title)).toBe(false));

  it("are told by their headlines, where these are all that is shown", () => {
    const title = "A machine learns to fold towels";
    const wall = `<h1>We value your privacy</h1>${short}`;
    expect(isArticle({ title, body: wall }, address)).toBe(false);
    expect(isArticle({ title, body: `<h1>${title}</h1>${short}${wall}` }, address)).toBe(true);
  });

  it("are none where the text is shown, or its beginning", () => {
    const offer = "<h2>Subscribe to continue reading</h2>";
    const teaser = {
      title: "A machine learns to fold towels",
      body: `<h1>Towels</h1>${short.repeat(2)}${offer}`,
    };
    expect(isArticle(teaser, address)).toBe(true);
    expect(
      codes({ title: "Log in | The Folder", body: `<h1>Towels</h1>${prose(sentence)}` }, address),
    ).not.toContain("wall");
  });
});

describe("pages of little prose", () => {
  const rows = (n: number) =>
    `<table>${Array.from({ length: n }, (_, i) => `<tr><td>Towel ${i}</td><td>March 4, 2025</td><td>${sentence}</td></tr>`).join("")}</table>`;

  it("are no articles for a day of their last change", () => {
    const board = (told: string) =>
      `<h1>Towels by speed</h1><p>${told} March 4, 2025. This board ranks towels.</p>`;
    expect(codes({ body: board("Last updated:") }, "/board")).toContain("kept");
    expect(codes({ body: board("Published") }, "/board")).not.toContain("kept");
    expect(codes({ body: board("Last updated:") }, "/2025/03/04/towels")).not.toContain("kept");
  });

  it("are no articles for a table's many rows, which stories have beside their text", () => {
    const database = {
      title: "Towels of the world",
      body: `<main><h1>Towels of the world</h1>${rows(20)}</main>`,
    };
    expect(isArticle(database, "/towels")).toBe(false);
    expect(codes({ body: `<h1>Towels</h1>${prose(sentence)}${rows(20)}` }, "/towels")).not.toContain("rows");
  });

  it("are articles by their own word, whatever table or event they have", () => {
    const head = '<meta property="og:type" content="article">';
    expect(codes({ head, body: `<h1>Towels</h1>${rows(20)}` }, "/towels")).not.toContain("rows");
    const body = '<h1>A day of towels</h1><p>9 a.m. to 5 p.m.</p><a href="/join">Register now</a>';
    expect(codes({ head: jsonLd({ "@type": "NewsArticle" }), body }, "/towels")).not.toContain("joining");
  });

  it("are events where one may join them", () => {
    const event = `<h1>A day of towels</h1><p>March 12, 2026, 9 a.m. to 5 p.m.</p><p>${sentence}</p>`;
    const join = '<a href="/join">Register now</a>';
    expect(isArticle({ title: "A day of towels", body: event + join }, "/2026/03/04/a-day")).toBe(false);
    expect(codes({ body: event }, "/2026/03/04/a-day")).not.toContain("joining");
    expect(codes({ body: `<h1>Towels</h1><p>${sentence}</p>${join}` }, "/2026/03/04/a-day")).not.toContain(
      "joining",
    );
  });
});

describe("lists and states of services", () => {
  const body = `<h1>Towels</h1><div>15 March 2026</div>${prose(sentence)}`;

  it("are told by their address, though a part of it has a dot", () => {
    expect(codes({ body }, "/list/towel.js/recent")).toContain("lists");
    expect(codes({ body }, "/tags/towel.js")).toContain("lists");
    expect(codes({ body }, "/tags/towels.html")).not.toContain("lists");
    expect(codes({ body }, "/incidents/01abcd")).toContain("sale-path");
    expect(codes({ body }, "https://status.folder.example/x")).toContain("host");
  });

  it("are told by a count of what is shown", () => {
    expect(codes({ body: `<p>Showing 1–50 of 212 entries</p>${body}` }, "/a")).toContain("showing");
    const told = `<p>${sentence} It was showing off 12 of its items, and 9 of 10 folders liked it. ${sentence}</p>`;
    expect(codes({ body: told + body }, "/a")).not.toContain("showing");
  });
});
