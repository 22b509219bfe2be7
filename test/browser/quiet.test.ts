import { describe, expect, it } from "vitest";
import { foreignTo } from "./foreign";
import {
  browserName,
  closePopup,
  hoverMark,
  launch,
  listed,
  openExtensionPage,
  openPopup,
  pause,
  readMarks,
  type Server,
  type Session,
  waitForCard,
  waitForMarks,
  waitForNoCard,
} from "./harness";
import { inBrowser } from "./suite";

let server: Server;
let session: Session;

inBrowser((suite) => {
  ({ server, session } = suite);
});

describe("the page stays the publisher's", () => {
  it("its HTML after a visit is the same, byte for byte, as without the extension", async () => {
    const bare = await launch(browserName, { proxyPort: server.port });
    const untouched = await bare.open(`${listed}/launch`);
    await pause(300);
    const before = await untouched.evaluate(() => document.documentElement.outerHTML);
    await bare.close();

    const page = await session.open(`${listed}/launch`);
    await waitForMarks(page);
    await hoverMark(page, "Runway");
    await waitForCard(page, "Runway");
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
    await page.mouse.move(5, 5, { steps: 3 });
    await pause(300);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await page.close();
  });

  it("while a card is open there is one more element, and no way into it", async () => {
    const page = await session.open(`${listed}/launch`);
    await waitForMarks(page);
    const count = () => page.evaluate(() => document.querySelectorAll("*").length);
    const without = await count();
    await hoverMark(page, "Runway");
    await waitForCard(page, "Runway");
    expect(await count()).toBe(without + 1);
    const host = await page.evaluate(() => {
      const card = document.querySelector("backstory-card");
      return { root: card?.shadowRoot ?? null, children: card?.childNodes.length, text: card?.textContent };
    });
    expect(host).toEqual({ root: null, children: 0, text: "" });
    await page.close();
  });

  it("nothing shifts when marks and card appear", async () => {
    const page = await session.open(`${listed}/launch`);
    const place = () =>
      page.evaluate(() =>
        [...document.querySelectorAll("p, h1, h2")].map((each) => each.getBoundingClientRect().top),
      );
    const before = await place();
    await waitForMarks(page);
    await hoverMark(page, "OpenAI");
    await waitForCard(page, "OpenAI");
    expect(await place()).toEqual(before);
    await page.close();
  });
});

describe("odd pages", () => {
  it.each(["no-body", "frameset", "feed", "xhtml", "svg", "text", "huge", "pdf"])(
    "%s: no exception, no mark",
    async (path) => {
      const already = session.problems.length;
      const page = await session.open(`${listed}/${path}`);
      await pause(900);
      expect(await readMarks(page)).toEqual([]);
      expect(session.problems.slice(already)).toEqual([]);
      await page.close();
    },
  );

  it("a page that stands still for nobody: the five-megabyte line still answers", async () => {
    const page = await session.open(`${listed}/huge`);
    expect(await page.evaluate(() => document.title)).toBe("One long line");
    await page.close();
  });
});

it("a request to another host would be seen: a page that makes one is found out", async () => {
  const from = server.asked.length;
  const page = await session.open(`${listed}/foreign`);
  const asked = foreignTo("www.techcrunch.com", server.asked.slice(from));
  expect(new Set(asked)).toEqual(new Set(["CONNECT elsewhere.example:443"]));
  await page.close();
});

it("asks nothing of the network: reading, card, popup, search and settings reach only the page's own site", async () => {
  const from = server.asked.length;
  const page = await session.open(`${listed}/launch`);
  await waitForMarks(page);
  await hoverMark(page, "Runway");
  await waitForCard(page, "Runway");
  const popup = await openPopup(session, page);
  const field = await popup.waitForSelector('[role="combobox"]');
  await field!.type("sora");
  await pause(300);
  await closePopup(popup);
  const settings = await openExtensionPage(session, "options.html");
  await pause(500);
  await settings.close();
  await page.close();
  const asked = server.asked.slice(from);
  expect(asked).toContain(`${listed}/launch`);
  expect(foreignTo("www.techcrunch.com", asked)).toEqual([]);
});
