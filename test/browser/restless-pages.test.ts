import type { Page } from "puppeteer-core";
import { afterEach, describe, expect, it } from "vitest";
import { articlesAt, type Made } from "./article-page";
import {
  hoverMark,
  listed,
  markTexts,
  openExtensionPage,
  pause,
  readCard,
  readMarks,
  type Session,
  waitForCard,
  waitForMarks,
  waitForNoCard,
} from "./harness";
import { clickInCard, pinMark, placeInCard, textInCard } from "./in-card";
import { inBrowser } from "./suite";

const pages: Record<string, Made> = {
  plain: {},
  one: {},
  two: {},
  ticker: {
    more: `<div id="ticker" style="width: 200px; overflow: auto; white-space: nowrap">${"and more of it ".repeat(200)}</div>`,
  },
  frame: {
    more: '<iframe style="width: 900px; height: 300px; margin-top: 500px" srcdoc="<p>An advert"></iframe>',
  },
  folded: {
    more: '<details><summary id="fold">What was raised</summary><p>Anthropic told the same in its notes.</p></details>',
  },
};

interface Storing {
  storage: { local: { get(key: string): Promise<Record<string, { page: string }[]>> } };
}

let session: Session;
let page: Page;

inBrowser((suite) => {
  ({ session } = suite);
}, articlesAt(pages));
afterEach(() => page.close());

async function open(path: string): Promise<void> {
  page = await session.open(`${listed}/${path}`);
  await waitForMarks(page);
}

/** Goes to another page of the site as one that loads none does. */
const route = (path: string) =>
  page.evaluate((to) => {
    history.pushState({}, "", to);
    document.title += ", continued";
    document.querySelector("#lead")!.append(" And so on.");
  }, path);

describe("words drawn anew under an open card", () => {
  it.each(["hover", "pin"])("keep it where they are the same (%s)", async (how) => {
    await open("plain");
    await (how === "pin" ? pinMark : hoverMark)(page, "Runway");
    await waitForCard(page, "Runway");
    await page.evaluate(() => {
      const text = document.querySelector("#runway")!;
      text.replaceWith(text.cloneNode(true));
    });
    await pause(500);
    expect((await readCard(page))?.name).toBe("Runway");
    const hovered = (await readMarks(page)).filter(({ key }) => key.startsWith("backstory-hover"));
    expect(hovered.map(({ text }) => text)).toEqual(["Runway"]);
    expect(session.problems).toEqual([]);
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
  });

  it("take it along where they are others", async () => {
    await open("plain");
    await hoverMark(page, "Runway");
    await waitForCard(page, "Runway");
    await page.evaluate(() => {
      const text = document.querySelector("#runway")!.firstChild as Text;
      text.data = text.data.replaceAll(/[A-Z]\w+/g, "someone");
    });
    await waitForNoCard(page);
    expect(await markTexts(page)).not.toContain("Runway");
  });
});

describe("pages that move by themselves", () => {
  it("a ticker elsewhere keeps no card away, and closes no menu", async () => {
    await open("ticker");
    await page.evaluate(() => {
      setInterval(() => {
        document.querySelector("#ticker")!.scrollLeft += 1;
      }, 30);
    });
    await hoverMark(page, "Runway");
    await waitForCard(page, "Runway");
    await clickInCard(page, "[aria-haspopup=menu]");
    await pause(300);
    expect(await textInCard(page, "[role=menu]")).toContain("Copy");
  });

  it("a preview goes when the pointer moves on into a frame", async () => {
    await open("frame");
    await hoverMark(page, "Microsoft");
    await waitForCard(page, "Microsoft");
    const at = await page.evaluate(() => {
      const { right, top } = document.querySelector("iframe")!.getBoundingClientRect();
      return { x: right - 40, y: top + 40 };
    });
    await page.mouse.move(at.x, at.y);
    await page.mouse.move(at.x + 5, at.y);
    await waitForNoCard(page);
  });

  it("what a click unfolds is marked, though nothing was added", async () => {
    await open("folded");
    expect(await markTexts(page)).not.toContain("Anthropic");
    await page.click("#fold");
    await pause(900);
    expect(await markTexts(page)).toContain("Anthropic");
  });
});

it("a selection begun in a pinned card and ended beside it does not close it", async () => {
  await open("plain");
  await pinMark(page, "Runway");
  await waitForCard(page, "Runway");
  const { left, top } = await placeInCard(page, ".sum");
  await page.mouse.move(left + 10, top + 10);
  await page.mouse.down();
  await page.mouse.move(20, 700, { steps: 6 });
  await page.mouse.up();
  await pause(300);
  expect((await readCard(page))?.name).toBe("Runway");
});

describe("a site that changes pages without loading them", () => {
  const choose = async (name: string, item: string) => {
    await pinMark(page, name);
    await waitForCard(page, name);
    await clickInCard(page, "[aria-haspopup=menu]");
    await clickInCard(page, "[role=menuitem]", item);
    await placeInCard(page, ".undone");
  };
  /** The pages on which marks were reported, as stored. */
  const reports = async () => {
    const settings = await openExtensionPage(session, "options.html#unmarked");
    const stored = await settings.evaluate(async () => {
      const { chrome } = globalThis as never as { chrome: Storing };
      return (await chrome.storage.local.get("wrong-marks"))["wrong-marks"] ?? [];
    });
    await settings.close();
    await page.bringToFront();
    return stored.map((report) => report.page);
  };

  it("has wrong marks kept by the page they were reported on, and knows them when it comes back to it", async () => {
    await open("one");
    await route("/two");
    await pause(400);
    await choose("ChatGPT", "Wrong mark");
    await pause(400);
    expect(await markTexts(page)).not.toContain("ChatGPT");
    expect(await reports()).toEqual([`${listed}/two`]);
    await route("/one");
    await pause(700);
    expect(await markTexts(page)).toContain("ChatGPT");
    await route("/two");
    await pause(700);
    expect(await markTexts(page)).not.toContain("ChatGPT");
  });

  it("takes a report back that was made a page before", async () => {
    await open("one");
    await choose("Microsoft", "Wrong mark");
    await route("/plain");
    await pause(300);
    await clickInCard(page, ".undone button");
    await pause(400);
    expect(await reports()).not.toContain(`${listed}/one`);
  });
});
