import type { Page } from "puppeteer-core";
import { beforeEach, describe, expect, it } from "vitest";
import { defaults } from "../../data/settings/schema";
import {
  answerFor,
  hoverMark,
  listed,
  pause,
  placeOfMark,
  readMarks,
  type Session,
  waitForCard,
  waitForMarks,
  waitForMarksTo,
  waitForNoCard,
  waitForNoMarks,
} from "./harness";
import { changeSettings } from "./settings";
import { openSettings, pick, pressSwitch } from "./settings-page";
import { inBrowser, untilTestEnds } from "./suite";

/** The article of all tests, with a name in a heading and one name in two sections. */
const sections = String(answerFor("/launch")?.body).replace(
  "<h2>More than film</h2>",
  "<h2>What Cerebras makes of it</h2><p>Runway says nothing. Whoever asks Runway is told that films take time.</p>",
);

let session: Session;
inBrowser(
  (suite) => {
    ({ session } = suite);
  },
  (path) => (path === "/sections" ? { body: sections } : answerFor(path)),
);
beforeEach(() => changeSettings(session, defaults));
const kept = untilTestEnds();

/** A page that a reload would take this sign from. */
async function visit(path: string): Promise<Page> {
  const page = kept(await session.open(`${listed}${path}`));
  await page.evaluate(() => Object.assign(window, { notReloaded: true }));
  return page;
}
const reading = async () => kept(await openSettings(session, "reading"));
const marksTo = (page: Page, isRight: (texts: string[]) => boolean) =>
  waitForMarksTo(page, (marks) => isRight(marks.map(({ text }) => text)));
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
