import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { unlisted } from "../harness";
import { marksByStep } from "./apps/story.mjs";
import { type Framework, hydratedPage } from "./hydrated-page";
import type { Pages, See, Site } from "./visit";

const frameworks: Framework[] = ["react", "preact", "vue"];
interface App {
  hydrate(): void;
  go?(step: number): void;
  /** The step whose changes and effects are done. */
  at?: number;
  said: string[];
}

const reached = (page: Page, step: number) =>
  page.waitForFunction((to) => (globalThis as unknown as App).at === to, { polling: 20 }, step);

const hydrate = async (page: Page): Promise<void> => {
  await page.evaluate(() => (globalThis as unknown as App).hydrate());
  await reached(page, 0);
};

/** Hydrates, then goes on step by step. Resolves to the page's HTML after each. */
async function through(page: Page, see: See): Promise<string[]> {
  const seen: string[] = [];
  const look = () => page.evaluate(() => document.title + document.querySelector("#app")!.innerHTML);
  await hydrate(page);
  for (const [step, marks] of marksByStep.entries()) {
    await page.evaluate((to) => (globalThis as unknown as App).go!(to), step);
    await reached(page, step);
    await see(marks);
    seen.push(await look());
  }
  return seen;
}

export const hydrationPages: Pages = Object.assign({}, ...frameworks.map(hydratedPage));

/** Pages that frameworks hydrate. */
export function hydration(site: Site): void {
  describe.each(frameworks)("a page that %s hydrates", (framework) => {
    it("finds its HTML as its server sent it, and marks follow each of its changes", async () => {
      await site.visit(framework, { first: marksByStep[0]!, act: through, marks: marksByStep.at(-1)! });
    });

    it("would not bear a name wrapped in an element", async () => {
      const page = await site.session.open(`${unlisted}/${framework}`);
      await page.evaluate(() => {
        const text = document.querySelector("#lead + p")!.lastChild as Text;
        const name = text.splitText(text.data.indexOf("Runway"));
        name.splitText(6);
        const span = document.createElement("span");
        name.replaceWith(span);
        span.append(name);
      });
      await hydrate(page);
      const told = await page.evaluate(() => {
        const { said } = globalThis as unknown as App;
        return { said: said.length > 0, span: document.querySelector("#lead + p span") !== null };
      });
      // Preact says nothing and throws it out.
      expect(told).toEqual(
        framework === "preact" ? { said: false, span: false } : { said: true, span: false },
      );
      await page.close();
      site.session.problems.splice(0);
    });
  });
}
