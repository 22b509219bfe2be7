import type { LookUp } from "../record/look-up";
import type { Claim, Value } from "../record/schema";
import { names } from "./belongs";
import type { PageFigure } from "./page-figure";
import { rateOf } from "./per";

export type Amount = Exclude<Value, { type: "date" } | { type: "text" }>;
export type OurFigure = Claim & { value: Amount };

/**
 * The record's figures that speak of the same thing as one on the page: same entity, same topic, same
 * currency, same rate. Forecasts and opinions are left out: they are no figures to hold a page against.
 */
export function ourFigures(page: PageFigure, sentence: string, id: string, look: LookUp): OurFigure[] {
  const { topic } = page;
  const own = [...(look.bySubject.get(id) ?? []), ...(topic.ofTwo ? (look.byObject.get(id) ?? []) : [])];
  return own.filter((claim): claim is OurFigure => {
    const { value, predicate, mode } = claim;
    if (!value || value.type !== topic.type || !topic.predicates.includes(predicate)) return false;
    if (mode === "forecast" || mode === "opinion") return false;
    if (value.type === "money" && value.currency !== page.currency) return false;
    return isSameRate(page, value) && (!claim.object || isNamed(claim, sentence, page, id, look));
  });
}

/** Words that tell one measure from its neighbour: a round from all that was raised, a rate from a year's takings. */
const telling: Readonly<Record<string, RegExp>> = {
  raised: /(?<!\p{L})(?:in all|total|to date|altogether|so far|overall|cumulative(?:ly)?)(?!\p{L})/iu,
  round: /(?<!\p{L})(?:rounds?|series [a-k]|seed)(?!\p{L})/iu,
  "run-rate": /(?<!\p{L})(?:run[- ]rate|annuali[sz]ed|ARR|recurring)(?!\p{L})/iu,
};

/** Counted over a stretch of time, not in all. */
const aWhile =
  /(?<!\p{L})(?:(?:in|within|over)\s+(?:\p{Ll}+\s+|\d+\s+){0,3}|(?:a|per|each|every|last|this)\s+)(?:hour|day|week|month|year)s?(?!\p{L})/iu;

/**
 * Whether the sentence speaks of just what a claim measures. Two figures that are equal are the same
 * one; two that are not may count different things, and then there is nothing to tell the reader.
 */
export function isSameMeasure({ predicate }: OurFigure, sentence: string): boolean {
  if (predicate === "downloads" && aWhile.test(sentence)) return false;
  const needed = telling[predicate];
  if (needed) return needed.test(sentence);
  return predicate !== "revenue" || !telling["run-rate"]!.test(sentence);
}

/** Whether the other of two parties stands by the amount, by any of its names. */
function isNamed(
  { subject, object }: Claim,
  sentence: string,
  page: PageFigure,
  id: string,
  look: LookUp,
): boolean {
  const other = look.entity.get(subject === id ? object! : subject);
  return other !== undefined && names(sentence, [other.name, ...other.aliases], page);
}

function isSameRate(page: PageFigure, value: Amount): boolean {
  if (value.type === "measure") return true;
  if (value.type === "count") {
    const often = /(daily|weekly|monthly|yearly)/.exec(value.unit)?.[1];
    const period = often
      ? { daily: "day", weekly: "week", monthly: "month", yearly: "year" }[often]
      : undefined;
    return period === page.per;
  }
  return rateOf(value.per ?? "") === (page.per ?? "");
}
