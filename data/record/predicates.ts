import type { MessageKey } from "../text/say";

/**
 * What a claim may say, by predicate, and how each is put into words.
 *
 * `figure`: a value to show as "label … value … date". `relation`: needs an `object`; read from the
 * subject's side with `verb`, from the object's with `inverse`. `event`: something that happened;
 * `on` dates it. `fact`: any other statement. The words are keys of the message catalogue.
 */
export type Predicate =
  | { form: "figure"; label: MessageKey }
  | { form: "relation"; verb: MessageKey; inverse: MessageKey }
  | { form: "event"; label: MessageKey; tone?: "end" }
  | { form: "fact"; label: MessageKey };

export const predicates: Readonly<Record<string, Predicate>> = {
  // money and size
  valuation: { form: "figure", label: "predicate_valuation" },
  "market-value": { form: "figure", label: "predicate_market_value" },
  raised: { form: "figure", label: "predicate_raised" },
  round: { form: "figure", label: "predicate_round" },
  investment: { form: "figure", label: "predicate_investment" },
  revenue: { form: "figure", label: "predicate_revenue" },
  "run-rate": { form: "figure", label: "predicate_run_rate" },
  price: { form: "figure", label: "predicate_price" },
  cost: { form: "figure", label: "predicate_cost" },
  "market-size": { form: "figure", label: "predicate_market_size" },
  "deal-value": { form: "figure", label: "predicate_deal_value" },
  offer: { form: "figure", label: "predicate_offer" },
  users: { form: "figure", label: "predicate_users" },
  downloads: { form: "figure", label: "predicate_downloads" },
  "clip-length": { form: "figure", label: "predicate_clip_length" },
  "compute-need": { form: "figure", label: "predicate_compute_need" },
  "training-data": { form: "figure", label: "predicate_training_data" },
  horizon: { form: "figure", label: "predicate_horizon" },
  performance: { form: "figure", label: "predicate_performance" },
  "other-figure": { form: "figure", label: "predicate_other_figure" },

  // ties between entities
  makes: { form: "relation", verb: "tie_makes", inverse: "tie_made_by" },
  owns: { form: "relation", verb: "tie_owns", inverse: "tie_owned_by" },
  "invested-in": { form: "relation", verb: "tie_backer_of", inverse: "tie_backed_by" },
  "partner-of": { form: "relation", verb: "tie_partner", inverse: "tie_partner" },
  "was-partner-of": { form: "relation", verb: "tie_former_partner", inverse: "tie_former_partner" },
  "competes-with": { form: "relation", verb: "tie_rival", inverse: "tie_rival" },
  leads: { form: "relation", verb: "tie_leads", inverse: "tie_led_by" },
  founded: { form: "relation", verb: "tie_founded", inverse: "tie_founded_by" },
  /** Whose it is, where no post is told: "Fei-Fei Li's World Labs". */
  behind: { form: "relation", verb: "tie_behind", inverse: "tie_company_of" },
  "works-at": { form: "relation", verb: "tie_works_at", inverse: "tie_employs" },
  succeeds: { form: "relation", verb: "tie_follows", inverse: "tie_followed_by" },
  "built-on": { form: "relation", verb: "tie_built_on", inverse: "tie_used_in" },
  uses: { form: "relation", verb: "tie_uses", inverse: "tie_used_by" },
  "part-of": { form: "relation", verb: "tie_part_of", inverse: "tie_includes" },
  "example-of": { form: "relation", verb: "tie_example_of", inverse: "tie_example" },
  "differs-from": { form: "relation", verb: "tie_set_against", inverse: "tie_set_against" },
  restricts: { form: "relation", verb: "tie_restricts", inverse: "tie_restricted_by" },
  "reported-on": { form: "relation", verb: "tie_reported_on", inverse: "tie_reported_by" },
  "cited-by": { form: "relation", verb: "tie_cited_beside", inverse: "tie_cited_beside" },
  serves: { form: "relation", verb: "tie_serves", inverse: "tie_served_by" },

  // what happened, or is to happen
  released: { form: "event", label: "predicate_released" },
  announced: { form: "event", label: "predicate_announced" },
  "shut-down": { form: "event", label: "predicate_shut_down", tone: "end" },
  cancelled: { form: "event", label: "predicate_cancelled", tone: "end" },
  redirected: { form: "event", label: "predicate_redirected" },
  happened: { form: "event", label: "predicate_happened" },
  expected: { form: "event", label: "predicate_expected" },

  // all other statements
  "is-a": { form: "fact", label: "predicate_is_a" },
  capability: { form: "fact", label: "predicate_capability" },
  limitation: { form: "fact", label: "predicate_limitation" },
  architecture: { form: "fact", label: "predicate_architecture" },
  access: { form: "fact", label: "predicate_access" },
  strategy: { form: "fact", label: "predicate_strategy" },
  "business-model": { form: "fact", label: "predicate_business_model" },
  audience: { form: "fact", label: "predicate_audience" },
  status: { form: "fact", label: "predicate_status" },
  reason: { form: "fact", label: "predicate_reason" },
  effect: { form: "fact", label: "predicate_effect" },
  risk: { form: "fact", label: "predicate_risk" },
  assessment: { form: "fact", label: "predicate_assessment" },
  prediction: { form: "fact", label: "predicate_prediction" },
  role: { form: "fact", label: "predicate_role" },
  quote: { form: "fact", label: "predicate_quote" },
  mentioned: { form: "fact", label: "predicate_mentioned" },
};
