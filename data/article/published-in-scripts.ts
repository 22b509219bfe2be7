/** The publication date in what a page hands to its own scripts: `"publishedAt":"2024-03-15T…"`. */
import { type Candidate, candidate } from "./date-candidate";
import type { DayOrder } from "./date-in-text";
import { foldTitle } from "./headline";

/** A key that means publication, and its value: a date, or seconds or milliseconds since 1970. */
const key =
  /["']?\b(?:date_?published|(?:article|page|content|first|original|story|post|news)?[-_]?publi(?:sh|shed|cation)[-_]?(?:ed)?[-_]?(?:at|on|date|time|timestamp)(?:[-_]?(?:time|utc|iso|gmt|string))?|pub_?date|(?:first_?)?published(?:_?at)?|display_?date|issue_?date|release_?date)\\?["']?\s*[:=,]\s*(?:\\?["'](\d[^"'<>\\]{7,40}|\p{L}{3,12}\.?,? \d[^"'<>\\]{5,30})\\?["']|(\d{10}(?:\d{3})?)(?=\s*[,}\]]))/giu;

/**
 * Of several such dates the one next to this page's headline in the same script; else the first: what a
 * page says of itself comes before what it says of its neighbours.
 */
export function publishedInScripts(
  document: Document,
  titles: string[],
  order?: DayOrder,
): Candidate | undefined {
  for (const script of document.querySelectorAll("script:not([src])")) {
    if (/ld\+json/i.test(script.getAttribute("type") ?? "")) continue;
    const whole = script.textContent ?? "";
    if (!/publi|pub_?date|display_?date/i.test(whole)) continue;
    const text = whole.slice(0, 300_000);
    const found: { made: Candidate; at: number }[] = [];
    for (const match of text.matchAll(key)) {
      const made = candidate(match[1] ?? match[2], "a script's data", 5.8, order);
      if (made) found.push({ made, at: match.index });
      if (found.length === 60) break;
    }
    const first = found[0];
    if (!first) continue;
    if (found.every(({ made }) => made.iso.slice(0, 10) === first.made.iso.slice(0, 10))) return first.made;
    const at = placeOf(text, titles);
    if (at < 0) return first.made;
    const distance = (place: number) => Math.abs(place - at) + (isWithin(text, at, place) ? 0 : 1e6);
    return found.reduce((a, b) => (distance(b.at) < distance(a.at) ? b : a)).made;
  }
  return undefined;
}

/** Whether no brace that was open at the one place is closed before the other. */
function isWithin(text: string, a: number, b: number): boolean {
  let depth = 0;
  const between = text.slice(Math.min(a, b), Math.max(a, b));
  for (const brace of between.match(/[{}]/g) ?? []) {
    depth += brace === "{" ? 1 : -1;
    if (depth < 0) return false;
  }
  return true;
}

/** Where a script holds the headline as a value of its own, or -1. */
function placeOf(text: string, titles: string[]): number {
  for (const match of text.matchAll(/"(?:headline|title|name)\\?"\s*:\s*\\?"([^"\\]{10,300})/g)) {
    const folded = foldTitle(match[1]!);
    if (folded.length > 9 && titles.some((title) => title.startsWith(folded))) return match.index;
  }
  return -1;
}
