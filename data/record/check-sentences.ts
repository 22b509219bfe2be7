import { datesOf, type Ground, groundOf, nameBlanker, unfounded } from "./grounds";
import type { BackstoryRecord, Claim, Dispute, Entity, Source } from "./schema";

/** A figure or month in a sentence of ours that nothing behind it bears, and the key of the sentence. */
export interface Groundless {
  key: "text" | "note" | "summary" | "status" | "topic" | "why" | "label" | "characterNote" | "publishedWhy";
  figure: string;
}

/** Finds figures and months in sentences of ours that nothing behind them bears, as they stand there. */
export interface SentenceCheck {
  /**
   * Those of a claim's sentence that neither its place, its dates nor the value of a claim of its source about one of
   * its entities bears: a sentence may say which round it speaks of by that round's sum.
   *
   * @param passage the source's words at the claim's span
   */
  ofClaim(claim: Claim, passage: string): Groundless[];
  /** Those of an entity's note, summary and status that none of the claims behind them says. */
  ofEntity(entity: Entity): Groundless[];
  /**
   * Those of a dispute's topic and explanation that none of its claims says and that are not declared as computed.
   *
   * @param passages the sources' words at the claims' spans
   */
  ofDispute(dispute: Dispute, passages: readonly string[]): Groundless[];
  /**
   * Those of what we say about a source that neither stand in it nor are a date of one of the sources.
   *
   * @param text the source's original
   */
  ofSource(source: Source, text: string): Groundless[];
}

/** The check for one record; what all its sentences may say is gathered once. */
export function sentenceCheck({ claims, entities, sources }: BackstoryRecord): SentenceCheck {
  const blank = nameBlanker(entities.flatMap(({ name, aliases }) => [name, ...aliases]));
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
  const published = new Map(sources.map((source) => [source.id, source.published]));
  const sharing = claimsByEntity(claims);
  /** All that some claims say, in their sentences, dates and values, and when their sources appeared. */
  const saidBy = (ids: readonly string[], more: readonly string[] = []): Ground => {
    const told = ids.flatMap((id) => claimOf.get(id) ?? []);
    const dates = told.flatMap(({ source }) => published.get(source) ?? []);
    return groundOf([...told.map(({ text }) => text), ...more].map(blank), dates, told);
  };
  const check = (texts: readonly [Groundless["key"], string | undefined][], grounds: readonly Ground[]) =>
    texts.flatMap(([key, text]) => unfounded(blank(text ?? ""), grounds).map((figure) => ({ key, figure })));

  return {
    ofClaim(claim, passage) {
      const dates = [...datesOf(claim), published.get(claim.source) ?? ""].filter(Boolean);
      const near = entitiesOf(claim).flatMap((id) => sharing.get(`${claim.source} ${id}`) ?? []);
      const own = groundOf([blank(passage)], dates);
      const { numbers, days } = groundOf([], [], [...new Set(near)]);
      return check([["text", claim.text]], [own, { numbers, days, months: new Set() }]);
    },
    ofEntity({ note, summary, summaryClaims, status }) {
      const ground = saidBy([...summaryClaims, ...(status?.claims ?? [])]);
      return check(
        [
          ["note", note],
          ["summary", summary],
          ["status", status?.text],
        ],
        [ground],
      );
    },
    ofDispute({ topic, why, claims: ids, computed = [] }, passages) {
      const ground = saidBy(ids, [...passages, ...computed]);
      return check(
        [
          ["topic", topic],
          ["why", why],
        ],
        [ground],
      );
    },
    ofSource({ label, characterNote, publishedWhy }, text) {
      const ground = groundOf([blank(text)], [...published.values()]);
      const said = [
        ["label", label],
        ["characterNote", characterNote],
        ["publishedWhy", publishedWhy],
      ] as const;
      return check(
        said.map(([key, each]) => [key, each?.replace(sourceNumber, "…")]),
        [ground],
      );
    },
  };
}

/** "Source 004": no figure. */
const sourceNumber = /(?<!\d)0\d\d(?!\d)/g;

const entitiesOf = ({ subject, object, also }: Claim): string[] =>
  [subject, object, ...(also ?? [])].filter((id) => id !== undefined);

/** Claims by source and entity: `003 alpha`. */
function claimsByEntity(claims: readonly Claim[]): Map<string, Claim[]> {
  const found = new Map<string, Claim[]>();
  for (const claim of claims) {
    for (const id of new Set(entitiesOf(claim))) {
      const key = `${claim.source} ${id}`;
      found.set(key, [...(found.get(key) ?? []), claim]);
    }
  }
  return found;
}
