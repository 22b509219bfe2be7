import { spawnSync } from "node:child_process";
import { rmSync, statSync, writeFileSync } from "node:fs";
import type { Page } from "puppeteer-core";
import { inCard } from "../test/browser/card";

/** A part of the window in CSS pixels. */
export interface Frame {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The open card with its menu; nothing when none is open. */
export const frameOfCard = (page: Page): Promise<Frame | null> =>
  inCard(page, (root) => {
    const boxes = [...root.querySelectorAll(".card, .menu")].map((each) => each.getBoundingClientRect());
    return {
      left: Math.min(...boxes.map(({ left }) => left)),
      top: Math.min(...boxes.map(({ top }) => top)),
      right: Math.max(...boxes.map(({ right }) => right)),
      bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
    };
  });

/** The marks with the pointer or the focus on them, or all with these words. */
const frameOfMarks = (page: Page, words: string): Promise<Frame | null> =>
  page.evaluate((wanted) => {
    const boxes: DOMRect[] = [];
    for (const [key, highlight] of CSS.highlights) {
      if (!key.startsWith("backstory")) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        if (range.toString() === wanted) boxes.push(range.getBoundingClientRect());
      }
    }
    const [first] = boxes;
    return first ? { left: first.left, top: first.top, right: first.right, bottom: first.bottom } : null;
  }, words);

/** The card and the word it is opened for, with some of the page around them. */
export async function frameOf(page: Page, words: string): Promise<Frame> {
  const found = [await frameOfCard(page), await frameOfMarks(page, words)].filter((each) => each !== null);
  if (found.length === 0) throw new Error(`Neither a card nor a mark “${words}” to take a picture of.`);
  return {
    left: Math.min(...found.map(({ left }) => left)) - 28,
    top: Math.min(...found.map(({ top }) => top)) - 20,
    right: Math.max(...found.map(({ right }) => right)) + 28,
    bottom: Math.max(...found.map(({ bottom }) => bottom)) + 24,
  };
}

/** Where elements of the page are, all in one frame. */
export async function frameOfPage(page: Page, selector: string): Promise<Frame> {
  return page.$$eval(selector, (all) => {
    const boxes = all.map((each) => each.getBoundingClientRect());
    return {
      left: Math.min(...boxes.map(({ left }) => left)) - 20,
      top: Math.min(...boxes.map(({ top }) => top)) - 16,
      right: Math.max(...boxes.map(({ right }) => right)) + 20,
      bottom: Math.max(...boxes.map(({ bottom }) => bottom)) + 16,
    };
  });
}

/** Takes a picture of a part of the window: the bytes of a PNG. */
export async function shoot(page: Page, frame: Frame): Promise<Uint8Array> {
  const { width, height } = page.viewport()!;
  const left = Math.max(0, Math.floor(frame.left));
  const top = Math.max(0, Math.floor(frame.top));
  const clip = {
    x: left,
    y: top,
    width: Math.min(width, Math.ceil(frame.right)) - left,
    height: Math.min(height, Math.ceil(frame.bottom)) - top,
  };
  // Beyond the viewport the browser would resize the page first, and the card would move.
  return page.screenshot({ clip, captureBeyondViewport: false });
}

/** Takes a picture of the whole window: the bytes of a PNG. */
export const shootAll = (page: Page): Promise<Uint8Array> =>
  page.screenshot({ captureBeyondViewport: false });

/**
 * Writes pictures, one below the other, as one WebP. Needs ImageMagick.
 *
 * @param size what it is shrunk to, in pixels: "860x"
 * @returns its size in bytes
 */
export function develop(pictures: Uint8Array[], file: string, size: string): number {
  const raw = pictures.map((bytes, index) => {
    const name = `${file}.${index}.png`;
    writeFileSync(name, bytes);
    return name;
  });
  const how = ["-quality", "58", "-define", "webp:method=6", "-define", "webp:use-sharp-yuv=1"];
  const done = spawnSync("convert", [...raw, "-append", "-resize", `${size}>`, "-strip", ...how, file]);
  for (const name of raw) rmSync(name);
  if (done.status !== 0)
    throw new Error(`convert, of ImageMagick, did not work: ${done.error ?? done.stderr}`);
  return statSync(file).size;
}
