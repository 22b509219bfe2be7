import { capital } from "../text/capital";
import { type MessageKey, say } from "../text/say";
import { basisOf } from "./card-basis";
import type { Figure } from "./card-content";
import { heldAt, wordHeld } from "./held-at";
import type { LookUp } from "./look-up";
import { predicates } from "./predicates";
import { sameness } from "./sameness";
import type { Claim } from "./schema";
import { wordDate, wordValue } from "./wording";

const order = Object.keys(predicates);
const orderOf = (claim: Claim) => order.indexOf(claim.predicate);

/** Labels that name the other one of two, seen from the subject and from the object: "Investment in OpenAI". */
const ofTwo: Readonly<Record<string, { out: MessageKey; back: MessageKey }>> = {
  investment: { out: "figure_investment_in", back: "figure_investment_from" },
  round: { out: "figure_round_from", back: "figure_round_of" },
  "deal-value": { out: "figure_deal_with", back: "figure_deal_with" },
  offer: { out: "figure_offer_for", back: "figure_offer_from" },
};

/** Whether a claim can stand as label, value and date. Values without a number read better as a sentence. */
export function isFigure(claim: Claim): boolean {
  const { predicate, value } = claim;
  if (!value || predicates[predicate]?.form !== "figure" || predicate === "other-figure") return false;
  return value.type !== "text" || /\d/.test(value.text);
}

/** Figures as a card shows them, newest first; the same value told by several sources is one figure. */
export function cardFigures(id: string, look: LookUp, numberOf: (source: string) => number): Figure[] {
  const own = (look.bySubject.get(id) ?? []).filter(isFigure);
  const turned = (look.byObject.get(id) ?? []).filter((claim) => isFigure(claim) && ofTwo[claim.predicate]);
  const merged = new Map<string, Claim[]>();
  for (const claim of [...own, ...turned].sort(newestFirst)) {
    const key = `${labelOf(claim, id, look)} ${sameness(claim.value!)}`;
    merged.set(key, [...(merged.get(key) ?? []), claim]);
  }
  const figures = [...merged.values()].map((claims) => {
    // The newest, but in the most careful wording: "up to 60 seconds" rather than "60 seconds".
    const claim = claims.find(({ value }) => value && "qualifier" in value) ?? claims[0]!;
    const { text, unit } = wordValue(claim.value!);
    const basis = basisOf(claims);
    const label = labelOf(claim, id, look);
    const named = unit?.toLowerCase() === label.toLowerCase();
    return {
      label,
      value: text,
      ...(unit && !named ? { unit } : {}),
      date: wordHeld(claims[0]!),
      ...(basis ? { basis } : {}),
      sources: [...new Set(claims.map(({ source }) => numberOf(source)))],
      month: heldAt(claims[0]!).slice(0, 7),
      isRate: isRate(claim),
    };
  });
  return spread(figures).map(({ month: _, isRate, ...figure }) =>
    isRate && figure.unit ? tellApart(figure, figures) : figure,
  );
}

/** Of several rows with one label, each says in its label what it is per: "Cost per day". */
function tellApart(figure: Figure, all: readonly Figure[]): Figure {
  const { label, unit, ...rest } = figure;
  const isAlone = all.filter((other) => other.label === label).length === 1;
  return isAlone ? figure : { label: say("figure_per", label, unit!), ...rest };
}

/** Of one month, the first figure under each label comes before any second one: three costs hide the users. */
function spread<T extends { label: string; month: string }>(figures: T[]): T[] {
  const seen = new Map<string, number>();
  const nth = new Map<T, number>();
  for (const figure of figures) {
    const key = `${figure.label} ${figure.month}`;
    nth.set(figure, seen.get(key) ?? 0);
    seen.set(key, nth.get(figure)! + 1);
  }
  return [...figures].sort((a, b) => (a.month === b.month ? nth.get(a)! - nth.get(b)! : 0));
}

function newestFirst(a: Claim, b: Claim): number {
  const [x, y] = [heldAt(a).slice(0, 7), heldAt(b).slice(0, 7)];
  if (x !== y) return x < y ? 1 : -1;
  return orderOf(a) - orderOf(b) || Number(isVague(a)) - Number(isVague(b));
}

/** Whether the unit says nothing but what the amount is for: "per day". */
const isRate = ({ value }: Claim) =>
  value !== undefined && "per" in value && (value.type !== "count" || value.words !== undefined);

const isVague = ({ value }: Claim) => value !== undefined && "words" in value;

/** "Valuation", "Weekly users", "Investment in OpenAI", "Market size in 2027". */
export function labelOf(claim: Claim, id: string, look: LookUp): string {
  const { predicate, value, on, object, subject, mode } = claim;
  const entry = predicates[predicate];
  const other = look.entity.get((object === id ? subject : object) ?? "");
  const two = other && ofTwo[predicate];
  let label = entry?.form === "figure" ? capital(say(entry.label)) : predicate;
  // "Weekly users" says more than "Users" with the unit "weekly users" beside it.
  if (value?.type === "count" && value.unit.toLowerCase().endsWith(label.toLowerCase())) {
    label = capital(value.unit);
  }
  label = finerName(claim, label, look) ?? label;
  if (two) label = capital(say(object === id ? two.back : two.out, other.name));
  return on && mode === "forecast" && value?.type !== "measure"
    ? say("figure_in", label, wordDate(on))
    : label;
}

/** "Pre-money valuation": a term that the claim names and that ends in the label says which kind it is. */
function finerName({ also }: Claim, label: string, look: LookUp): string | undefined {
  const names = (also ?? [])
    .flatMap((id) => look.entity.get(id) ?? [])
    .filter(({ kind }) => kind === "concept");
  return names.map(({ name }) => name).find((name) => name.toLowerCase().endsWith(` ${label.toLowerCase()}`));
}
