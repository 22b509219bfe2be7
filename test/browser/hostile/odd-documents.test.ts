/** Documents that are no pages, pages shown in another way, and documents beside the page. */
import { expect, it } from "vitest";
import { articlePage } from "../article-page";
import { bidiOf, contextOf } from "../bidi";
import { browserName, listed, pause } from "../harness";
import type { Answer } from "../server";
import { aside, until, waitForWords, wordsAside } from "./aside";
import { ground, names, openAndLeave } from "./ground";

const dot = Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64");
const article = String(articlePage().body);

/** Documents by what they are; what is written in them would be marked in an article. */
const documents: Record<string, Answer> = {
  json: { body: JSON.stringify({ article }), type: "application/json" },
  image: { body: dot, type: "image/gif" },
  style: { body: "/* OpenAI made Sora. */ p { color: red }", type: "text/css" },
  script: { body: "// OpenAI made Sora.", type: "text/javascript" },
  markdown: { body: "# OpenAI made Sora", type: "text/plain" },
  "xml-with-style": {
    body: `<?xml version="1.0"?><?xml-stylesheet href="style" type="text/css"?><news><p>OpenAI made Sora.</p></news>`,
    type: "text/xml",
  },
  "xml-of-html": {
    body: `<?xml version="1.0"?><root><html xmlns="http://www.w3.org/1999/xhtml"><body><article><p>OpenAI made Sora.</p></article></body></html></root>`,
    type: "application/xml",
  },
  broken: { body: "<a><b>OpenAI made Sora.</a>", type: "text/xml" },
};

const on = ground((path) => documents[path] ?? { body: article });

it("documents that are no pages are left alone, one after the other in one tab", async () => {
  // Firefox writes into the console what is wrong with a broken document: a tab that nobody listens to.
  const tab = await on.session.browser.newPage();
  await tab.goto(`${listed}/broken`);
  await pause(250);
  expect(await wordsAside(tab)).toEqual([]);
  await tab.close();
  const { page } = on;
  await page.bringToFront();
  for (const path of Object.keys(documents).filter((each) => each !== "broken")) {
    await page.goto(`${listed}/${path}`);
    await pause(250);
    expect([path, await wordsAside(page)]).toEqual([path, []]);
  }
});

it("the source of a page, and Firefox's own view for reading, are the browser's", async () => {
  const { page, session } = on;
  const address = `${listed}/article`;
  await page.goto(address);
  await waitForWords(page, names);
  const wire = bidiOf(session.browser);
  const shown =
    browserName === "firefox" ? `about:reader?url=${encodeURIComponent(address)}` : `view-source:${address}`;
  if (wire)
    await wire.send("browsingContext.navigate", { context: contextOf(page), url: shown, wait: "none" });
  else await page.goto(shown);
  const there = await until(
    () => aside(page, () => document.body?.textContent ?? "").catch(() => ""),
    (text) => text.includes("Runway has said little"),
  );
  expect(there).toContain("Sora");
  await pause(400);
  expect(await wordsAside(page)).toEqual([]);
  await page.goto(address);
  await waitForWords(page, names);
  await openAndLeave(page, "Runway");
});

it("words taken into another document lose their marks, and get them again when they come back", async () => {
  const { page } = on;
  await page.goto(`${listed}/article`);
  await waitForWords(page, names);
  const move = (away: boolean) =>
    page.evaluate((out) => {
      const held = globalThis as unknown as { other?: Document };
      held.other ??= document.implementation.createHTMLDocument("Other");
      const from = out ? document : held.other;
      const to = out ? held.other.body : document.querySelector("article")!;
      to.append(from.querySelector("#runway")!);
    }, away);
  await move(true);
  await until(
    () => wordsAside(page),
    (words) => !words.includes("Runway"),
  );
  await move(false);
  await waitForWords(page, names);
  await openAndLeave(page, "Runway");
});
