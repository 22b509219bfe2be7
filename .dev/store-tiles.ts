import { readFileSync } from "node:fs";
import type { Browser } from "puppeteer-core";

const icon = readFileSync(new URL("../docs/store/icon.svg", import.meta.url));
const source = (bytes: Uint8Array, type: string) =>
  `data:image/${type};base64,${Buffer.from(bytes).toString("base64")}`;
const logo = source(icon, "svg+xml");

const style = `
  * { box-sizing: border-box; margin: 0; }
  body { position: relative; overflow: hidden; background: #fdfcfa; color: #15181c;
    font: 20px/1.4 "Liberation Sans", Arial, sans-serif; }
  img { position: absolute; display: block; }
  .over { box-shadow: 0 0 0 1px #0002, 0 12px 40px #0005; border-radius: 8px; }
  .card { box-shadow: 0 0 0 1px #0001, 0 16px 48px #15181c2e; }
  .said { position: absolute; }
  h1 { font: 600 44px/1.1 "Liberation Serif", Georgia, serif; letter-spacing: -0.01em; }
  p { color: #434a53; }
`;

interface Tile {
  width: number;
  height: number;
  /** Markup of the whole tile, of our own making. */
  body: string;
}

/** Draws a tile in a browser: the bytes of a PNG. */
export async function draw(browser: Browser, { width, height, body }: Tile): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width, height, deviceScaleFactor: 1 });
    await page.setContent(
      `<!doctype html><style>${style}</style><body style="height:${height}px">${body}</body>`,
    );
    await page.evaluate(() => Promise.all([...document.images].map((each) => each.decode())));
    return await page.screenshot({ captureBeyondViewport: false, omitBackground: false });
  } finally {
    await page.close();
  }
}

/** A popup over a page, where the browser would show it. */
export const overPage = (page: Uint8Array, popup: Uint8Array, { width = 1280, height = 800 } = {}): Tile => ({
  width,
  height,
  body: `<img src="${source(page, "png")}" width="${width}" style="left:0;top:0">
    <img class="over" src="${source(popup, "png")}" style="right:24px;top:12px">`,
});

/** The small tile: name, what it is for, and a card rising from the edge. */
export const smallTile = (card: Uint8Array): Tile => ({
  width: 440,
  height: 280,
  body: `<img src="${logo}" width="60" height="60" style="left:34px;top:26px">
    <div class="said" style="left:112px;top:25px"><h1 style="font-size:36px">Backstory</h1>
    <p style="font-size:17px">AI news, with its context</p></div>
    <img class="card" src="${source(card, "png")}" width="372" style="left:34px;top:116px;border-radius:14px">`,
});

/** The wide tile: the same beside a larger card. */
export const marquee = (card: Uint8Array): Tile => ({
  width: 1400,
  height: 560,
  body: `<img src="${logo}" width="96" height="96" style="left:110px;top:128px">
    <div class="said" style="left:116px;top:248px;width:520px"><h1 style="font-size:68px">Backstory</h1>
    <p style="font-size:28px;margin-top:14px">AI news, with its context: dated, sourced, and nothing sent anywhere</p></div>
    <img class="card" src="${source(card, "png")}" width="560" style="left:730px;top:64px;border-radius:21px">`,
});

/** The icon as the Chrome Web Store wants it: 96 pixels of drawing in 128. */
export const storeIcon: Tile = {
  width: 128,
  height: 128,
  body: `<style>body{background:none}</style><img src="${logo}" width="110" height="110" style="left:9px;top:9px">`,
};
