import { borrowedFrom, runsOfWords } from "./borrowed-words";
import { unstatedDates } from "./check-dates";
import { sentenceCheck } from "./check-sentences";
import type { SeedPlace, Verifiable } from "./compile";
import { sha256 } from "./digest";
import { gaps } from "./gaps";
import { hasNumber, numbersIn } from "./numbers-in-text";
import { passageAt } from "./passage";
import { type Problem, sortProblems } from "./problem";
import type { BackstoryRecord, Claim, Source, Value } from "./schema";

/** The bytes of an original by its file name, or undefined where there is none. */
export type Originals = (file: string) => Uint8Array<ArrayBuffer> | undefined;

/** The text of an original: UTF-8, each character kept, so that offsets hold. */
export const textOf = (bytes: Uint8Array): string =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

/**
 * Checks the record against the originals: each source's hash and length; each claim's span, its hash, and that
 * the numbers of its value and its stated dates stand in it; that no figure of our prose is without ground and
 * no text of ours copied; and that every name and figure of the originals is used or on the list of exceptions.
 *
 * @returns everything that does not hold; empty when all is right
 */
export async function verify(seeds: Verifiable, originals: Originals): Promise<Problem[]> {
  const { record, places } = seeds;
  const problems: Problem[] = [];
  const say = (key: string, message: string) => problems.push({ ...placeOf(places, key), message });
  const texts = new Map<string, string>();
  let intact = 0;
  const sentences = sentenceCheck(record);

  for (const source of record.sources) {
    const bytes = originals(source.file);
    if (!bytes) {
      say(`source ${source.id}`, `the original ${source.file} is missing. Put it into the folder.`);
      continue;
    }
    const text = textOf(bytes);
    texts.set(source.id, text);
    const wrong = await checkSource(source, bytes, text);
    if (wrong) say(`source ${source.id}`, wrong);
    else intact += 1;
    for (const claim of record.claims.filter((each) => each.source === source.id)) {
      for (const message of await checkClaim(claim, source, text)) say(`claim ${claim.id}`, message);
      const passage = passageAt(text, claim.span);
      for (const figure of sentences.ofClaim(claim, passage)) {
        say(
          `claim ${claim.id}`,
          `“${figure}” in the text of claim "${claim.id}" is not in its span. ${groundIt}`,
        );
      }
    }
  }
  for (const entity of record.entities) {
    for (const figure of sentences.ofEntity(entity)) {
      const message = `“${figure}” in the summary or status of "${entity.id}" is in no claim behind it.`;
      say(`entity ${entity.id}`, `${message} Name that claim in summaryClaims, or correct the figure.`);
    }
  }
  const theirs = new Set([...texts.values()].flatMap((text) => [...runsOfWords(text).keys()]));
  for (const [key, text] of ourTexts(record)) {
    const passage = borrowedFrom(theirs, text);
    if (passage === undefined) continue;
    say(key, `${key} has eight words in a row from a source: “${passage}”. Say it in our own words.`);
  }
  // Of another version of a text there is nothing to say but that it is another.
  if (intact === record.sources.length) problems.push(...gaps(seeds, texts));
  return sortProblems(problems);
}

const groundIt = "Widen the span, or correct the sentence.";

/** All prose of the record that is to be our own, by what it belongs to. */
const ourTexts = ({
  claims,
  entities,
  disputes,
  sources,
}: BackstoryRecord): [key: string, text: string][] => [
  ...claims.map(({ id, text }): [string, string] => [`claim ${id}`, text]),
  ...entities.map(({ id, summary, status }): [string, string] => [
    `entity ${id}`,
    `${summary} | ${status?.text ?? ""}`,
  ]),
  ...disputes.map(({ id, topic, why }): [string, string] => [`dispute ${id}`, `${topic} | ${why}`]),
  ...sources.map(({ id, label, characterNote, publishedWhy }): [string, string] => [
    `source ${id}`,
    [label, characterNote, publishedWhy].join(" | "),
  ]),
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

async function checkClaim(claim: Claim, source: Source, text: string): Promise<string[]> {
  const remedy = "Write its quote in place of span and sha256, and run: npm run record -- --place DIR";
  if ((await sha256(text.slice(...claim.span))) !== claim.sha256) {
    return [`span [${claim.span.join(", ")}] of claim "${claim.id}" has another hash. ${remedy}`];
  }
  const passage = passageAt(text, claim.span);
  const wrong = unstatedDates(claim, source, passage).map(
    (date) =>
      `${date} of claim "${claim.id}" is not stated in its span. Widen the span, or make its basis inferred.`,
  );
  const found = numbersIn(text.slice(...claim.span));
  const absent = claim.value ? numbersOf(claim.value).filter((number) => !hasNumber(found, number)) : [];
  if (absent.length > 0) {
    wrong.push(
      `${absent.join(" and ")} of claim "${claim.id}" does not stand in its span. Correct the value or the span.`,
    );
  }
  return wrong;
}

function numbersOf(value: Value): number[] {
  if (value.type === "text" || value.type === "date") return [];
  const numbers = [value.amount, value.low, value.high].filter((number) => number !== undefined);
  // "Petabytes of video" says one or more without a number.
  return value.words === undefined ? numbers : numbers.filter((number) => number !== 1);
}
