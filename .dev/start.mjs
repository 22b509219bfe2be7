/**
 * `npm start`: sets everything up, builds, and opens a browser with the extension on a demo article.
 *
 *     npm start                           a real window, until it is closed
 *     npm start -- --headless             pictures in .output/demo/ instead; so too without a display
 *     npm start -- --url URL              another page than the demo article
 *     npm start -- --browser firefox      Firefox instead of Chromium
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { browserNames, ensureBrowsers } from "./browsers.mjs";
import { ensureDependencies, root, runTool } from "./setup.mjs";

function readArguments() {
  const { values } = parseArgs({
    options: { url: { type: "string" }, browser: { type: "string" }, headless: { type: "boolean" } },
  });
  const browser = values.browser ?? "chromium";
  if (!browserNames.includes(browser)) throw new Error(`--browser takes ${browserNames.join(" or ")}.`);
  if (values.url !== undefined && !/^https?:\/\/./.test(values.url)) {
    throw new Error("--url takes a web address that starts with http:// or https://.");
  }
  const noDisplay = process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  return { browser, url: values.url, headless: values.headless === true || noDisplay };
}

function start() {
  const { browser, url, headless } = readArguments();
  ensureDependencies();
  const { problem } = ensureBrowsers([browser])[browser];
  if (problem) throw new Error(problem);

  console.log("Building the extension …");
  const out = join(".output", "demo-build");
  const target = browser === "firefox" ? ["-b", "firefox", "--mv3"] : [];
  const built = runTool("wxt/bin/wxt.mjs", ["build", ...target], { BACKSTORY_DEMO: "1", BACKSTORY_OUT: out });
  if (!built) throw new Error("The build failed: see above.");

  const extension = join(root, out, browser === "firefox" ? "firefox-mv3" : "chrome-mv3");
  const rest = [...(url ? ["--url", url] : []), ...(headless ? ["--headless"] : [])];
  return runTool("tsx/dist/cli.mjs", [
    join(root, ".dev/demo.ts"),
    "--browser",
    browser,
    "--extension",
    extension,
    ...rest,
  ]);
}

try {
  process.exitCode = start() ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
