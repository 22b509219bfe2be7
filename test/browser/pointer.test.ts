import type { Page } from "puppeteer-core";
import { afterAll, describe, expect, it } from "vitest";
import { defaults } from "../../data/settings/schema";
import {
  hoverMark,
  inCard,
  pause,
  placeOfMark,
  readCard,
  readMarks,
  type Session,
  waitForCard,
  waitForNoCard,
} from "./harness";
import { changeSettings } from "./settings";
import { onMarkedPage } from "./suite";

type Point = { x: number; y: number };

let session: Session;
let page: Page;

onMarkedPage("/launch", (here) => {
  ({ session, page } = here);
});

/** Stays where it is for as long as a card would take to open, and then some. */
const noCardComes = () => pause(900).then(async () => expect(await readCard(page)).toBeNull());

/** Puts the pointer on a mark once scrolling no longer mutes it. */
async function pointAt(text: string) {
  const at = await placeOfMark(page, text);
  await pause(300);
  await page.mouse.move(at.x - 40, at.y - 60);
  await page.mouse.move(at.x, at.y, { steps: 6 });
  return at;
}

/** Moves the pointer from one place to another with its button held, and lets go. */
async function drag(from: Point, to: Point, meanwhile?: () => Promise<void>) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await meanwhile?.();
  await page.mouse.up();
}

/** Sets what concerns reading, and comes back to the page. */
async function set(change: Parameters<typeof changeSettings>[1]) {
  await changeSettings(session, change);
  await page.bringToFront();
  await pause(100);
}

describe("a preview", () => {
  it("paints its mark at once and opens after the time that is set", async () => {
    await set({ delay: 800 });
    await pointAt("Runway");
    await pause(150);
    expect((await readMarks(page)).filter(({ key }) => key === "backstory-hover")).toHaveLength(1);
    await pause(300);
    expect(await readCard(page)).toBeNull();
    await waitForCard(page, "Runway");
    await set({ delay: defaults.delay });
  });

  it("stays away once dismissed, until the pointer has left the name", async () => {
    for (const key of ["Escape", "Control"] as const) {
      const { x, y } = await pointAt("Microsoft");
      await waitForCard(page, "Microsoft");
      await page.keyboard.press(key);
      await waitForNoCard(page);
      await page.mouse.move(x + 2, y + 1);
      await noCardComes();
      await page.mouse.move(5, 5, { steps: 4 });
      await pause(700);
    }
    await pointAt("Microsoft");
    await waitForCard(page, "Microsoft");
  });

  it("can be gone into with the pointer and stays", async () => {
    await hoverMark(page, "Runway");
    await waitForCard(page, "Runway");
    const box = await inCard(page, (root) => {
      const { left, top, width, height } = root.querySelector("[role=dialog]")!.getBoundingClientRect();
      return { x: left + width / 2, y: top + Math.min(height / 2, 60) };
    });
    await page.mouse.move(box!.x, box!.y, { steps: 12 });
    await pause(900);
    expect((await readCard(page))?.name).toMatch(/^Runway/);
  });

  it("does not come while a button is held, nor over words just selected", async () => {
    const { x, y } = await placeOfMark(page, "Microsoft");
    await pause(300);
    await drag({ x: x - 200, y }, { x, y }, noCardComes);
    await page.mouse.move(x + 1, y);
    await noCardComes();
    expect(await page.evaluate(() => getSelection()!.toString().length)).toBeGreaterThan(3);
  });

  it("does not come for a name that scrolls under a resting pointer", async () => {
    const { x, y } = await placeOfMark(page, "Microsoft");
    await page.mouse.move(x, y + 100);
    await pause(300);
    await page.evaluate(() => {
      document.body.style.paddingBottom = "3000px";
      scrollBy({ top: -100, behavior: "instant" });
    });
    await noCardComes();
  });

  it("does not come while the reader types", async () => {
    await page.evaluate(() => document.body.prepend(document.createElement("input")));
    await page.focus("input");
    const { x, y } = await pointAt("Microsoft");
    for (let at = 0; at < 12; at++) {
      await page.keyboard.press("KeyA");
      await page.mouse.move(x + (at % 3), y);
      await pause(60);
    }
    expect(await readCard(page)).toBeNull();
  });

  it("is not driven off by a page that pretends the pointer had left", async () => {
    await pointAt("Microsoft");
    await page.evaluate(() => document.dispatchEvent(new PointerEvent("pointerleave")));
    await waitForCard(page, "Microsoft");
    await page.evaluate(() => document.dispatchEvent(new PointerEvent("pointerleave")));
    await pause(500);
    expect((await readCard(page))?.name).toMatch(/^Microsoft/);
  });
});

describe("a click", () => {
  it("follows a link, and only the link", async () => {
    await set({ mentions: "all" });
    const link = await page.evaluate(() => {
      const { left, right, top, height } = document.querySelector("#plain a")!.getBoundingClientRect();
      return { x: right - (right - left) * 0.08, y: top + height / 2 };
    });
    await page.mouse.move(link.x, link.y, { steps: 3 });
    await page.mouse.click(link.x, link.y);
    await page.waitForFunction(() => location.pathname === "/later");
    expect(await readCard(page)).toBeNull();
    await set({ mentions: defaults.mentions });
  });

  it("that ends a selection or a drag, or comes with a key held, pins nothing", async () => {
    const { x, y } = await placeOfMark(page, "Microsoft");
    await pause(300);
    await drag({ x: x - 200, y }, { x, y });
    await noCardComes();
    // This one only takes the selection away. A preview may come while the pointer rests; a pinned card would stay.
    await page.mouse.click(x, y);
    await page.mouse.move(5, 5, { steps: 4 });
    await pause(400);
    await waitForNoCard(page);
    await page.keyboard.down("Shift");
    await page.mouse.click(x, y);
    await page.keyboard.up("Shift");
    await page.mouse.move(5, 5, { steps: 4 });
    await pause(400);
    await waitForNoCard(page);
  });

  it("pins: the card outlives a scroll and a selection, and goes with a click elsewhere", async () => {
    const { x, y } = await pointAt("Microsoft");
    await page.mouse.click(x, y);
    await waitForCard(page, "Microsoft");
    await page.evaluate(() => scrollBy({ top: 30, behavior: "instant" }));
    const from = await page.evaluate(() => {
      const { left, top } = document.querySelector("h1")!.getBoundingClientRect();
      return { x: left + 5, y: Math.max(5, top + 10) };
    });
    await drag(from, { x: from.x + 150, y: from.y });
    await pause(400);
    expect((await readCard(page))?.name).toMatch(/^Microsoft/);
    await page.mouse.click(from.x + 300, from.y);
    await page.mouse.click(from.x + 300, from.y);
    await waitForNoCard(page);
  });

  it("made up by the page does nothing", async () => {
    const place = await placeOfMark(page, "Microsoft");
    await page.evaluate(({ x, y }) => {
      const at = document.elementFromPoint(x, y)!;
      const init = { clientX: x, clientY: y, bubbles: true, detail: 1, pointerType: "mouse" };
      for (const type of ["pointerover", "pointermove", "pointerdown", "pointerup", "click"])
        at.dispatchEvent(new PointerEvent(type, init));
      for (const type of ["keydown", "keyup"])
        at.dispatchEvent(new KeyboardEvent(type, { key: "n", code: "KeyN", altKey: true, bubbles: true }));
    }, place);
    await noCardComes();
    expect((await readMarks(page)).filter(({ key }) => !key.startsWith("backstory-rest"))).toEqual([]);
  });
});

describe("the reader's choice of how cards open", () => {
  afterAll(() => changeSettings(session, { opening: "rest" }));

  it("alt: only with Alt held, whether it was down before or comes later", async () => {
    await set({ opening: "alt" });
    await pointAt("Microsoft");
    await noCardComes();
    await page.keyboard.down("Alt");
    await waitForCard(page, "Microsoft");
    await page.keyboard.up("Alt");
  });

  it("click: not at rest, but by a click", async () => {
    await set({ opening: "click" });
    const { x, y } = await pointAt("Microsoft");
    await noCardComes();
    await page.mouse.click(x, y);
    await waitForCard(page, "Microsoft");
  });

  it("off: neither, and the mark does not answer the pointer", async () => {
    await set({ opening: "off" });
    const { x, y } = await pointAt("Microsoft");
    await page.mouse.click(x, y);
    await noCardComes();
    expect((await readMarks(page)).filter(({ key }) => key.startsWith("backstory-hover"))).toEqual([]);
  });
});
