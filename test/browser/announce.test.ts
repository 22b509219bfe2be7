import { expect, it } from "vitest";
import { inCard, listed, pause, type Session, waitForMarks } from "./harness";
import { inBrowser } from "./suite";

let session: Session;

inBrowser((suite) => {
  ({ session } = suite);
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
  for (let tries = 0; tries < 300 && said === ""; tries++) {
    await pause(50);
    said = (await inCard(page, (root) => root.querySelector("[role=status]")?.textContent ?? "")) ?? "";
  }
  expect(said).toMatch(/^OpenAI, company, 1 of \d+$/);
});
