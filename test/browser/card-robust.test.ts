import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import {
  browserName,
  extensionDir,
  hoverMark,
  inCard,
  launch,
  listed,
  openExtensionPage,
  pause,
  placeOfMark,
  readCard,
  type Server,
  waitForCard,
  waitForMarks,
  waitForNoCard,
} from "./harness";
import { clickInCard, focusInCard, pinMark } from "./in-card";
import { onMarkedPage } from "./suite";

let server: Server;
let page: Page;

onMarkedPage("/launch", (here) => {
  ({ server, page } = here);
});

/** The card's box, and the window's. */
const boxes = () =>
  inCard(page, (root) => {
    const { left, top, right, bottom } = root.querySelector(".card")!.getBoundingClientRect();
    // Without the page's scrollbar.
    const width = document.documentElement.clientWidth;
    return { left, top, right, bottom, width, height: innerHeight };
  });

async function expectInside(): Promise<void> {
  const box = (await boxes())!;
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.top).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(box.width + 0.5);
  expect(box.bottom).toBeLessThanOrEqual(box.height + 0.5);
}

describe("inside the window", () => {
  it.each([
    [1100, 900],
    [700, 420],
    [620, 200],
    [320, 480],
    [200, 150],
  ])("of %i by %i", async (width, height) => {
    await page.setViewport({ width, height });
    await pause(300);
    await pinMark(page, "Runway");
    await waitForCard(page, "Runway");
    await pause(300);
    await expectInside();
  });

  it.each([
    [1100, 1.5],
    [1100, 3],
    [500, 2],
  ])("of %i pixels on a page that enlarges itself %f times", async (width, zoom) => {
    await page.setViewport({ width, height: 800 });
    await page.evaluate((by) => {
      document.documentElement.style.zoom = String(by);
    }, zoom);
    await pause(300);
    await pinMark(page, "Runway");
    await waitForCard(page, "Runway");
    await pause(300);
    await expectInside();
  });

  it("it grows without jumping over its word", async () => {
    await pinMark(page, "Runway");
    await waitForCard(page, "Runway");
    await pause(200);
    const word = await placeOfMark(page, "Runway");
    const before = (await boxes())!;
    await clickInCard(page, ".foot .btn");
    await pause(300);
    const after = (await boxes())!;
    expect(after.bottom - after.top).toBeGreaterThan(before.bottom - before.top);
    expect(after.top > word.y).toBe(before.top > word.y);
    expect(word.y < after.top || word.y > after.bottom).toBe(true);
    await expectInside();
  });

  it("a card scrolled inside stays where it was read when the page scrolls", async () => {
    await pinMark(page, "Runway");
    await waitForCard(page, "Runway");
    await clickInCard(page, ".foot .btn");
    await pause(200);
    const scroll = () => inCard(page, (root) => root.querySelector(".mid")!.scrollTop);
    await inCard(page, (root) => {
      root.querySelector(".mid")!.scrollTop = 60;
      return true;
    });
    const before = await scroll();
    expect(before).toBeGreaterThan(0);
    await page.evaluate(() => scrollBy({ top: 15, behavior: "instant" }));
    await pause(200);
    expect(await scroll()).toBe(before);
  });
});

describe("on hostile ground", () => {
  it("a page that takes the card away at once gets no exception, and the next card opens", async () => {
    await page.evaluate(() => {
      const watch = new MutationObserver(() => {
        const card = document.querySelector("backstory-card");
        if (!card) return;
        card.remove();
        watch.disconnect();
      });
      watch.observe(document.documentElement, { childList: true });
    });
    await hoverMark(page, "Runway");
    await pause(900);
    expect(await readCard(page)).toBeNull();
    await page.mouse.move(5, 5, { steps: 4 });
    await pause(400);
    await hoverMark(page, "Runway");
    await waitForCard(page, "Runway");
  });

  it("a page that restyles everything restyles nothing of ours", async () => {
    await page.evaluate(() => {
      const style = document.head.appendChild(document.createElement("style"));
      style.textContent =
        "*, backstory-card { display: none !important; opacity: 0.1 !important; transform: scale(3) !important; zoom: 2 !important; color: red !important; font: 40px serif !important } html, body, main, article, p, b, em { display: block !important; opacity: 1 !important; transform: none !important; zoom: 1 !important; }";
    });
    await pause(300);
    await hoverMark(page, "Microsoft");
    await waitForCard(page, "Microsoft");
    const seen = await inCard(page, (root) => {
      const { opacity, transform, zoom } = getComputedStyle(root.host);
      const name = getComputedStyle(root.querySelector(".name")!);
      return { opacity, transform, zoom, size: name.fontSize, colour: name.color };
    });
    expect(seen).toMatchObject({ opacity: "1", transform: "none", zoom: "1", size: "23px" });
    expect(seen?.colour).not.toBe("rgb(255, 0, 0)");
    await expectInside();
  });

  it("a page hears nothing of keys and clicks in the card but by capturing, and its own events do nothing", async () => {
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const type of ["click", "keydown", "pointerdown"])
        document.addEventListener(type, () => heard.push(type));
    });
    await pinMark(page, "Runway");
    await waitForCard(page, "Runway");
    await page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
    await clickInCard(page, ".name");
    await page.keyboard.press("j");
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    await page.evaluate(() => {
      const card = document.querySelector("backstory-card")!;
      for (const type of ["click", "pointerdown", "keydown"])
        card.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    });
    expect((await readCard(page))?.name).toBe("Runway");
  });

  it("an extension updated under the open page leaves quietly", async () => {
    const own = await launch(browserName, { extensionDir, proxyPort: server.port });
    const open = await own.open(`${listed}/launch`);
    await waitForMarks(open);
    await pinMark(open, "Runway");
    await waitForCard(open, "Runway");
    const settings = await openExtensionPage(own, "options.html");
    await settings
      .evaluate(() => {
        const { browser, chrome } = globalThis as never as Record<string, { runtime: { reload(): void } }>;
        (browser ?? chrome)!.runtime.reload();
      })
      .catch(() => {});
    await pause(1500);
    await open.bringToFront();
    if (browserName === "chromium") {
      // The old scripts go on in the page, and nobody answers what they ask.
      // The card may have noticed already.
      if (await readCard(open)) await clickInCard(open, ".chip[data-id]");
      await waitForNoCard(open);
      await hoverMark(open, "Microsoft").catch(() => {});
      await pause(900);
      expect(await readCard(open)).toBeNull();
    } else {
      // The old scripts have ended where they stood; the new ones take their card away.
      await hoverMark(open, "Microsoft");
      await waitForCard(open, "Microsoft");
      expect(await open.evaluate(() => document.querySelectorAll("backstory-card").length)).toBe(1);
    }
    expect(own.problems).toEqual([]);
    await own.close();
  });

  it("an element in full screen takes the card in, with its focus", async () => {
    await pinMark(page, "Runway");
    await waitForCard(page, "Runway");
    await clickInCard(page, ".name");
    await page.keyboard.press("Tab");
    const focus = await focusInCard(page);
    expect(focus).toBeTruthy();
    const entered = await page.evaluate(() =>
      document
        .querySelector("article")!
        .requestFullscreen()
        .then(
          () => true,
          () => false,
        ),
    );
    await pause(400);
    if (!entered) return;
    expect(
      await page.evaluate(() =>
        document.fullscreenElement?.contains(document.querySelector("backstory-card")),
      ),
    ).toBe(true);
    await page.evaluate(() => document.exitFullscreen());
    await pause(300);
    expect((await readCard(page))?.name).toBe("Runway");
    expect(await focusInCard(page)).toBe(focus);
  });
});
