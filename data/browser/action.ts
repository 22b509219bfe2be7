/** The toolbar button: its picture, what it says when pointed at, and the number on it. */
import browser from "webextension-polyfill";

/** Pictures the button has; the files are made by `.dev/icons.ts`. */
export type ButtonPicture = "on" | "idle" | "off" | "paused";

export interface ButtonLook {
  picture: ButtonPicture;
  title: string;
  /** At most four characters; empty for none. */
  badge: string;
}

/** The sizes in which each picture is there, in pixels. */
const pictureSizes = [16, 24, 32, 48];

/** By tab, the look to show next, and the work on it: a picture takes a moment, and the latest look must stay. */
const wanted = new Map<number | undefined, ButtonLook>();
const work = new Map<number | undefined, Promise<void>>();

/**
 * Shows a look on one tab, until the tab goes to another page, or (without a tab) on all that have none of their
 * own. The browser remembers it while the background is stopped. Of looks that come faster than they can be shown
 * the last one is. Never rejects: the tab may just have closed.
 */
export function showButton(look: ButtonLook, tabId?: number): Promise<void> {
  wanted.set(tabId, look);
  const atWork = work.get(tabId) ?? showWanted(tabId);
  work.set(tabId, atWork);
  return atWork;
}

async function showWanted(tabId: number | undefined): Promise<void> {
  for (let look = wanted.get(tabId); look; look = wanted.get(tabId)) {
    wanted.delete(tabId);
    await show(look, tabId);
  }
  work.delete(tabId);
}

async function show({ picture, title, badge }: ButtonLook, tabId: number | undefined): Promise<void> {
  const where = tabId === undefined ? {} : { tabId };
  const path = Object.fromEntries(pictureSizes.map((size) => [size, `/icon/${picture}-${size}.png`]));
  // Firefox for Android shows a title alone.
  await Promise.all([
    quietly(() => browser.action.setTitle({ ...where, title })),
    quietly(() => browser.action.setIcon({ ...where, path })),
    quietly(() => browser.action.setBadgeText({ ...where, text: badge })),
  ]);
}

/** Gives the number its colours: white on the accent of the light theme, 7.2 to 1. */
export async function colourBadge(): Promise<void> {
  await quietly(() => browser.action.setBadgeBackgroundColor({ color: "#2b4ac7" }));
  await quietly(() => browser.action.setBadgeTextColor({ color: "#ffffff" }));
}

/** Opens the popup over the tab in front; false where the browser will not. */
export async function openPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    return false;
  }
}

async function quietly(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch {
    // Nothing depends on it.
  }
}
