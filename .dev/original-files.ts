import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Originals } from "../data/record/originals";

/** The originals in a folder; a file's name comes from a seed and must stay within the folder. */
export function originalsIn(folder: string): Originals {
  return (file) => {
    if (/[\\/\0]/.test(file) || file === "" || file === "." || file === "..") return undefined;
    const path = join(folder, file);
    try {
      const found = statSync(path, { throwIfNoEntry: false });
      if (!found) return undefined;
      if (!found.isFile())
        return { unreadable: "is no file but a folder or the like. Put the text itself there." };
      return new Uint8Array(readFileSync(path));
    } catch (error) {
      return { unreadable: `cannot be read (${(error as NodeJS.ErrnoException).code}). Check its rights.` };
    }
  };
}
