import type { Kind } from "../../data/record/schema";

/** A kind as the name of a group, in the order in which groups are shown. */
export const kindPlurals: Readonly<Record<Kind, string>> = {
  company: "Companies",
  model: "Models",
  product: "Products",
  person: "People",
  concept: "Concepts",
  organisation: "Organisations",
  event: "Events",
};

export const kindOrder = Object.keys(kindPlurals) as Kind[];
