import { sameness, secondsOf } from "./sameness";
import type { Claim, Value } from "./schema";

/** A value as a stretch of a scale. Two that have the same `unit` may stand on one. */
export interface PlotAmount {
  /** "money USD per minute of video" */
  unit: string;
  /** In `unit`; equal for a single amount. */
  low: number;
  high: number;
  /** No upper end is told. */
  open: boolean;
  /** How many of `unit` make one of its own: 60 for a value in minutes where `unit` is seconds. */
  own: number;
  /** What one of it covers: "minute of video". */
  per: string;
}

/**
 * The sides of a dispute as amounts of one unit and kind; undefined where one is not, or where all are the same.
 * Lengths of video are brought to a minute: what half a minute costs counts twice.
 */
export function plotAmounts(claims: readonly Claim[]): PlotAmount[] | undefined {
  const amounts = claims.flatMap(({ value }) => (value && amountOf(value)) ?? []);
  if (amounts.length < 2 || amounts.length < claims.length) return undefined;
  if (amounts.some(({ unit, low }) => unit !== amounts[0]!.unit || low < 0)) return undefined;
  const different = new Set(claims.map(({ value }) => sameness(value!)));
  return different.size > 1 && amounts.some(({ high }) => high > 0) ? amounts : undefined;
}

/** What can be drawn of a value; nothing for one without a number. A range open below begins at nothing. */
function amountOf(value: Value): PlotAmount | undefined {
  if (value.type === "text" || value.type === "date") return undefined;
  const { amount, low, high, qualifier } = value;
  const last = amount ?? high ?? low;
  if (last === undefined) return undefined;
  const isMost = amount !== undefined && (qualifier === "under" || qualifier === "up to");
  const { unit, own } = ownUnit(value);
  const { per, times } = covered(value.per);
  const inUnit = (n: number) => (n * own) / times;
  return {
    unit: per ? `${unit} per ${per}` : unit,
    low: inUnit(isMost ? 0 : (amount ?? low ?? 0)),
    high: inUnit(last),
    open: qualifier === "over" || qualifier === "at least" || (amount === undefined && high === undefined),
    own,
    per,
  };
}

const months: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12, decade: 120 };

function ownUnit(value: Exclude<Value, { type: "text" | "date" }>): { unit: string; own: number } {
  if (value.type === "money") return { unit: `money ${value.currency}`, own: 1 };
  if (value.type === "count") return { unit: `count ${value.unit}`, own: 1 };
  if (value.type !== "measure") return { unit: value.type, own: 1 };
  const seconds = secondsOf(value.unit);
  if (seconds) return { unit: "seconds", own: seconds };
  const inMonths = months[value.unit.replace(/s$/, "")];
  return inMonths ? { unit: "months", own: inMonths } : { unit: `measure ${value.unit}`, own: 1 };
}

const length =
  /^(?:(\d+|one|an?)[ -])?(second|minute|hour)s?(?: of |[ -])(video|clip|film|audio|speech)s?$/iu;

/** "30-second clip" covers half a minute of video; anything else only itself. */
function covered(per: string | undefined): { per: string; times: number } {
  const found = length.exec(per ?? "");
  if (!found) return { per: per ?? "", times: 1 };
  const count = Number(found[1]);
  const thing = found[3]!.toLowerCase();
  return {
    per: `minute of ${thing === "clip" || thing === "film" ? "video" : thing}`,
    times: ((count > 0 ? count : 1) * secondsOf(found[2]!.toLowerCase())!) / 60,
  };
}
