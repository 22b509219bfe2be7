import { borrowedFrom, runsOfWords } from "./borrowed-words";
import type { SeedPlace } from "./compile";
import { sha256 } from "./digest";
import { hasNumber, numbersIn } from "./numbers-in-text";
import { type Problem, sortProblems } from "./problem";
import type { BackstoryRecord, Claim, Source, Value } from "./schema";

/** The bytes of an original by its file name, or undefined where there is none. */
export type Originals = (file: string) => Uint8Array<ArrayBuffer> | undefined;

/** The text of an original: UTF-8, each character kept, so that offsets hold. */
export const textOf = (bytes: Uint8Array): string =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

/**
 * Checks the record against the originals: each source's hash and length, each claim's span, its
 * hash, and that the numbers of its value stand in it; and that no text of ours is copied from them.
 *
 * @returns everything that does not hold; empty when all is right
 */
export async function verify(
  record: BackstoryRecord,
  places: ReadonlyMap<string, SeedPlace>,
  originals: Originals,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  const theirs = new Set<string>();
  for (const source of record.sources) {
    const place = placeOf(places, `source ${source.id}`);
    const bytes = originals(source.file);
    if (!bytes) {
      problems.push({ ...place, message: `the original ${source.file} is missing. Put it into the folder.` });
      continue;
    }
    const text = textOf(bytes);
    for (const words of runsOfWords(text).keys()) theirs.add(words);
    const wrong = await checkSource(source, bytes, text);
    if (wrong) problems.push({ ...place, message: wrong });
    for (const claim of record.claims.filter((each) => each.source === source.id)) {
      const message = await checkClaim(claim, text);
      if (message) problems.push({ ...placeOf(places, `claim ${claim.id}`), message });
    }
  }
  for (const [key, text] of ourTexts(record)) {
    const passage = borrowedFrom(theirs, text);
    if (passage === undefined) continue;
    const message = `${key} has eight words in a row from a source: “${passage}”. Say it in our own words.`;
    problems.push({ ...placeOf(places, key), message });
  }
  return sortProblems(problems);
}

/** All prose of the record that is to be our own, by what it belongs to. */
const ourTexts = ({ claims, entities, disputes }: BackstoryRecord): [key: string, text: string][] => [
  ...claims.map(({ id, text }): [string, string] => [`claim ${id}`, text]),
  ...entities.map(({ id, summary, status }): [string, string] => [
    `entity ${id}`,
    `${summary} | ${status?.text ?? ""}`,
  ]),
  ...disputes.map(({ id, topic, why }): [string, string] => [`dispute ${id}`, `${topic} | ${why}`]),
];

const placeOf = (places: ReadonlyMap<string, SeedPlace>, key: string): SeedPlace =>
  places.get(key) ?? { file: key, line: 1 };

async function checkSource(
  source: Source,
  bytes: Uint8Array<ArrayBuffer>,
  text: string,
): Promise<string | undefined> {
  const remedy = `Is ${source.file} the right version? If so, correct sha256 and length and place its claims anew.`;
  if (text.length !== source.length) {
    return `source "${source.id}" has ${text.length} characters, not ${source.length}. ${remedy}`;
  }
  const hash = await sha256(bytes);
  return hash === source.sha256 ? undefined : `source "${source.id}" has the hash ${hash}. ${remedy}`;
}

async function checkClaim(claim: Claim, text: string): Promise<string | undefined> {
  const passage = text.slice(...claim.span);
  const remedy = "Write its quote in place of span and sha256, and run: npm run record -- --place DIR";
  if ((await sha256(passage)) !== claim.sha256) {
    return `span [${claim.span.join(", ")}] of claim "${claim.id}" has another hash. ${remedy}`;
  }
  if (!claim.value) return undefined;
  const found = numbersIn(passage);
  const absent = numbersOf(claim.value).filter((number) => !hasNumber(found, number));
  return absent.length === 0
    ? undefined
    : `${absent.join(" and ")} of claim "${claim.id}" does not stand in its span. Correct the value or the span.`;
}

function numbersOf(value: Value): number[] {
  if (value.type === "text" || value.type === "date") return [];
  const numbers = [value.amount, value.low, value.high].filter((number) => number !== undefined);
  // "Petabytes of video" says one or more without a number.
  return value.words === undefined ? numbers : numbers.filter((number) => number !== 1);
}
