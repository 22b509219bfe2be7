/** What `npm run bench` starts once everything is built: what is promised, measured as ratios in one run. */
import { orUsage } from "../../.dev/command-line.mjs";
import { launch, type Session } from "../browser/launch";
import { pause } from "../browser/marks";
import { answerFor } from "../browser/pages";
import { serve } from "../browser/server";
import { longArticle, otherArticle, savedPages } from "./articles";
import { emptyExtension } from "./empty-extension";
import { type Bench, measureGroup } from "./groups";
import { feedPage, routesPage } from "./growing-pages";
import { machine } from "./machine";
import { readOptions, usage } from "./options";
import { saveTable } from "./saved-table";

const options = orUsage(usage, () => readOptions(process.argv.slice(2)));
const { browser, extensionDir, runs } = options;
const saved = options.pages ? savedPages(options.pages) : [];
const pages: Record<string, string> = {
  "/article": longArticle(10_000),
  "/medium": longArticle(40_000),
  "/many": longArticle(120_000),
  "/long": longArticle(270_000),
  "/other": otherArticle(),
  "/next": otherArticle(),
  "/routes": routesPage(),
  "/feed": feedPage(),
  ...Object.fromEntries(saved.map(({ name, html }) => [`/saved/${name}`, html])),
};

const began = Date.now();
const server = await serve((path) => (pages[path] ? { body: pages[path] } : answerFor(path)));
const empty = emptyExtension();
const needs = (...names: string[]) => options.only.some((group) => names.includes(group));
const tables: string[] = [];
const open: Session[] = [];
let where = "";
const start = async (folder?: string) => {
  const settings = { proxyPort: server.port, fineClock: true, ...(folder ? { extensionDir: folder } : {}) };
  const session = await launch(browser, settings);
  open.push(session);
  return session;
};
try {
  const bare = await start();
  const sessions: Bench["sessions"] = { bare, ours: bare, empty: bare };
  where = await machine(bare.browser);
  if (options.only.some((group) => group !== "scan" && group !== "size"))
    sessions.ours = await start(extensionDir);
  if (browser === "chromium" && needs("page", "memory")) sessions.empty = await start(empty.folder);
  // The welcome page opens behind, and reads its example.
  await pause(2000);
  const bench: Bench = { options, server, sessions, saved: saved.map(({ name }) => `/saved/${name}`) };
  console.log(`${where}\n`);
  for (const group of options.only)
    for (const table of await measureGroup(group, bench)) {
      console.log(table);
      tables.push(table);
    }
} finally {
  for (const session of open) await session.close();
  await server.close();
  empty.remove();
}
console.log(`Took ${Math.round((Date.now() - began) / 1000)} s.`);
if (options.save) saveTable(where, runs, tables);
