import type { Kind } from "../../data/record/schema";
import type { Settings } from "../../data/settings/schema";

/** The line of each kind in the style "kinds", as the marks in pages have it. */
const lines: Readonly<Record<Kind, string>> = {
  company: "solid",
  organisation: "solid",
  model: "dashed",
  product: "dotted",
  person: "double",
  concept: "faint",
  event: "faint",
};

/** The highlight that a mark of this kind is painted with: marks.css has the rules. */
export function highlightOf(kind: Kind, style: Settings["markStyle"], dark: boolean): string {
  const look = style === "kinds" ? lines[kind] : style === "tinted" ? kind : style;
  return `backstory-rest-${look}${dark ? "-dk" : ""}`;
}
