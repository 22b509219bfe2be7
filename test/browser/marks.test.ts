import { describe, expect, it } from "vitest";
import {
  listed,
  markTexts,
  openExtensionPage,
  pause,
  readMarks,
  type Session,
  unlisted,
  waitForMarks,
} from "./harness";
import { inBrowser } from "./suite";

let session: Session;

inBrowser((suite) => {
  ({ session } = suite);
});

/** Opens a page and gives the page script the time it would need to do wrong. */
async function marksAfterAWhile(url: string) {
  const page = await session.open(url);
  await pause(900);
  const marks = await readMarks(page);
  await page.close();
  return marks;
}

describe("marks on an AI article of a listed site", () => {
  it("appear by themselves, on each visit anew", async () => {
    for (let visits = 0; visits < 2; visits++) {
      const page = await session.open(`${listed}/launch`);
      await waitForMarks(page);
      await page.close();
    }
  });

  it("stand on the names the article speaks of, each once, in the order of the text", async () => {
    const page = await session.open(`${listed}/launch`);
    await waitForMarks(page);
    await pause(300);
    const texts = await markTexts(page);
    const expected = [
      "OpenAI",
      "Sora",
      "Runway",
      "Microsoft",
      "Anthropic",
      "Llama 2",
      "Mistral",
      "GPT-4",
      "Claude",
    ];
    expect(texts.filter((text) => expected.includes(text))).toEqual(expected);
    expect(new Set(texts).size).toBe(texts.length);
    await page.close();
  });

  it("keep away from ordinary words, headings, navigation and the page's foot", async () => {
    const page = await session.open(`${listed}/launch`);
    await waitForMarks(page);
    await pause(300);
    const places = await page.evaluate(() => {
      const seen: string[] = [];
      for (const [key, highlight] of CSS.highlights) {
        if (!key.startsWith("backstory")) continue;
        for (const { startContainer } of highlight) {
          const within = startContainer.parentElement?.closest("nav, h1, h2, footer, #plain");
          if (within && within.id !== "plain") seen.push(within.nodeName);
          if (within?.id === "plain" && /^(Figure|scale|notion)/.test(startContainer.textContent ?? ""))
            seen.push("word");
        }
      }
      return seen;
    });
    expect(places).toEqual([]);
    const texts = (await markTexts(page)).map((text) => text.toLowerCase());
    for (const word of ["figure", "scale", "notion"]) expect(texts).not.toContain(word);
    await page.close();
  });

  it("are there under the strictest policy a page can set", async () => {
    const page = await session.open(`${listed}/strict`);
    await waitForMarks(page);
    expect(await markTexts(page)).toContain("OpenAI");
    await page.close();
  });

  it("come with text the page adds later, and go with text it removes", async () => {
    const page = await session.open(`${listed}/launch`);
    await waitForMarks(page);
    await page.evaluate(() => {
      const paragraph = document.createElement("p");
      paragraph.textContent = "Word reached us that Cerebras and Groq build chips for such models as well.";
      document.querySelector("article")!.append(paragraph);
    });
    await page.waitForFunction(
      () =>
        [...CSS.highlights.entries()].some(
          ([key, set]) =>
            key.startsWith("backstory") &&
            [...set].some(({ startContainer }) => startContainer.textContent?.startsWith("Word reached us")),
        ),
      { timeout: 20_000 },
    );
    expect(await markTexts(page)).toContain("Cerebras");
    await page.close();
  });

  it("are many on the demo article, with no word in its everyday sense among them", async () => {
    const page = await session.open(`${listed}/demo`);
    await waitForMarks(page);
    await pause(600);
    const texts = await markTexts(page);
    expect(texts.length).toBeGreaterThanOrEqual(30);
    expect(texts.length).toBeLessThanOrEqual(60);
    for (const word of ["runway", "notion", "figure", "Figure", "scale", "pour"])
      expect(texts).not.toContain(word);
    const amazons = await page.evaluate(() =>
      [...CSS.highlights.entries()]
        .filter(([key]) => key.startsWith("backstory"))
        .flatMap(([, set]) => [...set])
        .map((range) =>
          (range.startContainer.textContent ?? "").slice(range.startOffset, range.startOffset + 17),
        )
        .filter((text) => text.startsWith("Amazon, the river")),
    );
    expect(amazons).toEqual([]);
    await page.close();
  });
});

it("marks in another language come once the reader asks for them", async () => {
  const settings = await openExtensionPage(session, "options.html#reading");
  await settings.locator('[role=switch][aria-label="Marks in other languages"]').click();
  const page = await session.open(`${listed}/german`);
  await waitForMarks(page);
  expect(await markTexts(page)).toEqual(expect.arrayContaining(["OpenAI", "Disney", "Nvidia"]));
  await page.close();
  await settings.bringToFront();
  await settings.locator('[role=switch][aria-label="Marks in other languages"]').click();
  await settings.close();
});

describe("no mark", () => {
  it.each([
    ["a recipe on a listed site", `${listed}/soup`],
    ["an AI article on a site off the list", `${unlisted}/launch`],
    ["an article in German", `${listed}/german`],
    ["a front page", `${listed}/index`],
    ["an empty page", `${listed}/blank`],
  ])("on %s", async (_what, url) => {
    expect(await marksAfterAWhile(url)).toEqual([]);
  });
});
