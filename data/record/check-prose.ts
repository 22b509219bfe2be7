import { nameCheck } from "./check-names";
import { sentenceCheck } from "./check-sentences";
import { ordinaryWords } from "./coverage";
import { passageAt } from "./passage";
import type { BackstoryRecord } from "./schema";

/**
 * Sentences of ours: each figure, month and name in them has its ground in what they rest on.
 *
 * @param texts the originals by source id
 * @param say takes the entry, as `claim some-id`, the key of the sentence, and what is wrong with it
 */
export function checkProse(
  record: BackstoryRecord,
  texts: ReadonlyMap<string, string>,
  say: (entry: string, key: string, message: string) => void,
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
    for (const { key, figure } of sentences.ofClaim(claim, passage)) {
      const remedy = "Widen the span, or correct the sentence.";
      say(`claim ${claim.id}`, key, `“${figure}” in the text of ${name} is not in its span. ${remedy}`);
    }
    for (const strange of strangeNames(claim, text)) {
      const message = `“${strange}” in the text of ${name} stands neither in source ${claim.source} nor among the names of an entity.`;
      const remedy = "Write it as the source does, or add it to the entity's aliases.";
      say(`claim ${claim.id}`, "text", `${message} ${remedy}`);
    }
  }
  for (const entity of record.entities) {
    for (const { key, figure } of sentences.ofEntity(entity)) {
      const message = `“${figure}” in the ${key} of entity "${entity.id}" is in no claim behind it.`;
      say(`entity ${entity.id}`, key, `${message} Name that claim in summaryClaims, or correct the figure.`);
    }
  }
  for (const dispute of record.disputes) {
    const theirs = dispute.claims.flatMap((id) => passages.get(id) ?? []);
    if (theirs.length < dispute.claims.length) continue;
    for (const { key, figure } of sentences.ofDispute(dispute, theirs)) {
      const message = `“${figure}” in the ${key} of dispute "${dispute.id}" is in none of its claims.`;
      const remedy = "Correct it, or name it in computed if it is worked out from them.";
      say(`dispute ${dispute.id}`, key, `${message} ${remedy}`);
    }
  }
  for (const source of record.sources) {
    const text = texts.get(source.id);
    if (text === undefined) continue;
    for (const { key, figure } of sentences.ofSource(source, text)) {
      const message = `“${figure}” in the ${key} of source "${source.id}" does not stand in that source.`;
      say(`source ${source.id}`, key, `${message} Correct it, or leave it out.`);
    }
  }
}
