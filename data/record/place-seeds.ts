import type { SeedText } from "./collect-seeds";
import { sha256 } from "./digest";
import { type Originals, openOriginal, textOf } from "./originals";
import { type Placing, placeQuotes, placeSource } from "./place";
import type { Problem } from "./problem";
import { readSeedFile, type SeedFile } from "./seed-file";

/** Seed files that got a new text, each with what was done to it; and what could not be done. */
export interface PlacedSeeds {
  changed: { path: string; text: string; told: string }[];
  problems: Problem[];
}

/** Fills in hash and length of sources and puts the quotes of claims into place, from the originals. */
export async function placeSeeds(files: readonly SeedText[], originals: Originals): Promise<PlacedSeeds> {
  const changed: PlacedSeeds["changed"] = [];
  const problems: Problem[] = [];
  const sources = new Map<string, SeedFile>();
  const readable = files.filter(({ path, refusal }) => {
    if (refusal !== undefined) problems.push({ file: path, line: 1, message: refusal });
    return refusal === undefined;
  });
  for (const { path, text } of readable) {
    const number = /^seeds\/sources\/(\d{3})\.yaml$/.exec(path)?.[1];
    if (number !== undefined) sources.set(number, readSeedFile(path, text));
  }
  for (const { path, text } of readable) {
    const [, kind, number] = /^seeds\/(sources|claims)\/(\d{3})\.yaml$/.exec(path) ?? [];
    if (kind === undefined) continue;
    const source = sources.get(number!);
    const found = await originalOf(source, number!, originals);
    if ("problem" in found) {
      const isOwn = kind === "sources" || source === undefined;
      if (isOwn)
        problems.push(
          ...(source?.problems.length ? source.problems : [{ file: path, line: 1, ...found.problem }]),
        );
      continue;
    }
    const done: Placing =
      kind === "claims"
        ? await placeQuotes(path, text, textOf(found.bytes))
        : await placeSource(path, text, found.bytes);
    problems.push(...done.problems);
    if (done.placed === 0) continue;
    const told = kind === "claims" ? `placed ${done.placed}` : "filled in hash and length";
    changed.push({ path, text: done.text, told });
  }
  return { changed, problems };
}

/** The original of a source, if it is the one that its file speaks of. */
async function originalOf(
  source: SeedFile | undefined,
  number: string,
  originals: Originals,
): Promise<{ bytes: Uint8Array<ArrayBuffer> } | { problem: { message: string; line?: number } }> {
  if (!source) {
    return { problem: { message: `has no source. Describe it in seeds/sources/${number}.yaml.` } };
  }
  const { file, sha256: hash } = (source.value ?? {}) as { file?: unknown; sha256?: unknown };
  if (typeof file !== "string") {
    return { problem: { message: "does not name its original. Set file to its name in the folder." } };
  }
  const opened = openOriginal(originals, file);
  const line = source.lineOf(["file"]);
  if ("missing" in opened) return { problem: { message: opened.missing, line } };
  if (opened.bytes.length === 0) {
    return { problem: { message: `the original ${file} is empty. Put the text into it.`, line } };
  }
  if (typeof hash === "string" && hash !== (await sha256(opened.bytes))) {
    const message =
      `the original ${file} is not the one whose sha256 stands here, so nothing is placed in it. Put the right version ` +
      "into the folder; or, if the source itself has changed, remove sha256 and length and run this again.";
    return { problem: { message, line: source.lineOf(["sha256"]) } };
  }
  return opened;
}
