/**
 * `npm run bench`: what section by section is promised, measured in a real Chromium, as ratios in one run.
 *
 *     npm run bench                      over our own articles
 *     npm run bench -- --pages DIR       over saved pages, DIR/<name>/source.html, as well
 */
import { parseArgs } from "node:util";
import { launch } from "../browser/launch";
import { listed } from "../browser/pages";
import { serve } from "../browser/server";
import { longArticle, otherArticle, savedPages } from "./articles";
import { bundleInPage } from "./bundle";
import { pageRows } from "./page-rows";
import { scanRows } from "./scan-rows";
import { sizeRows } from "./size-rows";
import { printTable } from "./table";

const { values } = parseArgs({ options: { pages: { type: "string" }, extension: { type: "string" } } });
const extensionDir = values.extension ?? ".output/chrome-mv3";
const saved = values.pages ? savedPages(values.pages) : [];
const pages: Record<string, string> = {
  "/article": longArticle(10_000),
  "/medium": longArticle(40_000),
  "/long": longArticle(270_000),
  "/other": otherArticle(),
  ...Object.fromEntries(saved.map(({ name, html }) => [`/saved/${name}`, html])),
};

const server = await serve((path) => (pages[path] ? { body: pages[path] } : undefined));
const script = await bundleInPage();
try {
  const bare = await launch("chromium", { proxyPort: server.port });
  const own = ["/article", "/medium"].map((path) => `${listed}${path}`);
  const theirs = saved.map(({ name }) => `${listed}/saved/${name}`);
  const scans = await scanRows(bare, own, script);
  const savedScans = saved.length > 0 ? await scanRows(bare, theirs, script) : [];
  await bare.close();
  const session = await launch("chromium", { extensionDir, proxyPort: server.port });
  const costs = await pageRows(session);
  await session.close();
  printTable("Scan, over the demo article and four times its length", scans);
  if (savedScans.length > 0) printTable(`Scan, over ${saved.length} saved pages`, savedScans);
  printTable("Cost to a page", costs);
  printTable("Sizes", sizeRows(extensionDir));
} finally {
  await server.close();
}
