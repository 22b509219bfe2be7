import type { Kind } from "../record/schema";

/** The line of each kind in the mark style "kinds": it tells the kind where no colour does. */
export const markLines: Readonly<Record<Kind, string>> = {
  company: "solid",
  organisation: "solid",
  model: "dashed",
  product: "dotted",
  person: "double",
  concept: "faint",
  event: "faint",
};
