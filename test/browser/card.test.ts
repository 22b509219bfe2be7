import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import {
  hoverMark,
  inCard,
  listed,
  pause,
  placeOfMark,
  readCard,
  readMarks,
  waitForCard,
  waitForMarks,
  waitForNoCard,
} from "./harness";
import { onMarkedPage } from "./suite";

let page: Page;

onMarkedPage("/strict", (here) => {
  ({ page } = here);
});

/** Alt+N, as a hand presses it. */
async function nextMark(): Promise<void> {
  await page.keyboard.down("Alt");
  await page.keyboard.press("KeyN");
  await page.keyboard.up("Alt");
}

/** What the keyboard's highlight stands on. */
const focusedTexts = async () =>
  (await readMarks(page)).filter(({ key }) => key === "backstory-focus").map(({ text }) => text);

describe("by pointer", () => {
  it("a card opens where the pointer rests, says what it is and since when, with sources", async () => {
    await hoverMark(page, "Runway");
    const card = await waitForCard(page, "Runway");
    expect(card.text).toMatch(/^Company/);
    expect(card.text).toContain("$1.5 billion");
    expect(card.text).toMatch(/Feb 2024/);
  });

  it("the card covers neither its word nor the edge of the window", async () => {
    await hoverMark(page, "Runway");
    await waitForCard(page, "Runway");
    const word = await placeOfMark(page, "Runway");
    const box = await inCard(page, (root) => {
      const { left, top, right, bottom } = root.querySelector("[role=dialog]")!.getBoundingClientRect();
      return { left, top, right, bottom, width: innerWidth, height: innerHeight };
    });
    expect(word.y < box!.top || word.y > box!.bottom).toBe(true);
    expect(box!.left).toBeGreaterThanOrEqual(0);
    expect(box!.right).toBeLessThanOrEqual(box!.width);
    expect(box!.top).toBeGreaterThanOrEqual(0);
    expect(box!.bottom).toBeLessThanOrEqual(box!.height);
  });

  it("nothing opens for a pointer that only passes by", async () => {
    const { x, y } = await placeOfMark(page, "Runway");
    await pause(300);
    // Over the word and on, towards the middle of the window, without a stop.
    const side = x > 550 ? -1 : 1;
    await page.mouse.move(x - side * 60, y, { steps: 3 });
    await page.mouse.move(x + side * 300, y + 60, { steps: 12 });
    await pause(700);
    expect(await readCard(page)).toBeNull();
  });

  it("passing one name does not keep the next from opening", async () => {
    const first = await placeOfMark(page, "Microsoft");
    await pause(300);
    await page.mouse.move(first.x, first.y, { steps: 3 });
    await pause(60);
    await hoverMark(page, "Runway");
    await waitForCard(page, "Runway");
  });

  it("another name takes the place of an open card, and stays", async () => {
    await page.goto(`${listed}/demo`);
    await waitForMarks(page);
    // High in the window there is room below the word, so the card does not cover the line above.
    const sora = await placeOfMark(page, "Sora");
    await page.evaluate((by) => scrollBy({ top: by, behavior: "instant" }), sora.y - 160);
    await hoverMark(page, "Sora");
    await waitForCard(page, "Sora");
    const { x, y } = await placeOfMark(page, "OpenAI");
    await page.mouse.move(x, y, { steps: 2 });
    await waitForCard(page, "OpenAI");
    await pause(700);
    expect((await readCard(page))?.name).toBe("OpenAI");
  });

  it("a page that changes elsewhere all the time disturbs neither pointer nor keyboard", async () => {
    await page.evaluate(() => {
      const clock = document.body.appendChild(document.createElement("div"));
      setInterval(() => {
        clock.textContent = String(performance.now());
      }, 60);
    });
    await pause(300);
    await hoverMark(page, "Runway");
    await waitForCard(page, "Runway");
    const { x, y } = await placeOfMark(page, "Runway");
    await page.mouse.move(x + 2, y);
    await pause(600);
    expect((await readCard(page))?.name).toBe("Runway");
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
    await nextMark();
    const [one] = await focusedTexts();
    await pause(300);
    await nextMark();
    const [two] = await focusedTexts();
    expect(two).not.toBe(one);
  });

  it("leaving closes a preview, and the page keeps the focus throughout", async () => {
    await hoverMark(page, "Microsoft");
    await waitForCard(page, "Microsoft");
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await page.mouse.move(5, 5, { steps: 6 });
    await waitForNoCard(page);
  });

  it("Esc closes it", async () => {
    await hoverMark(page, "Anthropic");
    await waitForCard(page, "Anthropic");
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
  });

  it("a click pins it: it stays when the pointer goes, and Esc closes it", async () => {
    const { x, y } = await placeOfMark(page, "Microsoft");
    await pause(300);
    await page.mouse.move(x, y, { steps: 5 });
    await page.mouse.click(x, y);
    await waitForCard(page, "Microsoft");
    await page.mouse.move(5, 5, { steps: 6 });
    await pause(700);
    expect((await readCard(page))?.name).toMatch(/^Microsoft/);
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
  });

  it("a related name leads to its own card and Esc back", async () => {
    const { x, y } = await placeOfMark(page, "Runway");
    await pause(300);
    await page.mouse.click(x, y);
    await waitForCard(page, "Runway");
    const related = await inCard(page, (root) => {
      const button = root.querySelector<HTMLElement>(".chip[data-id]");
      button?.scrollIntoView({ block: "center" });
      const box = button?.getBoundingClientRect();
      return box
        ? { x: box.left + box.width / 2, y: box.top + box.height / 2, text: button!.textContent }
        : null;
    });
    expect(related).not.toBeNull();
    await page.mouse.click(related!.x, related!.y);
    await pause(300);
    const second = await readCard(page);
    expect(second?.name).toBeTruthy();
    expect(second?.name).not.toMatch(/^Runway/);
    await page.keyboard.press("Escape");
    await waitForCard(page, "Runway");
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
  });
});

describe("by keyboard", () => {
  it("Alt+N goes to the first name, Enter opens its card with the focus in it, Esc gives it back", async () => {
    await nextMark();
    const focused = await page.evaluate(() => CSS.highlights.get("backstory-focus")?.size ?? 0);
    expect(focused).toBe(1);
    await page.keyboard.press("Enter");
    await waitForCard(page, "OpenAI");
    expect(await inCard(page, (root) => root.activeElement !== null)).toBe(true);
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  });

  it("Alt+N again goes to the next", async () => {
    await nextMark();
    await nextMark();
    await page.keyboard.press("Enter");
    await waitForCard(page, "Sora");
  });
});
