/**
 * `npm run pictures`: pictures of each state of marks and card, of the README and of the stores, by real pointer,
 * keyboard and touch.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Session } from "../test/browser/launch";
import { serve } from "../test/browser/server";
import { folderOf, orUsage, pathOf, readArguments, WrongCall } from "./command-line.mjs";
import { root, runTool } from "./setup.mjs";
import { develop } from "./state-camera";
import { looks, ownPages } from "./state-looks";
import { statePage } from "./state-pages";
import { scenes } from "./state-scenes";
import { damage, enter, play, type Scene } from "./state-studio";
import { takeStorePictures } from "./store-pictures";

const usage = `Usage: npm run pictures [-- OPTION …]

Builds for both browsers and takes the pictures of docs/ anew. Needs ImageMagick.
  --only WORD    those with WORD in their name
  --readme       those of the README alone
  --store        those of the stores' pages, into docs/store/pictures/
  --built DIR    takes the builds in DIR instead of making new ones
  --out DIR      puts the pictures there`;

function readCall() {
  const { values } = readArguments({
    only: { type: "string" },
    readme: { type: "boolean", default: false },
    store: { type: "boolean", default: false },
    built: { type: "string" },
    out: { type: "string" },
  });
  const { only, readme, store } = values;
  if (store && (readme || only))
    throw new WrongCall(`--store and --${readme ? "readme" : "only"} are two things.`);
  const all = readme ? ownPages : [...scenes, ...looks, ...ownPages];
  const chosen = store ? [] : all.filter(({ name }) => name.includes(only ?? ""));
  if (only && chosen.length === 0)
    throw new WrongCall(`--only: no picture has '${only}' in its name. There are ${namesOf(all)}.`);
  const own = join(root, "docs", ...(store ? ["store", "pictures"] : ["pictures", "states"]));
  return {
    chosen,
    store,
    given: values.built === undefined ? undefined : folderOf(values.built),
    out: values.out === undefined ? own : pathOf(values.out),
  };
}

const namesOf = (all: readonly Scene[]) => all.map(({ name }) => name.replace("../", "")).join(", ");

const { chosen, store, given, out } = orUsage(usage, readCall);
const built = given ?? join(root, ".output", "pictures-build");
const extensionOf = ({ browser }: Pick<Scene, "browser">) =>
  join(built, browser === "firefox" ? "firefox-mv3" : "chrome-mv3");

if (!given) {
  for (const more of [[], ["-b", "firefox", "--mv3"]]) {
    if (
      !runTool("wxt/bin/wxt.mjs", ["build", ...more], {
        BACKSTORY_OUT: built,
        BACKSTORY_DEMO: "1",
      })
    )
      process.exit(1);
  }
}
mkdirSync(out, { recursive: true });
const server = await serve(statePage);
/** The demo build reads pages of this machine; all other hosts end at the same server. */
const site = `http://localhost:${server.port}`;
const kindOf = ({ browser = "chromium", damaged = "" }: Scene) => `${browser} ${damaged}`;
try {
  if (store) await takeStorePictures((browser) => extensionOf({ browser }), server.port, out);
  for (const kind of new Set(chosen.map(kindOf))) {
    const same = chosen.filter((scene) => kindOf(scene) === kind);
    const [first] = same;
    const copy = first!.damaged ? damage(extensionOf(first!), first!.damaged) : undefined;
    const session = await enter(
      first!.browser ?? "chromium",
      copy?.folder ?? extensionOf(first!),
      server.port,
    );
    try {
      for (const scene of same) await take(session, scene);
    } finally {
      await session.close();
      copy?.remove();
    }
    for (const problem of session.problems) console.error(problem);
  }
} finally {
  await server.close();
}

async function take(session: Session, scene: Scene): Promise<void> {
  const { name, size = "860x", further = [] } = scene;
  try {
    const pictures = [await play(session, scene, site)];
    for (const more of further) pictures.push(await play(session, { ...scene, ...more }, site));
    const bytes = develop(pictures, join(out, `${name}.webp`), size);
    console.log(`${name.padEnd(20)} ${Math.round(bytes / 1000)} kB`);
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
