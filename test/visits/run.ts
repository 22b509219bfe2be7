/**
 * `npm run visit`: visits saved pages with and without the extension and tells what differs: exceptions, requests,
 * HTML. Ends with 1 where anything does.
 */
import { join } from "node:path";
import {
  browserOf,
  extensionOf,
  folderOf,
  orUsage,
  readArguments,
  WrongCall,
} from "../../.dev/command-line.mjs";
import { root, runTool } from "../../.dev/setup.mjs";
import { compareVisits } from "./compare";
import { startPair } from "./pair";
import { savedPages } from "./saved-pages";

const usage = `Usage: npm run visit -- DIR [OPTION …]

Builds, and visits saved pages, DIR/<name>/source.html or DIR/<name>.html, with and without Backstory: tells which
exceptions, requests and changes of the HTML came with it.
  --browser chromium|firefox   which browser; Chromium unless told
  --extension DIR              a build as it is, without building`;

function readCall() {
  const options = { browser: { type: "string" }, extension: { type: "string" } } as const;
  const { values, positionals } = readArguments(options, { most: 1 });
  const [given] = positionals;
  if (given === undefined) throw new WrongCall("Name a folder of saved pages.");
  const folder = folderOf(given);
  const pages = savedPages(folder);
  if (pages.length === 0) throw new WrongCall(`There are no saved pages in ${folder}.`);
  const built = values.extension === undefined ? undefined : extensionOf(values.extension);
  return { pages, browser: browserOf(values.browser), built };
}

const { pages, browser, built } = orUsage(usage, readCall);
const target = browser === "firefox" ? ["-b", "firefox", "--mv3"] : [];
if (!built && !runTool("wxt/bin/wxt.mjs", ["build", ...target])) {
  console.error("The build failed: see above.");
  process.exit(1);
}
const own = join(
  process.env.BACKSTORY_OUT ?? join(root, ".output"),
  `${browser === "firefox" ? "firefox" : "chrome"}-mv3`,
);
const pair = await startPair(browser, built ?? own);
let [harmed, marks, cards] = [0, 0, 0];
for (const page of pages) {
  const compared = await compareVisits(pair, page);
  marks += compared.marks;
  cards += compared.carded ? 1 : 0;
  if (compared.differences.length > 0) harmed++;
  const told = [`${compared.marks} marks${compared.carded ? ", a card" : ""}`, ...compared.differences];
  console.log(`${page.name}: ${told.join("\n    ")}`);
}
const problems = await pair.close();
for (const each of problems) console.log(each);
console.log(`\n${pages.length} pages, ${harmed} not as without us; ${marks} marks, ${cards} cards opened`);
process.exitCode = harmed + problems.length > 0 ? 1 : 0;
