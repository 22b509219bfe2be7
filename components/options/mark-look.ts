import type { Kind } from "../../data/record/schema";
import { markLines } from "../../data/settings/mark-lines";
import type { Settings } from "../../data/settings/schema";

/** The highlight that a mark of this kind is painted with: marks.css has the rules. */
export function highlightOf(kind: Kind, style: Settings["markStyle"], dark: boolean): string {
  const look = style === "kinds" ? markLines[kind] : style === "tinted" ? kind : style;
  return `backstory-rest-${look}${dark ? "-dk" : ""}`;
}
