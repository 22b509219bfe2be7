import { describe, expect, it } from "vitest";
import { place, placeSheet } from "../../../entrypoints/card/place";

const view = { width: 1000, height: 800 };
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
});

describe("where the sheet goes", () => {
  it("comes from the lower edge and stops under the word", () => {
    expect(placeSheet(word(0, 100), 800)).toEqual({ atTop: false, maxHeight: 480 });
    expect(placeSheet(word(0, 400), 800)).toEqual({ atTop: false, maxHeight: 370 });
  });
  it("comes from the upper edge where the word stands low", () => {
    expect(placeSheet(word(0, 700), 800)).toEqual({ atTop: true, maxHeight: 480 });
  });
  it("needs no word", () => {
    expect(placeSheet(null, 800)).toEqual({ atTop: false, maxHeight: 480 });
  });
});
