import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { SeedText } from "../data/record/compile";

/** Leaves a byte order mark out. */
const decoder = new TextDecoder();
const folders = new Set(["seeds/sources", "seeds/claims", "seeds/entities"]);
const isSeed = /\.yaml$/;
/** What systems and editors leave behind: `.DS_Store`, `.gitkeep`. */
const isHidden = /^\.(?!.*\.ya?ml$)/i;

/**
 * Every file under `seeds/` of the project, with paths as they are told in errors; links are followed. Whatever else
 * lies there comes with the reason why it is no seed. Bytes that are not UTF-8 come out as U+FFFD, which the reader
 * of seed files refuses with its line.
 */
export function readSeeds(root: string): SeedText[] {
  const top = statSync(join(root, "seeds"), { throwIfNoEntry: false });
  if (!top) return [];
  if (!top.isDirectory())
    return [refused("seeds", "is no folder. Seeds are files in a folder of that name.")];
  return filesIn(root, "seeds").sort((a, b) => (a.path < b.path ? -1 : 1));
}

function filesIn(root: string, folder: string): SeedText[] {
  return readdirSync(join(root, folder)).flatMap((name): SeedText[] => {
    const path = `${folder}/${name}`;
    const found = statSync(join(root, path), { throwIfNoEntry: false });
    if (!found) return [refused(path, "is a link that leads nowhere. Mend or remove it.")];
    if (found.isDirectory()) {
      if (folders.has(path)) return filesIn(root, path);
      const message = isSeed.test(name)
        ? "is a folder with the name of a seed file. Rename it, or put a file in its place."
        : "is a folder in which nothing is looked for. Move its files to seeds/sources, claims or entities.";
      return [refused(path, message)];
    }
    if (isHidden.test(name)) return [];
    if (!found.isFile() || !isSeed.test(name)) {
      const message = /\.ya?ml$/i.test(name)
        ? "is passed over for its ending. Seed files end in .yaml, in small letters: rename it."
        : "is no seed file. Move it out of seeds/; notes go into a seed as comments.";
      return [refused(path, message)];
    }
    try {
      return [{ path, text: decoder.decode(readFileSync(join(root, path))) }];
    } catch (error) {
      return [refused(path, `cannot be read (${(error as NodeJS.ErrnoException).code}). Check its rights.`)];
    }
  });
}

const refused = (path: string, refusal: string): SeedText => ({ path, text: "", refusal });
