import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { hoverMark, waitForCard } from "./harness";
import { axeInCard, clickInCard } from "./in-card";
import { onMarkedPage } from "./suite";

let page: Page;

onMarkedPage("/launch", (here) => {
  ({ page } = here);
});

describe("axe-core finds nothing", () => {
  const states: [string, () => Promise<unknown>][] = [
    ["in a preview", async () => {}],
    ["in a card that stays, with its menu", () => clickInCard(page, "[aria-haspopup=menu]")],
    ["in a card that has grown", () => clickInCard(page, ".foot .btn")],
  ];
  describe.each(["light", "dark"])("on a %s page", (theme) => {
    it.each(states)("%s", async (_state, reach) => {
      if (theme === "dark")
        await page.evaluate(() => document.body.setAttribute("style", "background: #111; color: #eee"));
      await hoverMark(page, "OpenAI");
      await waitForCard(page, "OpenAI");
      await reach();
      expect(await axeInCard(page)).toEqual([]);
    });
  });
});
