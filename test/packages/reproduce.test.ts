import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { differences, otherCircumstances, packIn } from "../../.dev/rebuild";
import { root } from "../../.dev/setup.mjs";
import { unpack } from "../../.dev/zip-files";
import { pathOf } from "./packed";

/** Below the project, so that its packages are found; `npm run reproduce` does it elsewhere, with packages of its own. */
const within = join(root, ".output");
mkdirSync(within, { recursive: true });
const elsewhere = mkdtempSync(join(within, "from sources é "));
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

it("from its sources alone the Firefox package comes out the same, on another day, in another language", () => {
  unpack(pathOf("sources"), elsewhere);
  const again = join(elsewhere, ".output");
  packIn(elsewhere, "firefox", again, otherCircumstances());
  for (const kind of ["firefox", "sources"] as const) {
    expect(differences(pathOf(kind), pathOf(kind, again))).toEqual([]);
    expect(readFileSync(pathOf(kind, again)).equals(readFileSync(pathOf(kind)))).toBe(true);
  }
});
