import { amountsOf, figuresIn } from "./figures-in-text";
import { hasNumber, numbersIn } from "./numbers-in-text";
import type { BackstoryRecord, Claim, Entity } from "./schema";

/** What a reader takes for a figure; "twice" or "a third" may be our way to compare two of them. */
const plain = /\d|(?:hundred|thousand|million|billion|trillion)/i;

/** Figures of a sentence of ours that nothing behind it bears, as they stand there. */
export type Unbacked = string[];

/**
 * Figures in a claim's sentence that neither its place, its dates, a name nor the value of any claim of its
 * source bears: a sentence may say which round it speaks of by that round's sum.
 *
 * @param passage the source's words at the claim's span
 */
export function unbackedInClaim(
  claim: Claim,
  passage: string,
  record: BackstoryRecord,
  names: string,
): Unbacked {
  const published = record.sources.filter(({ id }) => id === claim.source).map((source) => source.published);
  const values = record.claims.filter(({ source }) => source === claim.source).flatMap(valueTexts);
  return unbacked(claim.text, [passage, names, ...published, ...datesOf(claim), ...values]);
}

/** Figures in an entity's summary or status that none of the claims behind it says. */
export function unbackedInSummary(entity: Entity, record: BackstoryRecord, names: string): Unbacked {
  const ids = new Set([...entity.summaryClaims, ...(entity.status?.claims ?? [])]);
  const claims = record.claims.filter(({ id }) => ids.has(id));
  const published = record.sources.map((source) => source.published);
  const known = claims.flatMap((claim) => [claim.text, ...datesOf(claim), ...valueTexts(claim)]);
  return unbacked(`${entity.summary} ${entity.status?.text ?? ""}`, [...known, ...published, names]);
}

function unbacked(sentence: string, known: readonly string[]): Unbacked {
  const numbers = new Set(
    known.flatMap((text) => [...numbersIn(text.replaceAll("-", " - ")), ...numbersIn(text)]),
  );
  const isBacked = (figure: string) => amountsOf(figure).some((number) => hasNumber(numbers, number));
  return figuresIn(sentence)
    .map(({ start, end }) => sentence.slice(start, end))
    .filter((figure) => plain.test(figure) && !isBacked(figure));
}

const datesOf = ({ on, asOf }: Claim): string[] => [asOf, ...(on === undefined ? [] : [on])];

function valueTexts({ value }: Claim): string[] {
  if (!value) return [];
  if (value.type === "text") return [value.text];
  if (value.type === "date") return [value.date, value.until ?? ""];
  const numbers = [value.amount, value.low, value.high].filter((number) => number !== undefined);
  return numbers.flatMap((number) => [String(number), value.type === "share" ? String(number * 100) : ""]);
}
