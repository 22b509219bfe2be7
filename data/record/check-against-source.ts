import { otherCurrency } from "./check-currency";
import { otherMonth, unstatedDates } from "./check-dates";
import { missedHedges } from "./check-hedges";
import { unknownCredits } from "./check-sources";
import { sha256 } from "./digest";
import { hasNumber, numbersIn } from "./numbers-in-text";
import { passageAt } from "./passage";
import type { Claim, Source, Value } from "./schema";

/** What keeps a source's file from being the text that its particulars speak of, as sentences. */
export async function checkSource(
  source: Source,
  bytes: Uint8Array<ArrayBuffer>,
  text: string,
): Promise<string[]> {
  const remedy = `Is ${source.file} the right version? If so, correct sha256 and length and place its claims anew.`;
  if (text.length !== source.length) {
    return [`source "${source.id}" has ${text.length} characters, not ${source.length}. ${remedy}`];
  }
  const hash = await sha256(bytes);
  return hash === source.sha256 ? [] : [`source "${source.id}" has the hash ${hash}. ${remedy}`];
}

/**
 * What a claim says and its place does not bear out: its hash, dates, figures, currency, doubt and credits.
 *
 * @param text the source's original
 */
export async function checkClaim(claim: Claim, source: Source, text: string): Promise<string[]> {
  const name = `claim "${claim.id}"`;
  const words = text.slice(...claim.span);
  if ((await sha256(words)) !== claim.sha256) {
    const remedy = "Write its quote in place of span and sha256, and run: npm run record -- --place DIR";
    return [`span [${claim.span.join(", ")}] of ${name} has another hash. ${remedy}`];
  }
  const wrong = unstatedDates(claim, source, passageAt(text, claim.span)).map(
    (date) => `${date} of ${name} is not stated in its span. Widen the span, or make its basis inferred.`,
  );
  const month = otherMonth(claim, words);
  if (month !== undefined) {
    const told = `span of ${name} names month ${month}, but its date is ${claim.on}`;
    wrong.push(`${told}. Correct on, or make onBasis inferred.`);
  }
  const found = numbersIn(words);
  const absent = claim.value ? numbersOf(claim.value).filter((number) => !hasNumber(found, number)) : [];
  if (absent.length > 0) {
    wrong.push(
      `${absent.join(" and ")} of ${name} does not stand in its span. Correct the value or the span.`,
    );
  }
  const currency = otherCurrency(claim, words);
  if (currency !== undefined) {
    wrong.push(`currency of ${name} is not that of its span, ${currency}. Correct currency.`);
  }
  wrong.push(...missedHedges(claim, words).map((missed) => `${name} ${missed}`));
  for (const credit of unknownCredits(claim, text)) {
    wrong.push(
      `according of ${name} names “${credit}”, which does not stand in source ${source.id}. Write it as the source does.`,
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
