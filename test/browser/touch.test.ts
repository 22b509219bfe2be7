import type { Page } from "puppeteer-core";
import { afterEach, beforeEach, expect, it } from "vitest";
import {
  browserName,
  listed,
  pause,
  placeOfMark,
  readCard,
  type Session,
  waitForCard,
  waitForMarks,
  waitForNoCard,
} from "./harness";
import { inBrowser } from "./suite";

let session: Session;
let page: Page;

inBrowser((suite) => {
  ({ session } = suite);
});
beforeEach(async () => {
  page = await session.open(`${listed}/launch`);
  // Firefox takes touches from the driver as it is.
  if (browserName === "chromium") await page.setViewport({ width: 400, height: 800, hasTouch: true });
  await waitForMarks(page);
});
afterEach(() => page.close());

it("a tap on a name opens its card, and a tap elsewhere closes it", async () => {
  const { x, y } = await placeOfMark(page, "Runway");
  await pause(300);
  await page.touchscreen.tap(x, y);
  await waitForCard(page, "Runway");
  await pause(400);
  await page.touchscreen.tap(15, 15);
  await waitForNoCard(page);
});

it("a finger that scrolls or stays long opens nothing", async () => {
  const { x, y } = await placeOfMark(page, "Runway");
  await pause(300);
  const scroll = await page.touchscreen.touchStart(x, y);
  for (const by of [10, 40, 80, 120]) await scroll.move(x, y - by);
  await scroll.end();
  await pause(500);
  expect(await readCard(page)).toBeNull();
  const again = await placeOfMark(page, "Runway");
  const rest = await page.touchscreen.touchStart(again.x, again.y);
  await pause(1200);
  await rest.end();
  await pause(500);
  expect(await readCard(page)).toBeNull();
});

it("a tap on a link follows it", async () => {
  const link = await page.evaluate(() => {
    const found = document.querySelector("#plain a")!;
    found.scrollIntoView({ block: "center", behavior: "instant" });
    const { left, top, height } = [...found.getClientRects()].at(-1)!;
    return { x: left + 12, y: top + height / 2 };
  });
  await pause(300);
  await page.touchscreen.tap(link.x, link.y);
  await page.waitForFunction(() => location.pathname === "/later");
  expect(await readCard(page)).toBeNull();
});
