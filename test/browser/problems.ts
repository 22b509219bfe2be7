import type { Page } from "puppeteer-core";

/**
 * Collects what goes wrong in a page: exceptions of the page and of our scripts in it (they run in a
 * world of their own, yet are reported with the page) and what either writes to the console as an error.
 */
export function watchProblems(page: Page, into: string[]): void {
  page.on("pageerror", (error) => {
    into.push(`${page.url()}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error") into.push(`${page.url()}: ${message.text()}`);
  });
}
