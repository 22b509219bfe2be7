/** "LONDON, March 15 (Robotwire) -": a day told without its year, where the address tells that one. */
import { apartness } from "./apart";
import type { Candidate } from "./date-candidate";
import { dateOfValue } from "./date-in-text";
import { changed, lastOf } from "./date-labels";
import { linesOf } from "./lines";
import { monthOf } from "./month-names";
import { plainDigits } from "./plain-digits";

/** The place and the day at the beginning of a report, before a dash or the agency's name. */
const report =
  /^\p{Lu}[\p{L}.,\u2019' -]{2,50}?, (?:(\p{L}{3,12})\.? (\d{1,2})|(\d{1,2})\.? (\p{L}{3,12})\.?) ?(?=[\u2013\u2014(/-])/u;
/** A short line that is nothing but a day. */
const alone =
  /^(?:\p{L}{2,12},? )?(?:(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?|(\d{1,2})(?:st|nd|rd|th|\.)? (\p{L}{3,12})\.?)$/u;

/**
 * `path` is the address without its host. The month has to be the address's own where that tells one:
 * else the year could be the year of a series, or of a place.
 */
export function publishedWithoutYear(
  document: Document,
  headline: Element | null,
  path: string,
): Candidate | undefined {
  const [, year, inPath] = /\/((?:19|20)\d\d)(?:[/-](\d\d?))?(?=[/-])/.exec(path) ?? [];
  if (!year || !document.body) return undefined;
  const lines = linesOf(document.body);
  const start = lines.findIndex(
    ({ element }) => headline && (headline.contains(element) || element.contains(headline)),
  );
  for (const { text, element } of lines.slice(start + 1, start + 15)) {
    const [, first, day, otherDay, second] =
      report.exec(plainDigits(text)) ?? alone.exec(plainDigits(text.slice(0, 41))) ?? [];
    const month = monthOf(first ?? second ?? "");
    if (!month || (inPath && Number(inPath) !== month) || lastOf(changed, text) >= 0) continue;
    const found = dateOfValue(`${year}-${month}-${day ?? otherDay}`);
    if (!found || apartness(element, headline) > 0) continue;
    return { iso: found.iso, from: "a day without its year", rank: 6.4, ambiguous: false, text };
  }
  return undefined;
}
