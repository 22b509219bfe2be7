import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type MediaFeature, Page } from "puppeteer-core";
import { defaults, type Settings } from "../data/settings/schema";
import { type BrowserName, launch, type Session } from "../test/browser/launch";
import { pause, waitForMarks } from "../test/browser/marks";
import { changeSettings } from "../test/browser/settings";
import { type Frame, frameOf, frameOfCard, frameOfPage, shoot, shootAll } from "./state-camera";

/** One state: the page, what the reader has set, and what is done by hand to get there. */
export interface Scene {
  /** Of the picture's file. */
  name: string;
  path: string;
  /** Start of its address; this machine's own unless told. */
  site?: string;
  /** The words of the mark that the state is about. */
  words: string;
  browser?: BrowserName;
  /** In CSS pixels. */
  window?: { width: number; height: number; touch?: boolean };
  settings?: Partial<Settings>;
  media?: MediaFeature[];
  /** The id of an entity that the extension's copy of the record shall have lost. */
  damaged?: string;
  /** May lead to another page, whose whole window is the picture then. */
  act?(page: Page, session: Session): Promise<unknown>;
  /** Takes back what would show in the pictures that follow. */
  after?(page: Page): Promise<void>;
  /** Elements of the page in the picture, in place of the card. */
  around?: string;
  /** The whole window in the picture. */
  whole?: true;
  /** Nothing but the card in the picture. */
  alone?: true;
  /** Further pages in the same picture, each below the one before, with other settings. */
  further?: Pick<Scene, "path" | "settings">[];
  /** Greatest size in pixels, as ImageMagick writes it; "860x" unless told. */
  size?: string;
  /** Points of the picture to a CSS pixel; 2 unless told. */
  scale?: number;
}

const usual: NonNullable<Scene["window"]> = { width: 1100, height: 900 };

/** Plays a scene and takes its picture. */
export async function play(session: Session, scene: Scene, site: string): Promise<Uint8Array> {
  const { width, height, touch = false } = scene.window ?? usual;
  if (scene.settings) await changeSettings(session, scene.settings);
  const page = await session.browser.newPage();
  try {
    await page.setViewport({
      width,
      height,
      deviceScaleFactor: scene.scale ?? 2,
      hasTouch: touch,
      isMobile: touch,
    });
    if (scene.media) await emulate(page, scene.media);
    await page.goto(`${scene.site ?? site}${scene.path}`);
    await waitForMarks(page);
    await pause(300);
    const led = await scene.act?.(page, session);
    const other = led instanceof Page ? led : undefined;
    await pause(500);
    const picture =
      other || scene.whole ? await shootAll(other ?? page) : await shoot(page, await frame(page, scene));
    await other?.close();
    await scene.after?.(page);
    return picture;
  } finally {
    await page.close();
    if (scene.settings) await changeSettings(session, defaults);
  }
}

async function frame(page: Page, { alone, around, words }: Scene): Promise<Frame> {
  if (around) return frameOfPage(page, around);
  return (alone && (await frameOfCard(page))) || frameOf(page, words);
}

/** Puppeteer knows fewer features than the browser. */
async function emulate(page: Page, features: MediaFeature[]): Promise<void> {
  const cdp = await page.createCDPSession();
  await cdp.send("Emulation.setEmulatedMedia", { features });
}

/** A copy of the built extension whose record has lost one entity; the names on pages still lead to it. */
export function damage(extensionDir: string, id: string): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "backstory-damaged-"));
  cpSync(extensionDir, folder, { recursive: true });
  const file = join(folder, "background.js");
  const whole = readFileSync(file, "utf8");
  const lost = whole.replace(new RegExp(`(\\\\*"id\\\\*":\\\\*")${id}(\\\\*",\\\\*"name)`), "$1lost$2");
  if (lost === whole) throw new Error(`No ${id} in ${readdirSync(folder).join(", ")}`);
  writeFileSync(file, lost);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Starts a browser for these scenes. */
export const enter = (name: BrowserName, extensionDir: string, proxyPort: number): Promise<Session> =>
  launch(name, { extensionDir, proxyPort, scheme: "light" });
