import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readSeeds } from "../../../.dev/read-seeds";
import { compiledOf, disputes, entities, paths, problemsOf, smallSeeds } from "./small-seeds";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "backstory-seeds-"));
});
afterEach(() => rmSync(root, { recursive: true }));

/** What the compiler says of the small seeds with the disputes of these bytes. */
function withDisputes(bytes: Buffer) {
  mkdirSync(join(root, "seeds"));
  writeFileSync(join(root, paths.disputes), bytes);
  return [...smallSeeds({ disputes: null }), ...readSeeds(root)];
}

describe("seeds that cannot be read:", () => {
  it("none at all", async () => {
    const said = [expect.stringContaining("no seeds in seeds/")];
    expect(await problemsOf(readSeeds(root))).toEqual(said);
    mkdirSync(join(root, "seeds", "claims"), { recursive: true });
    expect(await problemsOf(readSeeds(root))).toEqual(said);
    writeFileSync(join(root, "seeds", "notes.txt"), "Not a seed.");
    expect(await problemsOf(readSeeds(root))).toEqual(said);
  });

  it.each(["source", "claims", "entities", "disputes"] as const)("an empty file of %s", async (seed) => {
    for (const text of ["", "# Nothing yet.\n", "---\n", "~\n"]) {
      expect(await problemsOf(smallSeeds({ [seed]: text }))).toEqual([
        `${paths[seed]}:1: is empty: add entries or remove the file.`,
      ]);
    }
  });

  it.each([
    ["before a key", "  kind: product", "\tkind: product", 8],
    ["before the first key", "- id: alpha\n", "\t- id: alpha\n", 1],
    ["after a hyphen", "- id: beta", "-\tid: beta", 6],
    ["after spaces", "  maker: alpha", "  \tmaker: alpha", 9],
    ["everywhere", /^ {2}/gm, "\t", 2],
  ])("a tab %s", async (_, from, to, line) => {
    expect(await problemsOf(smallSeeds({ entities: entities.replace(from, to) }))).toEqual([
      `seeds/entities/all.yaml:${line}: is no valid YAML: line ${line} is indented with a tab. Use spaces instead.`,
    ]);
  });

  it("bad syntax, told once a file", async () => {
    const said = await problemsOf(smallSeeds({ entities: "- id: a: b\n- [\n", disputes: "- }\n- ]\n" }));
    expect(said.map((line) => line.split(" is no")[0])).toEqual([
      "seeds/disputes.yaml:1:",
      "seeds/entities/all.yaml:1:",
    ]);
  });

  it("bytes that are not UTF-8", async () => {
    const latin = Buffer.from(disputes.replace("more", "m\u00f6re"), "latin1");
    expect(await problemsOf(withDisputes(latin))).toEqual([
      "seeds/disputes.yaml:6: is not UTF-8: some bytes stand for no character. Save the file as UTF-8.",
    ]);
  });

  it("but a byte order mark does no harm", async () => {
    const marked = withDisputes(Buffer.from(`\uFEFF${disputes}`));
    expect((await compiledOf(marked)).record).toEqual((await compiledOf(smallSeeds())).record);
  });
});
