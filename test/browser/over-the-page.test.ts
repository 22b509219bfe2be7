import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { defaults } from "../../data/settings/schema";
import { articlePage } from "./article-page";
import {
  browserName,
  extensionDir,
  hoverMark,
  inCard,
  launch,
  listed,
  pause,
  readCard,
  type Server,
  type Session,
  waitForCard,
  waitForMarks,
  waitForNoCard,
} from "./harness";
import { pinMark, textInCard } from "./in-card";
import { changeSettings } from "./settings";
import { onMarkedPage } from "./suite";

let server: Server;
let session: Session;
let page: Page;

onMarkedPage(
  "/article",
  (here) => {
    ({ server, session, page } = here);
  },
  () =>
    articlePage({
      head: "<style>::backdrop { background: rgb(0 0 0 / 80%) !important; display: block !important }</style>",
      more: "<dialog>Our letter <button>No, thank you</button></dialog>",
    }),
);

describe("a modal dialog of the page", () => {
  /** The name of the element the card's host is in. */
  const parent = () => page.evaluate(() => document.querySelector("backstory-card")?.parentElement?.nodeName);
  const dialog = (act: "showModal" | "close" | "remove") =>
    page.evaluate((what) => document.querySelector("dialog")![what](), act);

  it("that opens under a card takes it in, since all else is inert, and gives it back", async () => {
    await pinMark(page, "Runway");
    await waitForCard(page, "Runway");
    await dialog("showModal");
    await pause(300);
    expect(await parent()).toBe("DIALOG");
    await dialog("close");
    await pause(300);
    expect(await parent()).toBe("HTML");
    expect((await readCard(page))?.name).toBe("Runway");
  });

  it("leaves the first Esc to the card and the second to the page", async () => {
    await pinMark(page, "Runway");
    await waitForCard(page, "Runway");
    await dialog("showModal");
    await pause(300);
    const isOpen = () => page.evaluate(() => document.querySelector("dialog")!.open);
    await page.keyboard.press("Escape");
    await pause(200);
    expect([await parent(), await isOpen()]).toEqual([undefined, true]);
    await page.keyboard.press("Escape");
    await pause(200);
    expect(await isOpen()).toBe(false);
  });

  it("that is taken away with the card in it is no end of cards", async () => {
    await pinMark(page, "Runway");
    await waitForCard(page, "Runway");
    await dialog("showModal");
    await pause(300);
    await dialog("remove");
    await hoverMark(page, "Microsoft");
    await waitForCard(page, "Microsoft");
  });
});

it("what a page lays behind its own dialogs is not laid behind a card", async () => {
  await hoverMark(page, "Runway");
  await waitForCard(page, "Runway");
  expect(await inCard(page, (root) => getComputedStyle(root.host, "::backdrop").display)).toBe("none");
});

it("a page that makes a plain element of the host finds the next card on top again", async () => {
  await hoverMark(page, "Runway");
  await waitForCard(page, "Runway");
  await page.evaluate(() => document.querySelector("backstory-card")!.removeAttribute("popover"));
  await page.mouse.move(5, 5, { steps: 4 });
  await waitForNoCard(page);
  await hoverMark(page, "Microsoft");
  await waitForCard(page, "Microsoft");
});

it("is not printed", async () => {
  // Only Chromium's driver can show a page as it would be printed.
  if (browserName === "firefox") return;
  await pinMark(page, "Runway");
  await waitForCard(page, "Runway");
  await page.emulateMediaType("print");
  expect(await inCard(page, (root) => getComputedStyle(root.host).display)).toBe("none");
});

it("in a narrow window with text twice as large it can be read, and scrolls one way only", async () => {
  await changeSettings(session, { textSize: 200 });
  await page.bringToFront();
  await page.setViewport({ width: 320, height: 480 });
  await pause(300);
  await pinMark(page, "OpenAI");
  await waitForCard(page, "OpenAI");
  await pause(300);
  const room = await inCard(page, (root) => {
    const card = root.querySelector(".card")!;
    const wider = [card, root.querySelector(".mid")!].map((each) => each.scrollWidth - each.clientWidth);
    return { wider, scrolls: getComputedStyle(card).overflowY };
  });
  expect(room).toEqual({ wider: [0, 0], scrolls: "auto" });
  expect(await textInCard(page, ".sum")).toBeTruthy();
  await changeSettings(session, { textSize: defaults.textSize });
});

it("goes with the extension when that is removed from the browser", async () => {
  const own = await launch(browserName, { extensionDir, proxyPort: server.port });
  const open = await own.open(`${listed}/article`);
  await waitForMarks(open);
  await pinMark(open, "Runway");
  await waitForCard(open, "Runway");
  const id = browserName === "firefox" ? "backstory@backstory.example" : own.origin.split("//")[1]!;
  await own.browser.uninstallExtension(id);
  await pause(500);
  await open.mouse.move(30, 300, { steps: 5 });
  await pause(300);
  // Firefox leaves the element, with nobody to take it away: it is not to be seen.
  const seen = await inCard(open, (root) => root.querySelector(".card")?.checkVisibility() ?? false);
  expect(seen ?? false).toBe(false);
  expect(own.problems).toEqual([]);
  await own.close();
});
