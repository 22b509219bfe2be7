import type { Session } from "../browser/launch";
import { listed } from "../browser/pages";
import type { Server } from "../browser/server";
import { bundleInPage } from "./bundle";
import { changeRows } from "./change-rows";
import { hoverRows } from "./hover-rows";
import { memoryRows } from "./memory-rows";
import type { Group, Options } from "./options";
import { pageRows } from "./page-rows";
import { popupRows } from "./popup-rows";
import { quietRows } from "./quiet-rows";
import { scanRows } from "./scan-rows";
import { sizeRows } from "./size-rows";
import { tableOf } from "./table";

/** What a group is measured with. */
export interface Bench {
  options: Options;
  server: Server;
  /** The same browser without an extension, with ours, and with one that does nothing. */
  sessions: { bare: Session; ours: Session; empty: Session };
  /** Paths of the saved pages. */
  saved: readonly string[];
}

const own = ["/article", "/medium"];

const measures: Record<Group, (bench: Bench) => Promise<string[]>> = {
  async scan({ sessions, saved }) {
    const script = await bundleInPage();
    const over = (paths: readonly string[]) =>
      scanRows(
        sessions.bare,
        paths.map((path) => `${listed}${path}`),
        script,
      );
    const tables = [tableOf("Scan, over the demo article and four times its length", await over(own))];
    if (saved.length > 0) tables.push(tableOf(`Scan, over ${saved.length} saved pages`, await over(saved)));
    return tables;
  },
  async page({ sessions: { ours, empty }, options: { runs } }) {
    return [tableOf("Cost to a page, in time of its main thread", await pageRows(ours, empty, runs))];
  },
  async quiet({ sessions: { ours, bare }, server, saved }) {
    const paths = ["/launch", "/demo", "/long", "/other", ...saved];
    return [tableOf("What is left of a visit", await quietRows(ours, bare, server, paths))];
  },
  async hover({ sessions: { ours }, options: { runs } }) {
    return [tableOf("Card", await hoverRows(ours, runs))];
  },
  async change({ sessions: { ours }, options: { runs } }) {
    return [tableOf("Pages that change", await changeRows(ours, runs))];
  },
  async memory({ sessions: { ours, empty } }) {
    return [tableOf("Memory of a tab", await memoryRows(ours, empty))];
  },
  async popup({ sessions: { ours }, options: { runs } }) {
    return [tableOf("Popup", await popupRows(ours, runs))];
  },
  async size({ options: { extensionDir } }) {
    return [tableOf("Sizes, minified and gzip", sizeRows(extensionDir))];
  },
};

/** What has no meaning or no tool in Firefox: traces, time of the thread, its heap, its popup's panel. */
const chromiumOnly = new Set<Group>(["page", "change", "memory", "popup"]);

/** The tables of a group, ready to print. */
export async function measureGroup(group: Group, bench: Bench): Promise<string[]> {
  if (bench.options.browser === "firefox" && chromiumOnly.has(group)) return [];
  return measures[group](bench);
}
