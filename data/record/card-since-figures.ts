import { say } from "../text/say";
import type { Since } from "./card-content";
import { isFigure, labelOf } from "./card-figures";
import { heldAt, wordHeld } from "./held-at";
import type { LookUp } from "./look-up";
import { isAfter } from "./partial-date";
import { predicates } from "./predicates";
import { sameness, secondsOf } from "./sameness";
import type { Claim, PartialDate, Value } from "./schema";
import { wordValue } from "./wording";

type FigureSince = Since["figures"][number] & { on: PartialDate };

/** Each of these is a sum of its own: a second round is no change of the first. */
const apart = new Set(["round", "deal-value", "offer", "other-figure", "training-data", "horizon"]);
const MOST = 4;
const order = Object.keys(predicates);

/**
 * Figures told anew since an article: what held when it came out, and what holds now. Only the same measure of the
 * same thing is compared, only where each time the sources give one value, and never a forecast or a judgement.
 *
 * @param day the article's
 * @returns by the order of predicates, each with the date of its newer value
 */
export function figuresSince(
  id: string,
  day: PartialDate,
  look: LookUp,
  numberOf: (source: string) => number,
): FigureSince[] {
  const series = new Map<string, Claim[]>();
  for (const claim of look.bySubject.get(id) ?? []) {
    const key = seriesOf(claim, labelOf(claim, id, look));
    if (key) series.set(key, [...(series.get(key) ?? []), claim]);
  }
  const found: (FigureSince & { rank: number })[] = [];
  for (const claims of series.values()) {
    const before = newest(claims.filter((claim) => !isAfter(heldAt(claim), day)));
    const now = newest(claims.filter((claim) => isAfter(heldAt(claim), day)));
    if (!before || !now || !differ(before[0]!, now[0]!) || areApples(before, now, id, look)) continue;
    const side = (told: Claim[]) => ({
      value: hedged(wordValue(told[0]!.value!).text, told[0]!),
      date: wordHeld(told[0]!),
      sources: [...new Set(told.map(({ source }) => numberOf(source)))],
    });
    const [latest] = now;
    const { unit } = wordValue(latest!.value!);
    const label = labelOf(latest!, id, look);
    found.push({
      label,
      ...(unit && unit.toLowerCase() !== label.toLowerCase() ? { unit } : {}),
      before: side(before),
      now: side(now),
      on: heldAt(latest!),
      rank: order.indexOf(latest!.predicate),
    });
  }
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ rank: _, ...figure }) => figure);
}

/** What has to be the same for two figures to be compared; nothing for what is not compared at all. */
function seriesOf(claim: Claim, label: string): string | undefined {
  const { predicate, value, object, mode } = claim;
  if (!isFigure(claim) || !value || value.type === "text" || value.type === "date") return undefined;
  if (apart.has(predicate) || mode === "forecast" || mode === "opinion" || value.words) return undefined;
  // What several put in over a time is a flow; one investor's sum in one company grows.
  if (predicate === "investment" && !object) return undefined;
  const own = value.type === "money" ? value.currency : "unit" in value ? value.unit.replace(/s$/, "") : "";
  const unit = value.type === "measure" && secondsOf(own) ? "time" : own;
  return JSON.stringify([predicate, label, object, value.type, unit, value.per]);
}

/** The newest claims of a series, if they agree; the plainest wording first. */
function newest(claims: readonly Claim[]): Claim[] | undefined {
  const last = claims
    .map((claim) => heldAt(claim).slice(0, 7))
    .sort()
    .at(-1);
  const told = claims.filter((claim) => heldAt(claim).startsWith(last ?? "none"));
  const values = new Set(told.map((claim) => `${sameness(claim.value!)} ${claim.mode}`));
  return values.size === 1 ? told : undefined;
}

/** Whether two values say something else: "about $500 billion" and "$500 billion" do not. */
function differ(a: Claim, b: Claim): boolean {
  const [x, y] = [boundsOf(a.value!), boundsOf(b.value!)];
  if (!x || !y || sameness(a.value!) === sameness(b.value!)) return false;
  const near = (m: number, n: number) => Math.abs(m - n) <= 0.03 * Math.max(Math.abs(m), Math.abs(n));
  return !(near(x[0], y[0]) && near(x[1], y[1]));
}

function boundsOf(value: Value): [number, number] | undefined {
  if (value.type === "text" || value.type === "date") return undefined;
  const numbers = [value.low, value.amount, value.high].filter((n) => n !== undefined);
  return numbers.length > 0 ? [numbers[0]!, numbers.at(-1)!] : undefined;
}

/** A dispute may say of two figures that they measure different things. */
function areApples(before: readonly Claim[], now: readonly Claim[], id: string, look: LookUp): boolean {
  const holds = (claims: readonly string[], some: readonly Claim[]) =>
    some.some((claim) => claims.includes(claim.id));
  return (look.disputes.get(id) ?? []).some(
    ({ cause, claims }) => cause !== "change over time" && holds(claims, before) && holds(claims, now),
  );
}

const hedged = (amount: string, { mode }: Claim) =>
  mode ? say("basis_beside", amount, say(`basis_${mode}`)) : amount;
