import { amountsOf, figuresIn } from "./figures-in-text";
import { hasNumber, numbersIn } from "./numbers-in-text";
import type { BackstoryRecord, Claim, Dispute, Entity } from "./schema";

/** What a reader takes for a figure; "twice" or "a third" may be our way to compare two of them. */
const plain = /\d|(?:hundred|thousand|million|billion|trillion)/i;

/** Finds figures in sentences of ours that nothing behind them bears, as they stand there. */
export interface SentenceCheck {
  /**
   * Those of a claim's sentence that neither its place, its dates, a name nor the value of any claim of its source
   * bears: a sentence may say which round it speaks of by that round's sum.
   *
   * @param passage the source's words at the claim's span
   */
  ofClaim(claim: Claim, passage: string): string[];
  /** Those of an entity's summary and status that none of the claims behind them says. */
  ofEntity(entity: Entity): string[];
  /**
   * Those of a dispute's topic and explanation that none of its claims says and that are not declared as computed.
   *
   * @param passages the sources' words at the claims' spans
   */
  ofDispute(dispute: Dispute, passages: readonly string[]): string[];
}

/** The check for one record; what all its sentences may say is gathered once. */
export function sentenceCheck({ claims, entities, sources }: BackstoryRecord): SentenceCheck {
  const names = numbersOf(entities.flatMap(({ name, aliases }) => [name, ...aliases]));
  const published = sources.map((source) => source.published);
  const ofSource = new Map(
    sources.map(({ id, published }) => {
      const values = claims.filter(({ source }) => source === id).flatMap(valueTexts);
      return [id, numbersOf([published, ...values])] as const;
    }),
  );
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
  /** All that some claims say: in their sentences, dates and values. */
  const saidBy = (ids: readonly string[]) =>
    ids
      .flatMap((id) => claimOf.get(id) ?? [])
      .flatMap((claim) => [claim.text, ...datesOf(claim), ...valueTexts(claim)]);
  return {
    ofClaim: (claim, passage) => {
      const own = numbersOf([passage, ...datesOf(claim)]);
      return unbacked(claim.text, [own, names, ofSource.get(claim.source) ?? new Set()]);
    },
    ofEntity: ({ summary, summaryClaims, status }) => {
      const said = saidBy([...summaryClaims, ...(status?.claims ?? [])]);
      return unbacked(`${summary} ${status?.text ?? ""}`, [numbersOf([...said, ...published]), names]);
    },
    ofDispute: ({ topic, why, claims, computed = [] }, passages) => {
      const known = numbersOf([...saidBy(claims), ...passages, ...published, ...computed]);
      return unbacked(`${topic}. ${why}`, [known, names]);
    },
  };
}

function unbacked(sentence: string, known: readonly ReadonlySet<number>[]): string[] {
  const isBacked = (figure: string) =>
    amountsOf(figure).some((amount) => known.some((numbers) => hasNumber(numbers, amount)));
  return figuresIn(sentence)
    .map(({ start, end }) => sentence.slice(start, end))
    .filter((figure) => plain.test(figure) && !isBacked(figure));
}

/** All numbers of some texts; a hyphen may join a range or part a date. */
const numbersOf = (texts: readonly string[]): Set<number> =>
  new Set(texts.flatMap((text) => [...numbersIn(text.replaceAll("-", " - ")), ...numbersIn(text)]));

const datesOf = ({ on, until, asOf }: Claim): string[] => [asOf, on ?? "", until ?? ""];

function valueTexts({ value }: Claim): string[] {
  if (!value) return [];
  if (value.type === "text") return [value.text];
  if (value.type === "date") return [value.date, value.until ?? ""];
  const numbers = [value.amount, value.low, value.high].filter((number) => number !== undefined);
  return numbers.flatMap((number) => [String(number), value.type === "share" ? String(number * 100) : ""]);
}
