/**
 * What `npm start` does once everything is built: shows the extension at work on a page, in a window
 * or as pictures. Started by `start.mjs`, which sets everything up.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type BrowserName, launch } from "../test/browser/launch";
import { type Answer, serve } from "../test/browser/server";
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

/** Opens a window and waits until the reader closes it. */
async function showWindow(name: BrowserName, extensionDir: string, url: string): Promise<void> {
  const session = await launch(name, { extensionDir, headless: false });
  const [blank] = await session.browser.pages();
  await session.open(url).catch((error: Error) => console.error(`${url} did not open: ${error.message}`));
  await blank?.close().catch(() => {});
  console.log(`${url} is open in ${name}. Rest the pointer on a marked name. Close the window to end.`);
  await new Promise<void>((resolve) => {
    session.browser.on("disconnected", () => resolve());
    // Some systems keep a browser running when its last window has gone.
    session.browser.on("targetdestroyed", async () => {
      if (session.browser.connected && (await session.browser.pages()).length === 0) resolve();
    });
  });
  if (session.browser.connected) await session.browser.close();
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
  else await showWindow(name, values.extension, url);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await server.close();
}
