import type { Kind } from "../../data/record/schema";
import { type MessageKey, say } from "../../data/text/say";

/** In the order in which groups are shown. */
const keys = {
  company: "kinds_company",
  model: "kinds_model",
  product: "kinds_product",
  person: "kinds_person",
  concept: "kinds_concept",
  organisation: "kinds_organisation",
  event: "kinds_event",
} as const satisfies Record<Kind, MessageKey>;

export const kindOrder = Object.keys(keys) as Kind[];

/** A kind as the name of a group: "Companies". */
export const kindPlural = (kind: Kind): string => say(keys[kind]);
