import { expect, it } from "vitest";
import { defaults } from "../../data/settings/schema";
import { answerFor, browserName, openExtensionPage, type Session } from "./harness";
import { changeSettings } from "./settings";
import { inBrowser } from "./suite";

let session: Session;

inBrowser(
  (suite) => {
    ({ session } = suite);
  },
  answerFor,
  { scheme: "light" },
);

interface Look {
  scheme: string;
  size: string;
}

/** The look as soon as a page has a body, long before any answer to its scripts. */
async function firstLook(path: string): Promise<Look> {
  const page = await openExtensionPage(session, path, (blank) => blank.evaluateOnNewDocument(noteFirst));
  const first = await page.evaluate(() => (window as unknown as { first?: Look }).first);
  await page.close();
  return first!;
}

/** Runs in the page, before it has anything. */
function noteFirst(): void {
  new MutationObserver((_, watch) => {
    if (!document.body) return;
    watch.disconnect();
    const { style } = document.documentElement;
    const first = { scheme: style.colorScheme, size: style.getPropertyValue("--backstory-text") };
    Object.assign(window, { first });
  }).observe(document, { childList: true, subtree: true });
}

/** Has a page of ours learn what is set now. */
async function learn(scheme: string): Promise<void> {
  const page = await openExtensionPage(session, "options.html");
  await page.waitForFunction((wanted) => document.documentElement.style.colorScheme === wanted, {}, scheme);
  await page.close();
}

const pages = ["options.html", "record.html", "welcome.html"];

// No script of a debugger comes before those of an extension's page in Firefox.
it.each(browserName === "chromium" ? pages : [])(
  "%s begins in the theme and text size of last time, and in the system's once they are reset",
  async (path) => {
    await changeSettings(session, { ...defaults, theme: "dark", textSize: 130 });
    await learn("dark");
    expect(await firstLook(path)).toEqual({ scheme: "dark", size: "1.3" });
    await changeSettings(session, defaults);
    await learn("light dark");
    expect(await firstLook(path)).toEqual({ scheme: "", size: "" });
  },
);

it.each(pages)("%s has the script that does so before all others, and it does", async (path) => {
  await changeSettings(session, { ...defaults, theme: "dark", textSize: 130 });
  await learn("dark");
  const page = await openExtensionPage(session, path);
  const told = await page.evaluate(async () => {
    const first = document.scripts[0]!;
    document.documentElement.style.colorScheme = "";
    const again = document.createElement("script");
    again.src = first.src;
    await new Promise((done) => {
      again.onload = done;
      document.head.append(again);
    });
    const { async, defer, type } = first;
    return { waitedFor: !async && !defer && type === "", scheme: document.documentElement.style.colorScheme };
  });
  expect(told).toEqual({ waitedFor: true, scheme: "dark" });
  await page.close();
});
