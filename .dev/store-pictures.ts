/** The pictures of docs/store: screenshots in both browsers, tiles and icon, in the sizes that the stores want. */
import { spawnSync } from "node:child_process";
import { rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserName, Session } from "../test/browser/launch";
import { exampleSite } from "./state-looks";
import { enter, play } from "./state-studio";
import { storeScenes, tileScene } from "./store-scenes";
import { draw, marquee, overPage, smallTile, storeIcon } from "./store-tiles";

/**
 * Takes them all.
 *
 * @param extensionOf folder of the built extension for a browser
 * @param port of the server that answers for every host
 * @param folder where they go
 */
export async function takeStorePictures(
  extensionOf: (browser: BrowserName) => string,
  port: number,
  folder: string,
): Promise<void> {
  for (const browser of ["chromium", "firefox"] as const) {
    const session = await enter(browser, extensionOf(browser), port);
    try {
      await screenshots(session, folder);
      if (browser === "chromium") await tiles(session, folder);
    } finally {
      await session.close();
    }
  }
}

async function screenshots(session: Session, folder: string): Promise<void> {
  const prefix = session.name === "chromium" ? "chrome" : "firefox";
  let below: Uint8Array = new Uint8Array();
  for (const scene of storeScenes(session.name)) {
    const taken = await play(session, scene, exampleSite);
    const isOver = scene.name.endsWith("-over");
    const picture = isOver ? await draw(session.browser, overPage(below, taken)) : taken;
    below = taken;
    save(picture, join(folder, `${prefix}-${scene.name.replace("-over", "")}.png`));
  }
}

async function tiles(session: Session, folder: string): Promise<void> {
  const { browser } = session;
  const card = await play(session, tileScene, exampleSite);
  save(await draw(browser, smallTile(card)), join(folder, "tile-440x280.png"));
  save(await draw(browser, marquee(card)), join(folder, "marquee-1400x560.png"));
  save(await draw(browser, storeIcon), join(folder, "icon-128.png"), "PNG32");
}

/** Packed as tightly as can be; the stores take no transparency in pictures, but in the icon. Needs ImageMagick. */
function save(picture: Uint8Array, file: string, format: "PNG24" | "PNG32" = "PNG24"): void {
  const raw = `${file}.raw.png`;
  writeFileSync(raw, picture);
  const how = ["-strip", "-define", "png:compression-level=9", "-define", "png:compression-filter=5"];
  const done = spawnSync("convert", [raw, ...how, `${format}:${file}`]);
  rmSync(raw);
  if (done.status !== 0)
    throw new Error(`convert, of ImageMagick, did not work: ${done.error ?? done.stderr}`);
  console.log(`${file.split(/[\\/]/).at(-1)!.padEnd(32)} ${Math.round(statSync(file).size / 1000)} kB`);
}
