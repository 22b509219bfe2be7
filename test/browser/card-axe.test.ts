import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  answerFor,
  browserName,
  extensionDir,
  hoverMark,
  launch,
  listed,
  type Server,
  type Session,
  serve,
  waitForCard,
  waitForMarks,
} from "./harness";
import { axeInCard, clickInCard } from "./in-card";

let server: Server;
let session: Session;
let page: Page;

beforeAll(async () => {
  server = await serve(answerFor);
  session = await launch(browserName, { extensionDir, proxyPort: server.port });
});
afterAll(async () => {
  await session?.close();
  await server?.close();
  expect(session.problems).toEqual([]);
});
beforeEach(async () => {
  page = await session.open(`${listed}/launch`);
  await waitForMarks(page);
});
afterEach(() => page.close());

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
