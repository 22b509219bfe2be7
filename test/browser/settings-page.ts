import type { Page } from "puppeteer-core";
import { type BidiConnection, bidiOf, evaluateByBidi } from "./bidi";
import type { Session } from "./launch";
import { openExtensionPage } from "./popup";

/** Opens the settings page with a section, once it shows its heading. */
export async function openSettings(session: Session, section = "sites"): Promise<Page> {
  const page = await openExtensionPage(session, `options.html#${section}`);
  await page.waitForSelector(".options-main > h1 + :not(.undo-place)", { timeout: 20_000 });
  return page;
}

/** Presses the button with this text or name. */
export async function pressNamed(page: Page, name: string): Promise<void> {
  // The popup is in front as long as it is open; brought there once more, Chromium closes it.
  if (!page.url().includes("/popup.html")) await page.bringToFront();
  const button = await page.waitForSelector(`::-p-aria([name="${name}"][role="button"])`, {
    timeout: 20_000,
  });
  await button!.click();
}

/** Presses the switch with this name, which Firefox's driver does not find by its role. */
export async function pressSwitch(page: Page, name: string): Promise<void> {
  if (!page.url().includes("/popup.html")) await page.bringToFront();
  const found = await page.waitForSelector(`[role="switch"][aria-label="${name}"]`, { timeout: 20_000 });
  await found!.click();
}

/** Presses the radio button or box whose label begins so. */
export async function pick(page: Page, label: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate((wanted) => {
    const labels = [...document.querySelectorAll("main label")];
    const found = labels.find((each) => each.textContent?.trim().startsWith(wanted));
    found!.querySelector<HTMLElement>("input")!.click();
  }, label);
}

/** Types into the field for sites and adds the rule. */
export async function addRule(page: Page, sites: string, on: boolean): Promise<void> {
  await page.bringToFront();
  await page.type("#add-site", sites);
  await page.select("select.select", on ? "on" : "off");
  await pressNamed(page, "Add rule");
}

/** Waits until the page says this somewhere. */
export const says = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.body.textContent?.includes(wanted), { timeout: 20_000 }, text);

/** The rows of the table of rules: site and switch. */
export const rulesShown = (page: Page): Promise<string[]> =>
  page.$$eval(".rules-tbl tbody tr", (rows) =>
    rows.map((row) => {
      const on = row.querySelector("[role=switch]")?.ariaChecked === "true";
      return `${on ? "on" : "off"} ${row.querySelector("bdi")?.textContent}`;
    }),
  );

/** Runs in Firefox's own world, as its pages do. */
export async function inFirefox(session: Session, expression: string): Promise<unknown> {
  const connection = bidiOf(session.browser) as BidiConnection;
  const tree = await connection.send("browsingContext.getTree", { "moz:scope": "chrome" });
  const { contexts } = tree.result as { contexts: { context: string }[] };
  return (await evaluateByBidi(connection, contexts[0]!.context, expression)).value;
}
