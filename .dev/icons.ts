/**
 * Draws the pictures of the toolbar button from their sources, `public/icon/*.svg`, with the browser at hand:
 *
 *     npx tsx .dev/icons.ts
 *
 * Firefox would take the drawings as they are; Chromium wants points.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { launch } from "../test/browser/launch";

const pictures = ["on", "idle", "paused", "off"];
/** Edge lengths in pixels: the toolbar's own, and those of screens with more to the inch. */
const sizes = [16, 24, 32, 48];
const folder = new URL("../public/icon/", import.meta.url);

async function draw(): Promise<void> {
  const { browser, close } = await launch("chromium");
  const page = await browser.newPage();
  for (const picture of pictures) {
    const svg = readFileSync(new URL(`${picture}.svg`, folder)).toString("base64");
    for (const size of sizes) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}img{display:block}</style>
         <img width="${size}" height="${size}" src="data:image/svg+xml;base64,${svg}">`,
      );
      const png = await page.screenshot({ omitBackground: true });
      const file = new URL(`${picture}-${size}.png`, folder);
      writeFileSync(file, png);
      console.log(fileURLToPath(file), png.length);
    }
  }
  await close();
}

void draw();
