/**
 * Pictures of each state of marks and card, of the README and of the stores, by real pointer, keyboard and touch.
 * Needs ImageMagick.
 *
 *     npm run pictures                          builds for both browsers, takes all, into docs/pictures/
 *     npm run pictures -- --only menu           those with "menu" in their name
 *     npm run pictures -- --readme              those of the README alone
 *     npm run pictures -- --store               those of the stores' pages, into docs/store/pictures/
 *     npm run pictures -- --built DIR           takes the builds in DIR instead of making new ones
 */
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Session } from "../test/browser/launch";
import { serve } from "../test/browser/server";
import { root, runTool } from "./setup.mjs";
import { develop } from "./state-camera";
import { looks, ownPages } from "./state-looks";
import { statePage } from "./state-pages";
import { scenes } from "./state-scenes";
import { damage, enter, play, type Scene } from "./state-studio";
import { takeStorePictures } from "./store-pictures";

const { values } = parseArgs({
  options: {
    only: { type: "string", default: "" },
    readme: { type: "boolean", default: false },
    store: { type: "boolean", default: false },
    built: { type: "string" },
    out: { type: "string" },
  },
});
const built = resolve(values.built ?? join(root, ".output", "pictures-build"));
const out =
  values.out ?? join(root, "docs", ...(values.store ? ["store", "pictures"] : ["pictures", "states"]));
const all = values.readme ? ownPages : [...scenes, ...looks, ...ownPages];
const chosen = values.store ? [] : all.filter(({ name }) => name.includes(values.only));
const extensionOf = ({ browser }: Pick<Scene, "browser">) =>
  join(built, browser === "firefox" ? "firefox-mv3" : "chrome-mv3");

if (!values.built) {
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
  if (values.store) await takeStorePictures((browser) => extensionOf({ browser }), server.port, out);
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
