/**
 * What `npm start` does once everything is built: shows the extension at work on a page, in a window
 * or as pictures. Started by `start.mjs`, which sets everything up.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type BrowserName, launch } from "../test/browser/launch";
import { type Answer, serve } from "../test/browser/server";
import { type DemoPage, isRead, openDemoPage, unreadSite } from "./demo-page";
import { takePictures } from "./demo-pictures";

const folder = new URL("../test/demo/", import.meta.url);

/** The demo article, on a server of its own; not at its root, where a site has its front page. */
function demoPage(path: string): Answer | undefined {
  if (path === "/article.html")
    return { body: readFileSync(new URL("article.html", folder)), type: "text/html; charset=utf-8" };
  if (path === "/article.css")
    return { body: readFileSync(new URL("article.css", folder)), type: "text/css" };
  return undefined;
}

/** Opens a window and waits until the reader closes it. Resolves to whether the page opened. */
async function showWindow(name: BrowserName, extensionDir: string, url: string): Promise<boolean> {
  const session = await launch(name, { extensionDir, headless: false });
  const { browser } = session;
  const closed = new Promise<void>((resolve) => {
    browser.on("disconnected", () => resolve());
    // Some systems keep a browser running when its last window has gone.
    browser.on("targetdestroyed", async () => {
      if (browser.connected && (await browser.pages()).length === 0) resolve();
    });
  });
  const [blank] = await browser.pages();
  const opened = await openDemoPage(session, url).catch((error: Error) => {
    if (browser.connected) console.error(error.message);
  });
  await blank?.close().catch(() => {});
  if (opened) console.log(whatToDo(opened, extensionDir, name));
  console.log("Close the window to end.");
  await closed;
  if (browser.connected) await browser.close();
  return opened !== undefined;
}

function whatToDo({ page, marks }: DemoPage, extensionDir: string, name: BrowserName): string {
  const url = page.url();
  if (marks.length > 0)
    return `${url} is open in ${name}, with ${marks.length === 1 ? "one name" : `${marks.length} names`} marked. Rest the pointer on one.`;
  if (!isRead(extensionDir, url)) return unreadSite(url);
  return `${url} is open in ${name}, with nothing marked. The toolbar button says why.`;
}

const { values } = parseArgs({
  options: {
    browser: { type: "string", default: "chromium" },
    extension: { type: "string", default: "" },
    url: { type: "string" },
    headless: { type: "boolean", default: false },
  },
});
const name: BrowserName = values.browser === "firefox" ? "firefox" : "chromium";
const server = await serve(demoPage);
const url = values.url ?? `http://localhost:${server.port}/article.html`;
try {
  if (values.headless) await takePictures(name, values.extension, url);
  else if (!(await showWindow(name, values.extension, url))) process.exitCode = 1;
} catch (error) {
  const text = error instanceof Error ? error.message : String(error);
  const isBlind = /Missing X server|cannot open display/.test(text);
  console.error(isBlind ? "No window can be opened on this display: npm start -- --headless" : text);
  process.exitCode = 1;
} finally {
  await server.close();
}
