/**
 * The shape of the hand-edited files under `seeds/`, where it differs from the record's own.
 *
 * - `seeds/sources/000.yaml`   one Source
 * - `seeds/claims/000.yaml`    a list of claims; `source` follows from the file's name
 * - `seeds/entities/*.yaml`    lists of entities with the names policy beside each
 * - `seeds/disputes.yaml`      a list of disputes
 * - `seeds/exceptions.yaml`    names and figures that no claim uses, and why
 */
import * as v from "valibot";
import { Basis, Claim, Dispute, Entity, Exception, Source } from "./schema";

const Forms = v.optional(v.array(v.pipe(v.string(), v.minLength(1))), []);

/** Spans and hashes may be missing while a claim is being written: `quote` is then placed by the tool. */
const { source: _source, ...claimFields } = Claim.entries;
export const SeedClaim = v.strictObject({
  ...claimFields,
  /** Where it is left out, the compiler tells it from the source: see `basisOf`. */
  asOfBasis: v.optional(Basis),
});

export const SeedEntity = v.strictObject({
  ...Entity.entries,
  /** Surface forms that can stand for nothing else. */
  aliases: Forms,
  /** Forms (the name itself may be one) that are also words, people or places: marked only with evidence. */
  ambiguous: Forms,
  /** Forms marked only where a full form stands on the same page: "LeCun", "Simo". */
  short: Forms,
  /** Never marked in a page, only found in search: "tensor", "AI". */
  unmarked: v.optional(v.boolean()),
  /** Words that speak for this sense when they stand near: makers, products, trades. */
  cues: Forms,
  /** Words or patterns that speak against it. `_` is the name, `#` a number: "_ #", "Project _", "skating". */
  against: Forms,
  /**
   * What an ambiguous form mostly is in news: `this` (Amazon: ours unless something speaks against it), a common `word`
   * (Figure: its capital within a sentence tells). Left out: another's name (Harvey), of which a capital tells little.
   */
  mostly: v.optional(v.picklist(["this", "word"])),
});

export const SeedSource = Source;
export const SeedDispute = Dispute;
export const SeedException = Exception;

export type SeedClaim = v.InferOutput<typeof SeedClaim>;
export type SeedEntity = v.InferOutput<typeof SeedEntity>;
