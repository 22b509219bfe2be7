import { describe, expect, it } from "vitest";
import { lineOf, place, placeSheet } from "../../../entrypoints/card/place";

const view = { left: 0, top: 0, width: 1000, height: 800 };
const card = { width: 372, height: 300 };
const word = (left: number, top: number) => ({ left, top, width: 40, height: 20 });

describe("where the card goes", () => {
  it("below the line, from the word's start", () => {
    expect(place(word(100, 100), card, view)).toMatchObject({ left: 100, top: 130 });
  });
  it("above where there is no room below", () => {
    expect(place(word(100, 700), card, view)).toMatchObject({ left: 100, top: 390 });
  });
  it("on the taller side, with the rest to scroll, where it fits on neither", () => {
    const { top, maxHeight } = place(word(100, 500), { width: 372, height: 700 }, view);
    expect(top).toBe(12);
    expect(maxHeight).toBe(478);
  });
  it("inside the window at its right edge, and from the word's end when text runs from the right", () => {
    expect(place(word(950, 100), card, view).left).toBe(1000 - 372 - 12);
    expect(place(word(600, 100), card, view, true).left).toBe(640 - 372);
    expect(place(word(5, 100), card, view).left).toBe(12);
  });
  it("on the side it is on, though it grew, as long as there is room to read it", () => {
    const grown = { width: 372, height: 600 };
    expect(place(word(100, 400), grown, view).side).toBe("above");
    expect(place(word(100, 400), grown, view, false, "below")).toMatchObject({ top: 430, maxHeight: 358 });
    expect(place(word(100, 600), grown, view, false, "below").side).toBe("above");
    expect(place(word(100, 600), card, view, false, "below").side).toBe("above");
  });
  it("beside the word in a window too low for either side", () => {
    const low = { left: 0, top: 0, width: 900, height: 200 };
    const { left, top, side, maxHeight } = place(word(100, 90), card, low);
    expect({ left, side, maxHeight }).toEqual({ left: 150, side: "beside", maxHeight: 176 });
    expect(top).toBe(12);
    expect(place(word(700, 90), card, low).left).toBe(700 - 10 - 372);
  });
  it("inside the part of the window that is seen, where the page is enlarged", () => {
    const seen = { left: 300, top: 200, width: 500, height: 400 };
    const { left, top } = place(word(750, 250), { width: 372, height: 200 }, seen);
    expect([left, top]).toEqual([800 - 372 - 12, 280]);
  });
});

describe("the line being read", () => {
  const rect = (left: number, top: number, width: number, height = 20) =>
    ({ left, top, width, height, right: left + width, bottom: top + height }) as DOMRect;
  it("is all of a name's fragments that stand in it", () => {
    const split = [rect(100, 50, 30), rect(130, 44, 40, 30)];
    expect(lineOf(split)).toEqual({ left: 100, top: 44, width: 70, height: 30 });
  });
  it("is the one pointed at, of a name broken over two", () => {
    const broken = [rect(800, 50, 60), rect(20, 75, 40)];
    expect(lineOf(broken)).toMatchObject({ top: 50 });
    expect(lineOf(broken, { x: 30, y: 80 })).toEqual({ left: 20, top: 75, width: 40, height: 20 });
  });
  it("is none where the name has gone", () => expect(lineOf([])).toBeNull());
});

describe("where the sheet goes", () => {
  it("comes from the lower edge and stops under the word", () => {
    expect(placeSheet(word(0, 100), 800)).toEqual({ atTop: false, maxHeight: 480 });
    expect(placeSheet(word(0, 400), 800)).toEqual({ atTop: false, maxHeight: 370 });
  });
  it("comes from the upper edge where the word stands low", () => {
    expect(placeSheet(word(0, 700), 800)).toEqual({ atTop: true, maxHeight: 480 });
  });
  it("is no higher than the window", () => {
    expect(placeSheet(word(0, 10), 100).maxHeight).toBe(100);
  });
  it("needs no word", () => {
    expect(placeSheet(null, 800)).toEqual({ atTop: false, maxHeight: 480 });
  });
});
