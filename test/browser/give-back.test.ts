import { expect, it } from "vitest";
import type { Session } from "./harness";
import { answerYes, waitForSites } from "./host-access";
import { press, waitForWords } from "./record-pages";
import { readSettings } from "./settings";
import { addRule, openSettings } from "./settings-page";
import { inBrowser } from "./suite";

const host = "pumpkin-almanac.example";
const pattern = `*://*.${host}/*`;
let session: Session;

inBrowser((suite) => {
  ({ session } = suite);
});

it("a site that was allowed is given back under Privacy, with its rule, and asked for again by Undo", async () => {
  const page = await openSettings(session);
  await answerYes(session, pattern);
  await addRule(page, host, true);
  await waitForSites(page, [pattern]);
  await page.evaluate(() => {
    location.hash = "#privacy";
  });
  await waitForWords(page, "main", "Sites you have allowed 1");
  await press(page, `Give back ${host}`);
  await waitForWords(page, "main", `Gave back ${host}.`);
  await waitForSites(page, []);
  await waitForWords(page, "main", "Sites you have allowed 0");
  expect((await readSettings(session)).sites).toEqual([]);
  await answerYes(session, pattern);
  await page.bringToFront();
  await press(page, "Undo");
  await waitForSites(page, [pattern]);
  expect((await readSettings(session)).sites).toEqual([{ host, on: true }]);
});
