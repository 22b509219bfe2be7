/**
 * Visits saved pages with and without the extension and tells what differs: exceptions, requests, HTML.
 *
 *     npm run visit -- DIR                     DIR/<name>/source.html or DIR/<name>.html, in Chromium
 *     npm run visit -- DIR --browser firefox
 *     npm run visit -- DIR --extension DIR     a build as it is, without building
 *
 * Ends with 1 where anything differs.
 */
import { parseArgs } from "node:util";
import { compareVisits } from "./compare";
import { startPair } from "./pair";
import { savedPages } from "./saved-pages";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: "string", default: "chromium" }, extension: { type: "string" } },
});
const browser = values.browser === "firefox" ? "firefox" : "chromium";
const [folder] = positionals;
if (!folder) {
  console.error("Name a folder of saved pages: npm run visit -- DIR");
  process.exit(2);
}
const pages = savedPages(folder);
const out = process.env.BACKSTORY_OUT ?? ".output";
const extensionDir = values.extension ?? `${out}/${browser === "firefox" ? "firefox" : "chrome"}-mv3`;
const pair = await startPair(browser, extensionDir);
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
