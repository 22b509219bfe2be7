import { afterAll, beforeAll, expect, it } from "vitest";
import {
  answerFor,
  browserName,
  extensionDir,
  inCard,
  launch,
  listed,
  pause,
  type Server,
  type Session,
  serve,
  waitForMarks,
} from "./harness";

let server: Server;
let session: Session;

beforeAll(async () => {
  server = await serve(answerFor);
  session = await launch(browserName, { extensionDir, proxyPort: server.port });
});
afterAll(async () => {
  await session?.close();
  await server?.close();
});

it("a mark gone to by keyboard is said: its words, its kind, which of how many", async () => {
  const page = await session.open(`${listed}/strict`);
  await waitForMarks(page);
  await page.keyboard.down("Alt");
  await page.keyboard.press("KeyN");
  await page.keyboard.up("Alt");
  // Where a page can ask the browser to say it, nothing is there to be seen.
  if (await page.evaluate(() => "ariaNotify" in document)) {
    await pause(600);
    expect(await page.evaluate(() => document.querySelector("backstory-card"))).toBeNull();
    return;
  }
  let said = "";
  for (let tries = 0; tries < 40 && said === ""; tries++) {
    await pause(50);
    said = (await inCard(page, (root) => root.querySelector("[role=status]")?.textContent ?? "")) ?? "";
  }
  expect(said).toMatch(/^OpenAI, company, 1 of \d+$/);
});

it("threw nothing on the way", () => {
  expect(session.problems).toEqual([]);
});
