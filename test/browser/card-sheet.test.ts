import type { Page } from "puppeteer-core";
import { beforeEach, describe, expect, it } from "vitest";
import { inCard, pause, placeOfMark, readCard, waitForCard, waitForNoCard } from "./harness";
import { pinMark, placeInCard } from "./in-card";
import { onMarkedPage } from "./suite";

let page: Page;

onMarkedPage("/launch", (here) => {
  ({ page } = here);
});

/** The card's box, and the window's. */
const boxes = () =>
  inCard(page, (root) => {
    const { left, top, right, bottom } = root.querySelector(".card")!.getBoundingClientRect();
    // Without the page's scrollbar.
    const width = document.documentElement.clientWidth;
    return { left, top, right, bottom, width, height: innerHeight };
  });

describe("as a sheet, in a narrow window", () => {
  beforeEach(async () => {
    await page.setViewport({ width: 480, height: 800 });
    await pause(300);
    await pinMark(page, "Runway");
    await waitForCard(page, "Runway");
    await pause(400);
  });

  it("is as wide as the window and leaves its word free", async () => {
    const box = (await boxes())!;
    expect([Math.round(box.left), Math.round(box.right)]).toEqual([0, box.width]);
    const word = await placeOfMark(page, "Runway");
    expect(word.y < box.top || word.y > box.bottom).toBe(true);
  });

  it("dragged by its grip it goes; let go early it stays", async () => {
    const { x, y } = await placeInCard(page, ".grab");
    const drag = async (by: number) => {
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x, y + by / 2, { steps: 4 });
      await page.mouse.move(x, y + by, { steps: 4 });
      await page.mouse.up();
      await pause(300);
    };
    await drag(30);
    expect((await readCard(page))?.name).toBe("Runway");
    await drag(200);
    await waitForNoCard(page);
  });

  it("a click beside it closes it", async () => {
    await page.mouse.click(240, 30);
    await waitForNoCard(page);
  });
});

describe("by touch", () => {
  it("a tap opens a sheet, a finger drags it away", async () => {
    await page.setViewport({ width: 480, height: 800 });
    await pause(300);
    const mark = await placeOfMark(page, "Runway");
    await pause(300);
    await page.touchscreen.tap(mark.x, mark.y);
    await waitForCard(page, "Runway");
    await pause(400);
    const { x, y } = await placeInCard(page, ".grab");
    await page.touchscreen.touchStart(x, y);
    for (let by = 20; by <= 200; by += 20) await page.touchscreen.touchMove(x, y + by);
    await page.touchscreen.touchEnd();
    await waitForNoCard(page);
  });
});
