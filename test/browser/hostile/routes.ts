import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { closePopup, listed, markTexts, openPopup, pause } from "../harness";
import { marksOf, siteApp } from "./site-app";
import { openAndClose, type Pages, type See, type Site, waitForTexts } from "./visit";

const { film, chips, soup } = marksOf;
/** Steps of the page's own script, each with the marks that are there after it. */
const steps = (list: [run: string, marks: readonly string[]][]) => async (page: Page, see: See) => {
  for (const [run, marks] of list) {
    await page.evaluate(`(async () => { ${run} })()`);
    await see(marks);
  }
};

const hasty = siteApp("film", "setTimeout(() => { history.pushState({}, '', '/soup'); show('soup'); }, 30);");
export const routesPages: Pages = { film: siteApp("film"), soup: siteApp("soup"), hasty };

/** Sites that change pages without loading them. */
export function routes(site: Site): void {
  const visit = (list: [run: string, marks: readonly string[]][]) =>
    site.visit("film", { first: film, act: steps(list), marks: list.at(-1)![1] });

  describe("a site that changes pages without loading them", () => {
    it("by pushState, replaceState and back", () =>
      visit([
        ["history.pushState({}, '', '/soup'); show('soup')", soup],
        ["history.pushState({}, '', '/chips'); show('chips')", chips],
        ["history.back(); await later(200)", soup],
        ["history.back(); await later(200)", film],
        ["history.replaceState({}, '', '/chips'); show('chips')", chips],
      ]));

    it("by the Navigation API", () =>
      visit([
        [
          `navigation.addEventListener("navigate", (event) =>
             event.intercept({ handler: async () => { await later(50); show(viewOf(event.destination.url)); } }));
           await navigation.navigate("/soup").finished`,
          soup,
        ],
        ["await navigation.navigate('/chips').finished", chips],
        ["await navigation.back().finished", soup],
        ["await navigation.traverseTo(navigation.entries().at(0).key).finished.catch(() => {})", film],
      ]));

    it("by the part of the address behind #", () =>
      visit([
        ["location.hash = '#/soup'; show('soup')", soup],
        ["location.hash = '#/chips'; show('chips')", chips],
      ]));

    it("with the text long after the address, and the title after the text", () =>
      visit([
        ["history.pushState({}, '', '/soup'); titleOf('soup'); await later(3300); textOf('soup')", soup],
        ["history.pushState({}, '', '/chips'); textOf('chips'); await later(400); titleOf('chips')", chips],
      ]));

    it("emptying the page while it waits for the next", () =>
      visit([
        ["history.pushState({}, '', '/chips'); article.textContent = 'Loading'; await later(400)", []],
        ["show('chips')", chips],
      ]));

    it("in a hurry: while we are on our way to the first", async () => {
      const page = await site.session.open(`${listed}/hasty`);
      // It takes so long to be sure that nothing comes.
      await pause(1500);
      expect(await markTexts(page)).toEqual(soup);
      await page.close();
      expect(site.session.problems).toEqual([]);
    });

    it("beginning with a page that is not about AI: once somebody asks what is on it", async () => {
      const page = await site.session.open(`${listed}/soup`);
      await page.evaluate("history.pushState({}, '', '/film'); show('film')");
      await waitForTexts(page, []);
      const popup = await openPopup(site.session, page);
      await popup.waitForSelector("[role=switch]");
      await closePopup(popup);
      await waitForTexts(page, film);
      await openAndClose(page, "Runway");
      await page.close();
      expect(site.session.problems).toEqual([]);
    });
  });

  describe("a page that throws itself away", () => {
    it("body and all", () =>
      visit([
        [
          "const body = document.createElement('body'); body.append(article); show('chips'); document.body = body",
          chips,
        ],
        ["document.body.remove(); await later(300)", []],
      ]));

    it("from its root on", () =>
      visit([
        [
          "const root = document.documentElement.cloneNode(true); show('soup'); document.documentElement.replaceWith(root)",
          film,
        ],
      ]));

    it("by writing another over it", () =>
      visit([
        [
          `const html = document.documentElement.outerHTML.replace(/<script[^]*?<\\/script>/g, "");
           document.open(); document.write("<!doctype html>" + html.replace("Runway", "Nvidia")); document.close()`,
          ["OpenAI", "Sora", "Nvidia"],
        ],
      ]));
  });
}
