/** The publication date in what a page hands to its own scripts: `"publishedAt":"2024-03-15T…"`. */
import { type Candidate, candidate } from "./date-candidate";
import type { DayOrder } from "./date-in-text";

const key =
  /["']?\b(?:date_?published|(?:article|page|content|first|original|story|post)?[-_]?publi(?:sh|shed|cation)[-_]?(?:ed)?[-_]?(?:at|on|date|time|timestamp)|pub_?date|first_?published(?:_?at)?)["']?\s*[:=,]\s*["'](\d[^"'<>]{7,40}|\p{L}{3,12}\.? \d[^"'<>]{5,30})["']/iu;

/** The first such date: what a page says of itself comes before what it says of its neighbours. */
export function publishedInScripts(document: Document, order?: DayOrder): Candidate | undefined {
  for (const script of document.querySelectorAll("script:not([src])")) {
    const text = script.textContent ?? "";
    if (!/publi|pub_?date/i.test(text)) continue;
    const value = key.exec(text.slice(0, 300_000))?.[1];
    const made = value && candidate(value, "a script's data", 5.8, order);
    if (made) return made;
  }
  return undefined;
}
