import type { Value } from "./schema";

const money = ["money"] as const;
const change = ["money", "factor", "share"] as const;

/** What type of value a predicate takes. A predicate that is not here takes any. */
export const valueTypes: Readonly<Record<string, readonly Value["type"][]>> = {
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
};
