import type { Page } from "puppeteer-core";
import { waitForCard } from "../test/browser/card";
import { clickInCard, pinMark, placeInCard } from "../test/browser/in-card";
import type { Session } from "../test/browser/launch";
import { hoverMark, pause, placeOfMark } from "../test/browser/marks";
import type { Scene } from "./state-studio";

/** Longer than any movement of the card, in milliseconds. */
const still = 500;

/** Rests the pointer on a name until its card is open. */
const rest =
  (words: string, name = words) =>
  async (page: Page) => {
    await hoverMark(page, words);
    await waitForCard(page, name);
  };

/** Clicks a name, and then in its card one thing after the other: selector, and words where there are several. */
const pin =
  (words: string, ...clicks: [selector: string, words?: string][]) =>
  async (page: Page) => {
    await pinMark(page, words);
    await waitForCard(page, words);
    await pause(still);
    for (const [selector, inside] of clicks) {
      await clickInCard(page, selector, inside);
      await pause(still);
    }
    // So that nothing looks as if it were pointed at.
    if (clicks.length > 0) await page.mouse.move(3, 3, { steps: 5 });
  };

async function press(page: Page, key: "KeyN" | "KeyP"): Promise<void> {
  await page.keyboard.down("Alt");
  await page.keyboard.press(key);
  await page.keyboard.up("Alt");
  await pause(200);
}

const walk = async (page: Page) => {
  await press(page, "KeyN");
  await press(page, "KeyN");
};

const walkIn = async (page: Page) => {
  await walk(page);
  await page.keyboard.press("Enter");
  await waitForCard(page, "Sora");
  for (const _ of [1, 2, 3, 4]) await page.keyboard.press("Tab");
};

const tap = (words: string) => async (page: Page) => {
  const { x, y } = await placeOfMark(page, words);
  await pause(300);
  await page.touchscreen.tap(x, y);
  await waitForCard(page, words);
};

/** The second card of a page, asked for while the background is busy with something else. */
const slow = async (page: Page, session: Session) => {
  await rest("OpenAI")(page);
  await page.keyboard.press("Escape");
  const target = await session.browser.waitForTarget(
    (each) => each.type() === "service_worker" && each.url().startsWith(session.origin),
  );
  const worker = (await target.worker())!;
  await page.mouse.move(3, 3);
  await pause(600);
  void worker.evaluate("for (const end = Date.now() + 4000; Date.now() < end; );").catch(() => {});
  await hoverMark(page, "Sora");
  await pause(900);
};

const dots: [string] = ["[aria-haspopup=menu]"];
const item = (words: string): [string, string] => ["[role=menuitem]", words];
const phone = { width: 390, height: 844, touch: true };

/** The states of the card, in the order in which docs/card.md tells of them. */
export const scenes: Scene[] = [
  { name: "preview", path: "/paper/launch", words: "Sora", act: rest("Sora") },
  {
    name: "pinned",
    path: "/paper/launch",
    words: "Sora",
    act: pin("Sora", [".foot .btn"]),
  },
  {
    name: "pinned-sources",
    path: "/paper/launch",
    words: "Runway",
    act: async (page) => {
      await pin("Runway", [".foot .btn"])(page);
      await placeInCard(page, ".sec:last-child");
    },
  },
  { name: "nothing-later", path: "/paper/after", words: "Sora", act: rest("Sora") },
  { name: "figure-matches", path: "/paper/matches", words: "Runway", act: rest("Runway") },
  { name: "figure-differs", path: "/paper/differs", words: "Runway", act: rest("Runway") },
  { name: "ours-is-older", path: "/paper/newer", words: "Runway", act: rest("Runway") },
  { name: "page-is-older", path: "/paper/older", words: "Runway", act: rest("Runway") },
  {
    name: "disputed",
    path: "/paper/after",
    words: "Sora",
    act: async (page) => {
      await pin("Sora", [".fold"], ["summary", "Cost of a minute"])(page);
      await placeInCard(page, "details", "Logarithmic scale");
    },
  },
  { name: "passing", path: "/paper/launch", words: "Ocado", act: rest("Ocado") },
  { name: "related", path: "/paper/launch", words: "Sora", act: pin("Sora", [".chip[data-id]", "OpenAI"]) },
  { name: "menu", path: "/paper/launch", words: "Runway", act: pin("Runway", dots) },
  {
    name: "undo",
    path: "/paper/launch",
    words: "Runway",
    act: pin("Runway", dots, item("Don’t mark")),
    after: async (page) => {
      await clickInCard(page, ".undone button");
      await pause(still);
    },
  },
  { name: "copied", path: "/paper/launch", words: "Runway", act: pin("Runway", dots, item("Copy")) },
  {
    name: "keyboard-mark",
    path: "/paper/launch",
    words: "Sora",
    around: "h1, .date, p:nth-of-type(2)",
    act: walk,
  },
  { name: "keyboard-card", path: "/paper/launch", words: "Sora", act: walkIn },
  { name: "touch", path: "/paper/launch", words: "Runway", window: phone, whole: true, act: tap("Runway") },
  {
    name: "narrow",
    path: "/paper/launch",
    words: "Sora",
    window: { width: 320, height: 640 },
    whole: true,
    act: pin("Sora"),
  },
  {
    name: "large-text",
    path: "/paper/launch",
    words: "Sora",
    window: { width: 1100, height: 1000 },
    settings: { textSize: 200 },
    act: pin("Sora"),
  },
  { name: "dark", path: "/dark/launch", words: "Sora", act: rest("Sora") },
  { name: "coloured", path: "/colour/launch", words: "Runway", act: rest("Runway") },
  {
    name: "right-to-left",
    path: "/paper/hebrew",
    words: "Sora",
    settings: { otherLanguages: true },
    act: rest("Sora"),
  },
  {
    name: "forced-colours",
    path: "/paper/launch",
    words: "Sora",
    media: [
      { name: "forced-colors", value: "active" },
      { name: "prefers-color-scheme", value: "dark" },
    ],
    act: rest("Sora"),
  },
  {
    name: "high-contrast",
    path: "/paper/launch",
    words: "Sora",
    media: [{ name: "prefers-contrast", value: "more" }],
    act: rest("Sora"),
  },
  { name: "loading", path: "/paper/launch", words: "Sora", act: slow },
  {
    name: "damaged",
    path: "/paper/launch",
    words: "Ocado",
    damaged: "ocado",
    act: rest("Ocado", "The data could not be read"),
  },
  { name: "firefox-preview", path: "/paper/launch", words: "Sora", browser: "firefox", act: rest("Sora") },
  {
    name: "firefox-menu",
    path: "/dark/launch",
    words: "Runway",
    browser: "firefox",
    act: pin("Runway", dots),
  },
];
