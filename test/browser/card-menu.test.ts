import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import {
  hoverMark,
  listed,
  markTexts,
  pause,
  readCard,
  waitForCard,
  waitForMarks,
  waitForNoCard,
  waitForNoMarks,
} from "./harness";
import { clickInCard, focusInCard, pinMark, placeInCard, textInCard } from "./in-card";
import { inOwnBrowser } from "./suite";

const dots = "[aria-haspopup=menu]";
const items = [
  "Copy with sources",
  "Open the full record",
  "Don’t mark this name again",
  "Wrong mark here",
  "Off on this site",
];

let page: Page;

// Each test changes what is stored.
inOwnBrowser(async ({ session }) => {
  page = await session.open(`${listed}/launch`);
  await waitForMarks(page);
});

describe("the menu", () => {
  it("opens by pointer and pins the card; Esc closes it first, then the card", async () => {
    await hoverMark(page, "Runway");
    await waitForCard(page, "Runway");
    await clickInCard(page, dots);
    await placeInCard(page, "[role=menu]");
    expect(await focusInCard(page)).toBe(items[0]);
    await page.mouse.move(5, 5, { steps: 4 });
    await pause(500);
    expect(await textInCard(page, "[role=menu]")).toBe(items.join(""));
    await page.keyboard.press("Escape");
    expect(await textInCard(page, "[role=menu]")).toBeNull();
    expect((await readCard(page))?.name).toBe("Runway");
    expect(await focusInCard(page)).toBe("More actions");
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
  });

  it("moves by arrows, Home and End, round the ends, and Tab leaves it", async () => {
    await pinMark(page, "Runway");
    await waitForCard(page, "Runway");
    await clickInCard(page, dots);
    await page.keyboard.press("Escape");
    await page.keyboard.press("ArrowDown");
    const seen = [];
    for (const key of ["ArrowDown", "End", "ArrowDown", "ArrowUp", "Home"] as const) {
      seen.push(await focusInCard(page));
      await page.keyboard.press(key);
    }
    expect(seen).toEqual([items[0], items[1], items[4], items[0], items[4]]);
    await page.keyboard.press("Tab");
    expect(await textInCard(page, "[role=menu]")).toBeNull();
    expect(await focusInCard(page)).toBe("Close");
  });

  it("stays inside the window, and a click beside it closes it", async () => {
    await page.setViewport({ width: 640, height: 260 });
    await pinMark(page, "Runway");
    await waitForCard(page, "Runway");
    await clickInCard(page, dots);
    const { left, top, right, bottom } = await placeInCard(page, "[role=menu]");
    expect(left).toBeGreaterThanOrEqual(0);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(640);
    expect(bottom).toBeLessThanOrEqual(260);
    await clickInCard(page, dots);
    expect(await textInCard(page, "[role=menu]")).toBeNull();
  });
});

describe("what it does", () => {
  const choose = async (name: string, item: string) => {
    await pinMark(page, name);
    await waitForCard(page, name);
    await clickInCard(page, dots);
    await clickInCard(page, "[role=menuitem]", item);
  };

  it("copies the card as text with its sources, on a page without a secure connection", async () => {
    await page.evaluate(() => {
      const field = document.body.appendChild(document.createElement("textarea"));
      field.id = "field";
    });
    await choose("Runway", "Copy");
    await placeInCard(page, "[role=status]", "Copied with sources");
    await page.keyboard.press("Escape");
    await page.focus("#field");
    await page.keyboard.down("Control");
    await page.keyboard.press("KeyV");
    await page.keyboard.up("Control");
    await pause(200);
    const text = await page.$eval("#field", (field) => (field as HTMLTextAreaElement).value);
    expect(text).toMatch(/^Runway/);
    expect(text).toContain("$1.5 billion");
    expect(text).toContain("Sources");
  });

  it("marks a name no more, says so in its place, and takes it back", async () => {
    await choose("Runway", "Don’t mark");
    await placeInCard(page, ".undone", "Runway is not marked any more.");
    expect(await focusInCard(page)).toBe("Undo");
    await pause(300);
    expect(await markTexts(page)).not.toContain("Runway");
    await clickInCard(page, ".undone button");
    await waitForCard(page, "Runway");
    await pause(300);
    expect(await markTexts(page)).toContain("Runway");
  });

  it("takes a wrong mark away, and brings it back", async () => {
    await choose("Runway", "Wrong mark");
    await placeInCard(page, ".undone", "“Runway” is not marked here any more.");
    await pause(300);
    expect(await markTexts(page)).not.toContain("Runway");
    await page.keyboard.press("Enter");
    await waitForCard(page, "Runway");
    await pause(300);
    expect(await markTexts(page)).toContain("Runway");
  });

  it("the line with Undo goes after a while, but not from under the pointer", async () => {
    await choose("Runway", "Don’t mark");
    const { x, y } = await placeInCard(page, ".undone button");
    await page.mouse.move(x, y);
    await pause(9000);
    expect(await textInCard(page, ".undone")).toContain("Undo");
    await page.mouse.move(5, 5, { steps: 4 });
    await pause(2500);
    expect(await textInCard(page, ".undone")).toBeNull();
  });

  it("switches the site off: marks and card go", async () => {
    await choose("Runway", "Off on this site");
    await waitForNoCard(page);
    await waitForNoMarks(page);
  });
});
