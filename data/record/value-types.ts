import { predicates } from "./predicates";
import type { Value } from "./schema";

const money = ["money"] as const;
const change = ["money", "factor", "share"] as const;

const byPredicate: Readonly<Record<string, readonly Value["type"][]>> = {
  valuation: change,
  "market-value": change,
  raised: money,
  round: money,
  investment: change,
  revenue: change,
  "run-rate": change,
  price: [...change, "text"],
  cost: [...change, "measure", "text"],
  "market-size": [...change, "count"],
  "deal-value": money,
  offer: money,
  users: ["count", "share", "factor"],
  downloads: ["count", "share", "factor"],
  "clip-length": ["measure", "factor"],
  owns: ["share", "money"],
  "invested-in": ["money", "share"],
  leads: [],
  founded: [],
  behind: [],
  succeeds: [],
  "part-of": [],
  "example-of": [],
  "differs-from": [],
};
/** A tie or an event has its date in `on`, and its sentence says what a text could. */
const numbers = ["money", "count", "share", "factor", "measure"] as const;

/** What types of value a predicate takes; undefined where it takes any. */
export function valueTypesOf(predicate: string): readonly Value["type"][] | undefined {
  if (Object.hasOwn(byPredicate, predicate)) return byPredicate[predicate];
  const form = Object.hasOwn(predicates, predicate) ? predicates[predicate]!.form : undefined;
  return form === "relation" || form === "event" ? numbers : undefined;
}
