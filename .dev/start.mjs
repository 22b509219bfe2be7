/** `npm start`: sets everything up, builds, and opens a browser with the extension on a demo article. */
import { join } from "node:path";
import { ensureBrowsers } from "./browsers.mjs";
import { browserOf, orUsage, readArguments, WrongCall } from "./command-line.mjs";
import { ensureDependencies, root, runTool } from "./setup.mjs";

const usage = `Usage: npm start [-- OPTION …]

Builds, and opens a browser with Backstory on a demo article, until its window is closed.
  --browser chromium|firefox   which browser; Chromium unless told
  --url URL                    another page than the demo article
  --headless                   pictures in .output/demo/ instead of a window; so too without a display`;

function readCall() {
  const { values } = readArguments({
    url: { type: "string" },
    browser: { type: "string" },
    headless: { type: "boolean" },
  });
  const { url } = values;
  if (url !== undefined && !(/^https?:\/\/./.test(url) && URL.canParse(url)))
    throw new WrongCall("--url takes a web address that starts with http:// or https://.");
  const noDisplay = process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  return { browser: browserOf(values.browser), url, headless: values.headless === true || noDisplay };
}

function start({ browser, url, headless }) {
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

const call = orUsage(usage, readCall);
try {
  process.exitCode = start(call) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
