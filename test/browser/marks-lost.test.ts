import { expect, it } from "vitest";
import {
  browserName,
  hoverMark,
  listed,
  openExtensionPage,
  pause,
  type Session,
  waitForCard,
  waitForMarks,
  waitForNoCard,
  waitForNoMarks,
} from "./harness";
import { inBrowser } from "./suite";

let session: Session;

inBrowser((suite) => {
  ({ session } = suite);
});

it("a window too small for anything gets no exception", async () => {
  const page = await session.open(`${listed}/launch`);
  await page.setViewport({ width: 320, height: 120 });
  await waitForMarks(page);
  for (let at = 0; at < 4; at++) {
    await page.keyboard.down("Alt");
    await page.keyboard.press("KeyN");
    await page.keyboard.up("Alt");
  }
  await page.keyboard.press("Enter");
  await pause(600);
  await page.keyboard.press("Escape");
  await page.close();
  expect(session.problems).toEqual([]);
});

it("marks and card go quietly once the extension was updated under the page", async () => {
  // Firefox takes scripts and rules of an extension away by itself, before they could do anything.
  if (browserName === "firefox") return;
  const extension = await openExtensionPage(session, "options.html");
  const page = await session.open(`${listed}/launch`);
  await waitForMarks(page);
  await hoverMark(page, "Microsoft");
  await waitForCard(page, "Microsoft");
  const reload = () =>
    (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload();
  await extension.evaluate(reload).catch(() => undefined);
  await pause(1000);
  await page.mouse.move(5, 5, { steps: 5 });
  await waitForNoCard(page);
  await waitForNoMarks(page);
  expect(session.problems).toEqual([]);
});
