/**
 * What a claim may say, by predicate, and how each is put into words.
 *
 * `figure`: a value to show as "label … value … date". `relation`: needs an `object`; read from the
 * subject's side with `verb`, from the object's with `inverse`. `event`: something that happened;
 * `on` dates it. `fact`: any other statement.
 */
export type Predicate =
  | { form: "figure"; label: string }
  | { form: "relation"; verb: string; inverse: string }
  | { form: "event"; label: string; tone?: "end" }
  | { form: "fact"; label: string };

export const predicates: Readonly<Record<string, Predicate>> = {
  // money and size
  valuation: { form: "figure", label: "Valuation" },
  "market-value": { form: "figure", label: "Market value" },
  raised: { form: "figure", label: "Raised in all" },
  round: { form: "figure", label: "Funding round" },
  investment: { form: "figure", label: "Investment" },
  revenue: { form: "figure", label: "Revenue" },
  "run-rate": { form: "figure", label: "Revenue run rate" },
  price: { form: "figure", label: "Price" },
  cost: { form: "figure", label: "Cost" },
  "market-size": { form: "figure", label: "Market size" },
  "deal-value": { form: "figure", label: "Deal" },
  offer: { form: "figure", label: "Offer" },
  users: { form: "figure", label: "Users" },
  downloads: { form: "figure", label: "Downloads" },
  "clip-length": { form: "figure", label: "Clip length" },
  "compute-need": { form: "figure", label: "Computing need" },
  "training-data": { form: "figure", label: "Training data" },
  horizon: { form: "figure", label: "Time to market" },
  performance: { form: "figure", label: "Performance" },
  "other-figure": { form: "figure", label: "Figure" },

  // ties between entities
  makes: { form: "relation", verb: "makes", inverse: "made by" },
  owns: { form: "relation", verb: "owns", inverse: "owned by" },
  "invested-in": { form: "relation", verb: "backer of", inverse: "backed by" },
  "partner-of": { form: "relation", verb: "partner", inverse: "partner" },
  "was-partner-of": { form: "relation", verb: "former partner", inverse: "former partner" },
  "competes-with": { form: "relation", verb: "rival", inverse: "rival" },
  leads: { form: "relation", verb: "leads", inverse: "led by" },
  founded: { form: "relation", verb: "founded", inverse: "founded by" },
  /** Whose it is, where no post is told: "Fei-Fei Li's World Labs". */
  behind: { form: "relation", verb: "behind", inverse: "company of" },
  "works-at": { form: "relation", verb: "works at", inverse: "employs" },
  succeeds: { form: "relation", verb: "follows", inverse: "followed by" },
  "built-on": { form: "relation", verb: "built on", inverse: "used in" },
  uses: { form: "relation", verb: "uses", inverse: "used by" },
  "part-of": { form: "relation", verb: "part of", inverse: "includes" },
  "example-of": { form: "relation", verb: "example of", inverse: "example" },
  "differs-from": { form: "relation", verb: "set against", inverse: "set against" },
  restricts: { form: "relation", verb: "restricts", inverse: "restricted by" },
  "reported-on": { form: "relation", verb: "reported on", inverse: "reported by" },
  "cited-by": { form: "relation", verb: "cited beside", inverse: "cited beside" },
  serves: { form: "relation", verb: "serves", inverse: "served by" },

  // what happened, or is to happen
  released: { form: "event", label: "Released" },
  announced: { form: "event", label: "Announced" },
  "shut-down": { form: "event", label: "Shut down", tone: "end" },
  cancelled: { form: "event", label: "Cancelled", tone: "end" },
  redirected: { form: "event", label: "Redirected" },
  happened: { form: "event", label: "Happened" },
  expected: { form: "event", label: "Expected" },

  // all other statements
  "is-a": { form: "fact", label: "What it is" },
  capability: { form: "fact", label: "Can do" },
  limitation: { form: "fact", label: "Limits" },
  architecture: { form: "fact", label: "How it works" },
  access: { form: "fact", label: "Access" },
  strategy: { form: "fact", label: "Strategy" },
  "business-model": { form: "fact", label: "Business model" },
  audience: { form: "fact", label: "For whom" },
  status: { form: "fact", label: "Status" },
  reason: { form: "fact", label: "Why" },
  effect: { form: "fact", label: "Effect" },
  risk: { form: "fact", label: "Risk" },
  assessment: { form: "fact", label: "Judgement" },
  prediction: { form: "fact", label: "Prediction" },
  role: { form: "fact", label: "Role" },
  quote: { form: "fact", label: "Said" },
  mentioned: { form: "fact", label: "Named" },
};
