import type { Page } from "puppeteer-core";
import { afterEach, describe, expect, it } from "vitest";
import { defaults } from "../../data/settings/schema";
import { markTexts, openExtensionPage, pause, readMarks, type Session } from "./harness";
import { changeSettings, tellPage } from "./settings";
import { onMarkedPage } from "./suite";

let session: Session;
let page: Page;

onMarkedPage("/launch", (here) => {
  ({ session, page } = here);
});
afterEach(() => changeSettings(session, defaults));

/** Under which highlight each of these words is marked. */
async function looks(...words: string[]): Promise<Record<string, string>> {
  const marks = await readMarks(page);
  return Object.fromEntries(
    words.map((word) => [
      word,
      marks.find(({ text }) => text === word)?.key.slice("backstory-rest-".length) ?? "",
    ]),
  );
}

const darken = () =>
  page.evaluate(() => {
    document.documentElement.style.cssText = "background:#111;color:#eee";
  });

describe("a mark's look", () => {
  it("tells the kind by its line", async () => {
    expect(await looks("OpenAI", "Sora", "ChatGPT", "world model")).toEqual({
      OpenAI: "solid",
      Sora: "dashed",
      ChatGPT: "dotted",
      "world model": "faint",
    });
  });

  it.each([
    ["plain", { OpenAI: "plain", Sora: "plain" }],
    ["tinted", { OpenAI: "company", Sora: "model" }],
    ["marker", { OpenAI: "marker", Sora: "marker" }],
  ] as const)("follows the setting at once: %s", async (markStyle, expected) => {
    await changeSettings(session, { markStyle });
    await page.bringToFront();
    await pause(200);
    expect(await looks("OpenAI", "Sora")).toEqual(expected);
  });

  it("is a wash in a link, whose line is the link's", async () => {
    await changeSettings(session, { mentions: "all" });
    await page.bringToFront();
    await pause(200);
    const inLink = (await readMarks(page)).filter(({ key }) => key.startsWith("backstory-rest-link"));
    expect(inLink.map(({ text }) => text)).toEqual(["Sora"]);
  });

  it("is light on a dark page, also one that turns dark later", async () => {
    await darken();
    await pause(900);
    expect(await looks("OpenAI", "Sora")).toEqual({ OpenAI: "solid-dk", Sora: "dashed-dk" });
    await page.evaluate(() => document.documentElement.removeAttribute("style"));
    await pause(900);
    expect(await looks("OpenAI", "Sora")).toEqual({ OpenAI: "solid", Sora: "dashed" });
  });

  it("has a rule for each highlight that may be registered", async () => {
    const sheet = await openExtensionPage(session, "assets/marks.css").then(async (tab) => {
      const text = await tab.evaluate(() => document.body.innerText);
      await tab.close();
      return text;
    });
    for (const markStyle of ["kinds", "plain", "tinted", "marker"] as const) {
      await changeSettings(session, { markStyle, mentions: "all" });
      await page.bringToFront();
      await darken();
      await pause(700);
      for (const { key } of await readMarks(page)) expect(sheet).toContain(`::highlight(${key})`);
    }
  });
});

describe("what the reader does not want", () => {
  it("muted names have no mark, but stay among the names of the page", async () => {
    await changeSettings(session, { muted: ["sora"] });
    await page.bringToFront();
    await pause(200);
    expect(await markTexts(page)).not.toContain("Sora");
    expect(await markTexts(page)).toContain("OpenAI");
    const told = await tellPage(session, page, "page:found", {});
    expect((told!.reply as { found: { id: string }[] }).found.map(({ id }) => id)).toContain("sora");
  });

  it("words reported as wrong are neither mark nor mention; others of the same entity stay", async () => {
    await page.evaluate(() => {
      document.querySelector("#plain")!.append(" OpenAI's Sora is what people call it.");
    });
    const reading = { ...defaults, wrong: [{ id: "sora", words: "Sora" }], shortcuts: {} };
    await tellPage(session, page, "page:reading", { reading });
    expect(await markTexts(page)).not.toContain("Sora");
    const told = await tellPage(session, page, "page:found", {});
    expect((told!.reply as { found: { id: string }[] }).found.map(({ id }) => id)).not.toContain("sora");
  });
});

it("nothing of ours is left in the registry after the end", async () => {
  await tellPage(session, page, "page:stop", {});
  expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
});
