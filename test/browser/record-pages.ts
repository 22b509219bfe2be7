import { readFileSync } from "node:fs";
import type { Page } from "puppeteer-core";
import type { Session } from "./launch";
import { pause } from "./marks";
import { watchProblems } from "./problems";

/** A tab that the extension itself opened, once it shows this page of its own: "record.html#sora". */
export async function waitForOwnTab(session: Session, path: string): Promise<Page> {
  const wanted = `${session.origin}/${path}`;
  for (let tries = 0; tries < 300; tries++) {
    for (const page of await session.browser.pages()) {
      const url = await page.evaluate(() => location.href).catch(() => "");
      if (url !== wanted) continue;
      watchProblems(page, session.problems);
      return page;
    }
    await pause(50);
  }
  throw new Error(`No tab shows ${path}.`);
}

/** Waits until an element of the page has these words; throws with the words it has. */
export async function waitForWords(page: Page, selector: string, words: string | RegExp): Promise<string> {
  let told = "";
  for (let tries = 0; tries < 300; tries++) {
    told = (await page.$$eval(selector, (all) => all.map((each) => each.textContent).join("\n"))) ?? "";
    if (typeof words === "string" ? told.includes(words) : words.test(told)) return told;
    await pause(50);
  }
  throw new Error(`${selector} has “${told.slice(0, 300)}”, not “${words}”.`);
}

/** Presses the button with these words, or with this accessible name. */
export async function press(page: Page, words: string): Promise<void> {
  // The popup is in front as long as it is open; brought there once more, Chromium closes it.
  if (!page.url().includes("/popup.html")) await page.bringToFront();
  await page.evaluate((wanted) => {
    const buttons = [...document.querySelectorAll("button")];
    const found = buttons.find((each) => [each.textContent?.trim(), each.ariaLabel].includes(wanted));
    if (!found) throw new Error(`No button ${wanted}.`);
    found.scrollIntoView({ block: "center" });
    found.focus();
  }, words);
  await page.keyboard.press("Enter");
}

const axe = readFileSync(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

/** What axe-core finds on a page of ours: the rule and where it is broken. */
export async function axeOn(page: Page): Promise<string[]> {
  await page.evaluate(`${axe};undefined`);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join("; ")}`,
    );
  });
}
