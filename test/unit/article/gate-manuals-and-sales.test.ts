/** Manuals, and pages that sell a seat, a flat or a book: pages of our own, each with its like beside it. */
import { describe, expect, it } from "vitest";
import { judgeFully } from "../../../data/article/second-look";
import { jsonLd, type PageParts, page, prose } from "./page";

const sentence =
  "The machine folds a towel in a minute and asks for the next one, which is more than most of us would do.";
const story = prose(sentence);
const judged = (parts: PageParts, path: string) =>
  judgeFully(page({ title: "A machine learns to fold towels", ...parts }), path, () => null);
const count = (code: string, parts: PageParts, path = "/a") =>
  judged(parts, path).signals.find(([, found]) => found === code)?.[2] ?? 0;

describe("manuals", () => {
  const sections = (names: string[], mark: string) =>
    names.map((name) => `<${mark}>${name}</${mark}><p>${sentence}</p>`).join("");

  it.each(["h2", "dt", "b"])("are told by what they are divided into, set as %s", (mark) => {
    const body = `<h1>fold_towel</h1>${sections(["PARAMETERS", "SYNOPSIS", "Return value:"], mark)}`;
    expect(count("manual", { body })).toBe(3);
    expect(judged({ title: "fold_towel", body: `<div>15 March 2026</div>${body}` }, "/a").article).toBe(
      false,
    );
  });

  it("are told by the address of a man page", () => {
    const body = `<h1>fold_towel</h1><h2>Description</h2>${story}`;
    expect(count("manual", { body }, "/manpages/folders/fold_towel.3fold.html")).toBe(3);
    expect(count("manual", { body }, "/2026/a-man-folds-towels.html")).toBe(0);
  });

  it("are no stories with one such heading, or one told many times", () => {
    expect(count("manual", { body: sections(["See also", "Notes", "History", "Usage"], "h2") })).toBe(0);
    expect(count("manual", { body: sections(["Usage", "Usage", "Usage"], "h2") })).toBe(0);
  });
});

describe("what is sold by the piece", () => {
  it.each([
    ["/event/4711-the-folders-live", 1],
    ["/homes/house-with-a-laundry", 1],
    ["/producto/toalla", 1],
    ["/news/events-of-the-week", 0],
    ["/homes-of-the-future-fold-towels", 0],
  ])("is told by its address: %s", (path, found) => {
    expect(count("sale-path", { body: story }, path)).toBe(found);
  });

  it.each([
    ["Flat for sale in Turin", 1],
    ["Lady Folder | Entradas", 1],
    ["Why the towel was forsaken", 0],
  ])("is told by its title: %s", (title, found) => {
    expect(count("selling", { title, body: story })).toBe(found);
  });

  it("is told by what its markup declares, but not beside an article", () => {
    const offer = '<div itemscope itemtype="https://schema.org/Product"></div>';
    const report = '<div itemscope itemtype="https://schema.org/NewsArticle"></div>';
    expect(count("md-wares", { body: offer + story })).toBe(1);
    expect(count("md-wares", { body: report + offer + story })).toBe(0);
    const concert = jsonLd({ "@type": "MusicEvent", name: "The Folders" });
    expect(count("ld-wares", { head: concert, body: story })).toBe(1);
    expect(
      count("ld-wares", { head: concert + jsonLd({ "@type": "NewsArticle", headline: "x" }), body: story }),
    ).toBe(0);
  });
});
