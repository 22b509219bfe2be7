import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readSeeds } from "../../../.dev/read-seeds";
import { compiledOf, disputes, entities, paths, problemsOf, smallSeeds } from "./small-seeds";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "backstory-seeds-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const file = (path: string) => writeFileSync(path, "- id: a\n");
const folder = (path: string) => mkdirSync(path);
const dangling = (path: string) => symlinkSync("/nowhere/at/all", path);

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
  });

  it.each<[what: string, path: string, make: (path: string) => void, said: string]>([
    ["a note", "notes.txt", file, "is no seed file. Move it out"],
    ["another ending", "claims/003.yml", file, "is passed over for its ending."],
    ["capitals in the ending", "claims/003.YAML", file, "is passed over for its ending."],
    ["a hidden seed", ".003.yaml", file, "is no seed file. Use sources/NNN.yaml"],
    ["a seed in the wrong place", "003.yaml", file, "is no seed file. Use sources/NNN.yaml"],
    ["a folder called like a seed", "claims/003.yaml", folder, "is a folder with the name of a seed file."],
    ["a folder of its own", "old", folder, "is a folder in which nothing is looked for."],
    ["a folder in a folder", "claims/old", folder, "is a folder in which nothing is looked for."],
    ["a folder in other letters", "Claims", folder, "is a folder in which nothing is looked for."],
    ["a dangling link", "claims/003.yaml", dangling, "is a link that leads nowhere."],
  ])("%s among the seeds", async (_, path, make, said) => {
    for (const name of ["claims", "entities"]) mkdirSync(join(root, "seeds", name), { recursive: true });
    make(join(root, "seeds", path));
    expect(await problemsOf(readSeeds(root))).toEqual([expect.stringContaining(`seeds/${path}:1: ${said}`)]);
  });

  it("but links to seeds are followed, and what systems leave behind is none", async () => {
    for (const { path, text } of smallSeeds()) {
      const kept = join(root, path.replace("seeds/", "elsewhere-").replace("/", "-"));
      writeFileSync(kept, text);
      mkdirSync(dirname(join(root, path)), { recursive: true });
      symlinkSync(kept, join(root, path));
    }
    writeFileSync(join(root, "seeds", ".DS_Store"), "x");
    expect((await compiledOf(readSeeds(root))).record).toEqual((await compiledOf(smallSeeds())).record);
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
