import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import {
  browserName,
  listed,
  openExtensionPage,
  type Session,
  waitForMarks,
  waitForNoMarks,
} from "./harness";
import { changeSettings } from "./settings";
import { inBrowser } from "./suite";
import { buttonOf, waitForButton } from "./toolbar";
import { workerOf } from "./worker";

let session: Session;
/** A page of the extension's own, through which the browser can be asked. */
let own: Page;

inBrowser(async (suite) => {
  ({ session } = suite);
  own = await openExtensionPage(session, "options.html");
});

describe("the toolbar button", () => {
  const address = `${listed}/launch`;
  let page: Page;

  it("counts the names that are marked, and forgets them with the page", async () => {
    page = await session.open(address);
    await waitForMarks(page);
    const { title, badge } = await waitForButton(own, address, "Backstory: 1");
    expect(Number(badge)).toBeGreaterThan(4);
    expect(title).toBe(`Backstory: ${badge} names on this page`);
    await page.goto(`${listed}/index`);
    expect(await waitForButton(own, `${listed}/index`, "Backstory: nothing")).toEqual({
      title: "Backstory: nothing marked on this page",
      badge: "",
    });
    await page.goBack();
    await waitForMarks(page);
    expect((await waitForButton(own, address, "Backstory: 1")).badge).toBe(badge);
  });

  const off = [{ host: "techcrunch.com", on: false }];
  it.each([
    ["off on this site", { sites: off }],
    ["off on all sites", { enabled: false }],
  ])("says %s, and counts again after it", async (words, change) => {
    await changeSettings(session, change);
    expect(await waitForButton(own, address, `Backstory: ${words}`)).toEqual({
      title: `Backstory: ${words}`,
      badge: "",
    });
    await page.reload();
    expect((await waitForButton(own, address, `Backstory: ${words}`)).title).toBe(`Backstory: ${words}`);
    await changeSettings(session, { sites: [], enabled: true });
    await page.bringToFront();
    await waitForMarks(page);
    expect((await waitForButton(own, address, "Backstory: 1")).badge).not.toBe("");
  });

  it("says that all is paused, in tabs that are opened after it, too", async () => {
    const set = (how: "closing" | null) =>
      own.evaluate(
        (asked) =>
          (
            globalThis as unknown as {
              chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
            }
          ).chrome.runtime.sendMessage({ name: "pause:set", request: { how: asked } }),
        how,
      );
    await set("closing");
    const title = "Backstory: paused until the browser closes";
    await waitForNoMarks(page);
    expect((await waitForButton(own, address, title)).title).toBe(title);
    const later = await session.open(`${listed}/blank`);
    expect((await waitForButton(own, `${listed}/blank`, title)).title).toBe(title);
    await later.close();
    await set(null);
    await page.bringToFront();
    await waitForMarks(page);
    expect((await waitForButton(own, address, "Backstory: 1")).badge).not.toBe("");
    expect((await buttonOf(own, `${session.origin}/options.html`)).title).toMatch(/nothing marked/);
  });

  // Only Chromium lets a test stop the background. It does not start again under a debugger: this comes last.
  if (browserName === "chromium") {
    it("keeps what it says, and the entry in the menu, while the background is stopped", async () => {
      const before = await waitForButton(own, address, "Backstory: 1");
      await (await workerOf(session)).close();
      expect(await buttonOf(own, address)).toEqual(before);
      // Rejects where there is no such entry.
      await own.evaluate("chrome.contextMenus.update('look-up', {})");
    });
  }
});
