import { borrowing } from "./borrowed-words";
import { checkClaim, checkSource } from "./check-against-source";
import { nameCheck } from "./check-names";
import { sentenceCheck } from "./check-sentences";
import { untrueOfSource } from "./check-sources";
import type { SeedPlace, Verifiable } from "./compile";
import { ordinaryWords } from "./coverage";
import { gaps } from "./gaps";
import { passageAt } from "./passage";
import { type Problem, sortProblems } from "./problem";

/** The bytes of an original by its file name, or undefined where there is none. */
export type Originals = (file: string) => Uint8Array<ArrayBuffer> | undefined;

/** The text of an original: UTF-8, each character kept, so that offsets hold. */
export const textOf = (bytes: Uint8Array): string =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

/**
 * Checks the record against the originals: each source's hash, length and particulars; each claim's span, its hash,
 * and that its figures, dates, doubt and credits stand there; that no figure or name of our prose is without ground
 * and no text of ours copied; and that every name and figure of the originals is used or on the list of exceptions.
 *
 * @returns everything that does not hold; empty when all is right
 */
export async function verify(seeds: Verifiable, originals: Originals): Promise<Problem[]> {
  const { record, places } = seeds;
  const problems: Problem[] = [];
  const say = (key: string, message: string) => problems.push({ ...placeOf(places, key), message });
  const texts = new Map<string, string>();
  let intact = 0;

  for (const source of record.sources) {
    const bytes = originals(source.file);
    if (!bytes) {
      say(`source ${source.id}`, `the original ${source.file} is missing. Put it into the folder.`);
      continue;
    }
    const text = textOf(bytes);
    texts.set(source.id, text);
    const wrong = await checkSource(source, bytes, text);
    for (const message of wrong) say(`source ${source.id}`, message);
    // Of another version of a text there is nothing to say but that it is another.
    if (wrong.length === 0) {
      intact += 1;
      for (const message of untrueOfSource(source, text)) say(`source ${source.id}`, message);
    }
    for (const claim of record.claims.filter((each) => each.source === source.id)) {
      for (const message of await checkClaim(claim, source, text)) say(`claim ${claim.id}`, message);
    }
  }
  checkProse(seeds, texts, say);
  const theirs = borrowing(seeds.record, texts.values());
  for (const [key, passage] of theirs) {
    say(key, `${key} has eight words in a row from a source: “${passage}”. Say it in our own words.`);
  }
  if (intact === record.sources.length) problems.push(...gaps(seeds, texts));
  return sortProblems(problems);
}

/** Sentences of ours: each figure and name in them has its ground in what they rest on. */
function checkProse(
  { record }: Verifiable,
  texts: ReadonlyMap<string, string>,
  say: (key: string, message: string) => void,
): void {
  const sentences = sentenceCheck(record);
  const strangeNames = nameCheck(record, ordinaryWords(record, texts.values()));
  const passages = new Map<string, string>();
  for (const claim of record.claims) {
    const text = texts.get(claim.source);
    if (text === undefined) continue;
    const name = `claim "${claim.id}"`;
    const passage = passageAt(text, claim.span);
    passages.set(claim.id, passage);
    for (const figure of sentences.ofClaim(claim, passage)) {
      const remedy = "Widen the span, or correct the sentence.";
      say(`claim ${claim.id}`, `“${figure}” in the text of ${name} is not in its span. ${remedy}`);
    }
    for (const strange of strangeNames(claim, text)) {
      const message = `“${strange}” in the text of ${name} stands neither in source ${claim.source} nor among the names of an entity.`;
      say(`claim ${claim.id}`, `${message} Write it as the source does, or add it to the entity's aliases.`);
    }
  }
  for (const entity of record.entities) {
    for (const figure of sentences.ofEntity(entity)) {
      const message = `“${figure}” in the summary or status of "${entity.id}" is in no claim behind it.`;
      say(`entity ${entity.id}`, `${message} Name that claim in summaryClaims, or correct the figure.`);
    }
  }
  for (const dispute of record.disputes) {
    const theirs = dispute.claims.flatMap((id) => passages.get(id) ?? []);
    if (theirs.length < dispute.claims.length) continue;
    for (const figure of sentences.ofDispute(dispute, theirs)) {
      const message = `“${figure}” in dispute "${dispute.id}" is in none of its claims.`;
      say(
        `dispute ${dispute.id}`,
        `${message} Correct it, or name it in computed if it is worked out from them.`,
      );
    }
  }
}

const placeOf = (places: ReadonlyMap<string, SeedPlace>, key: string): SeedPlace =>
  places.get(key) ?? { file: key, line: 1 };
