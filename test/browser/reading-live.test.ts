import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { defaults } from "../../data/settings/schema";
import {
  answerFor,
  browserName,
  extensionDir,
  hoverMark,
  launch,
  listed,
  pause,
  placeOfMark,
  readMarks,
  type Server,
  type Session,
  serve,
  waitForCard,
  waitForMarks,
  waitForNoCard,
  waitForNoMarks,
} from "./harness";
import { changeSettings } from "./settings";
import { openSettings, pressSwitch } from "./settings-page";

/** The article of all tests, with a name in a heading and one name in two sections. */
const sections = String(answerFor("/launch")?.body).replace(
  "<h2>More than film</h2>",
  "<h2>What Cerebras makes of it</h2><p>Runway says nothing. Whoever asks Runway is told that films take time.</p>",
);

let server: Server;
let session: Session;
const open: Page[] = [];

beforeAll(async () => {
  server = await serve((path) => (path === "/sections" ? { body: sections } : answerFor(path)));
  session = await launch(browserName, { extensionDir, proxyPort: server.port });
});
beforeEach(() => changeSettings(session, defaults));
afterEach(async () => {
  for (const page of open.splice(0)) await page.close().catch(() => {});
});
afterAll(async () => {
  await session?.close();
  await server?.close();
});

/** A page that a reload would take this sign from. */
async function visit(path: string): Promise<Page> {
  const page = await session.open(`${listed}${path}`);
  open.push(page);
  await page.evaluate(() => Object.assign(window, { notReloaded: true }));
  return page;
}
async function reading(): Promise<Page> {
  const page = await openSettings(session, "reading");
  open.push(page);
  return page;
}
async function pick(page: Page, label: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate((wanted) => {
    const labels = [...document.querySelectorAll("main label")];
    const found = labels.find((each) => each.textContent?.trim().startsWith(wanted));
    found!.querySelector<HTMLElement>("input")!.click();
  }, label);
}
async function marksTo(page: Page, isRight: (texts: string[]) => boolean): Promise<void> {
  await page.bringToFront();
  for (let tries = 0; tries < 300; tries++) {
    const texts = (await readMarks(page)).map(({ text }) => text);
    if (isRight(texts)) return;
    await pause(50);
  }
  throw new Error(JSON.stringify(await readMarks(page)));
}
/** Back to the page, with the pointer on nothing; what was set has come there by then. */
async function back(page: Page): Promise<void> {
  await pause(300);
  await page.bringToFront();
  await page.mouse.move(5, 5);
}
const isTheSame = (page: Page) => page.evaluate(() => "notReloaded" in window);
const count = (texts: string[], wanted: string) => texts.filter((text) => text === wanted).length;

describe("in an open page, without a reload", () => {
  it("headings are marked, and are clean again", async () => {
    const page = await visit("/sections");
    await waitForMarks(page);
    const options = await reading();
    await pressSwitch(options, "Marks in headings");
    await marksTo(page, (texts) => texts.includes("Cerebras"));
    await pressSwitch(options, "Marks in headings");
    await marksTo(page, (texts) => texts.length > 0 && !texts.includes("Cerebras"));
    expect(await isTheSame(page)).toBe(true);
  });

  it("a name is marked once on the page, once in a section, or each time", async () => {
    const page = await visit("/sections");
    await waitForMarks(page);
    await marksTo(page, (texts) => count(texts, "Runway") === 1);
    const options = await reading();
    for (const [label, times] of [
      ["First in a section", 2],
      ["Every mention", 3],
      ["First on the page", 1],
    ] as const) {
      await pick(options, label);
      await marksTo(page, (texts) => count(texts, "Runway") === times);
    }
    expect(await isTheSame(page)).toBe(true);
  });

  it("an article in another language is marked, and no more", async () => {
    const page = await visit("/german");
    await pause(800);
    expect(await readMarks(page)).toEqual([]);
    const options = await reading();
    await pressSwitch(options, "Marks in other languages");
    await page.bringToFront();
    await waitForMarks(page);
    await pressSwitch(options, "Marks in other languages");
    await page.bringToFront();
    await waitForNoMarks(page);
    expect(await isTheSame(page)).toBe(true);
  });

  it("a card opens with Alt held, by a click, or after a short rest, as it is set", async () => {
    const page = await visit("/sections");
    await waitForMarks(page);
    const options = await reading();
    const shown = () => page.$("backstory-card:popover-open");

    await pick(options, "Rest with Alt held");
    await back(page);
    await hoverMark(page, "Runway");
    await pause(900);
    expect(await shown()).toBeNull();
    await page.mouse.move(5, 5);
    await page.keyboard.down("Alt");
    await hoverMark(page, "Runway");
    await waitForCard(page, "Runway");
    await page.keyboard.up("Alt");
    await page.keyboard.press("Escape");
    await waitForNoCard(page);

    await pick(options, "Click or keyboard");
    await back(page);
    await hoverMark(page, "Nvidia");
    await pause(900);
    expect(await shown()).toBeNull();
    const { x, y } = await placeOfMark(page, "Nvidia");
    await page.mouse.click(x, y);
    await waitForCard(page, "Nvidia");
    await page.keyboard.press("Escape");
    await waitForNoCard(page);

    await pick(options, "Rest on a name");
    await back(page);
    await hoverMark(page, "Runway");
    await waitForCard(page, "Runway");
    expect(await isTheSame(page)).toBe(true);
  });
});

it("threw nothing on the way, in the pages or in the background", () => {
  expect(session.problems).toEqual([]);
});
