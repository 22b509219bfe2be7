import { otherCurrency } from "./check-currency";
import { otherMonth, unstatedDates } from "./check-dates";
import { otherUnit, otherYear, unstatedNumbers } from "./check-figures";
import { missedHedges } from "./check-hedges";
import { unknownCredits } from "./check-sources";
import { sha256 } from "./digest";
import { passageAt } from "./passage";
import type { Finding } from "./problem";
import type { Claim, Source } from "./schema";
import { badEdge } from "./word-edges";

/** What keeps a source's file from being the text that its particulars speak of, as a sentence. */
export async function checkSource(
  source: Source,
  bytes: Uint8Array<ArrayBuffer>,
  text: string,
): Promise<Finding | undefined> {
  const remedy =
    `Put the right version of ${source.file} into the folder. If the source itself has changed, remove sha256 and ` +
    "length, write the quotes of its claims anew, and run: npm run record -- --place DIR";
  if (text.length !== source.length) {
    const message = `source "${source.id}" has ${text.length} characters, not ${source.length}. ${remedy}`;
    return { key: "length", message };
  }
  const hash = await sha256(bytes);
  if (hash === source.sha256) return undefined;
  return { key: "sha256", message: `source "${source.id}" has the hash ${hash}. ${remedy}` };
}

/** Whether the words at a claim's span are those that it was written from. */
export const isInPlace = async ({ span, sha256: hash }: Claim, text: string): Promise<boolean> =>
  (await sha256(text.slice(...span))) === hash;

/**
 * What a claim says and its place does not bear out: its hash, dates, figures, currency, doubt and credits.
 *
 * @param text the source's original
 */
export async function checkClaim(claim: Claim, source: Source, text: string): Promise<Finding[]> {
  const name = `claim "${claim.id}"`;
  if (!(await isInPlace(claim, text))) {
    const remedy = "Write its quote in place of span and sha256, and run: npm run record -- --place DIR";
    return [
      { key: "span", message: `span [${claim.span.join(", ")}] of ${name} has another hash. ${remedy}` },
    ];
  }
  const found: Finding[] = [];
  const say = (key: string, message: string) => found.push({ key, message });
  const [start, end] = claim.span;
  const words = text.slice(start, end);
  const edge = badEdge(text, { start, end });
  if (edge !== undefined) {
    const remedy =
      "Write a quote of whole words in place of span and sha256, and run: npm run record -- --place DIR";
    say("span", `span of ${name} ${edge}. ${remedy}`);
  }
  for (const { key, date, remedy } of unstatedDates(claim, source, passageAt(text, claim.span))) {
    say(key, `${date} of ${name} is not stated in its span. Widen the span, or ${remedy}.`);
  }
  const month = otherMonth(claim, words);
  if (month !== undefined) {
    const told = `span of ${name} names month ${month}, but its date is ${claim.on}`;
    say("on", `${told}. Correct on, or make onBasis inferred.`);
  }
  const absent = unstatedNumbers(claim, text);
  if (absent.length > 0) {
    const numbers = absent.join(" and ");
    say("value", `${numbers} of ${name} does not stand in its span. Correct the value or the span.`);
  }
  const unit = otherUnit(claim, passageAt(text, claim.span));
  if (unit !== undefined)
    say("value", `“${unit}” of ${name} does not stand in its span. Correct unit or the span.`);
  const year = otherYear(claim, text);
  if (year !== undefined) {
    say(
      "asOf",
      `the column of ${name} is that of ${year}, but no date of it is. Correct asOf or on, or the span.`,
    );
  }
  const currency = otherCurrency(claim, words);
  if (currency !== undefined) {
    say("value", `currency of ${name} is not that of its span, ${currency}. Correct currency.`);
  }
  for (const { key, message } of missedHedges(claim, words)) say(key, `${name} ${message}`);
  for (const credit of unknownCredits(claim, text)) {
    const message = `according of ${name} names “${credit}”, which does not stand in source ${source.id}.`;
    say("according", `${message} Write it as the source does.`);
  }
  return found;
}
