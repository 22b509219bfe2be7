/** How much prose a page has of its own: cards of other stories are left out, wherever it is read. */
import { describe, expect, it } from "vitest";
import { proseOf } from "../../../data/article/prose";
import { page } from "./page";

const sentence =
  "The machine folds a towel in a minute and asks for the next one, which is more than most of us would do.";
const card = (i: number) =>
  `<div class="card"><h3><a href="/s/${i}">Towel ${i} of the long march</a></h3><p>${sentence}</p></div>`;
const cards = [1, 2, 3, 4, 5, 6, 7, 8].map(card).join("");
const boxes = `<div>${sentence} ${sentence}</div>`.repeat(6);
const read = (text: string) => proseOf(page({ body: `<main><h1>The towel files</h1>${text}</main>` }));

describe("prose", () => {
  it("of a list of cards is its introduction, whatever the decks say", () => {
    const intro = "Our reporters on towels, from the first that was folded to those that follow it.";
    const { loose, length, paragraphs } = read(`<p>${intro}</p>${cards}`);
    expect([loose, length, paragraphs]).toEqual([undefined, intro.length, 1]);
    expect(read(cards.replace(/<\/?p>/g, "")).length).toBe(0);
  });

  it("in plain boxes is read beside cards", () => {
    const { loose, length } = read(boxes + cards);
    expect([loose, length]).toEqual([true, read(boxes).length]);
    expect(length).toBeGreaterThan(1200);
  });

  it("in plain boxes is none of the readers' comments", () => {
    expect(
      read(`<ul class="comments">${boxes.replaceAll("<div>", '<div class="comment">')}</ul>`).length,
    ).toBe(0);
    expect(read(`${boxes}<div class="comment">${boxes}</div>`).length).toBe(read(boxes).length);
  });

  it("in plain boxes counts a piece as a paragraph, if there is one that is marked as such", () => {
    expect(read(`<p>${sentence}</p>${boxes}`).paragraphs).toBe(7);
    expect(read(boxes).paragraphs).toBe(0);
  });
});
