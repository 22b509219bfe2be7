/**
 * When was this page published? Gathers what the page tells in its several ways and takes the best
 * told. The day of publication: not of the last change, of a comment, or of a related story.
 *
 * In this order, measured on some thousand pages of the press: JSON-LD `datePublished` of the article;
 * of the page, `meta` names that mean publication, microdata, RDFa; `<time pubdate>`, microformats;
 * a labelled or short line at the headline; `meta` names that may mean the last change; the address;
 * dates of creation and data attributes; other lines of the page; data of its scripts.
 */
import { archived } from "./address";
import { type Candidate, candidate, isInPast } from "./date-candidate";
import type { DayOrder } from "./date-in-text";
import { swapped } from "./day-clues";
import { dayOrderOf, languageOf } from "./day-order";
import { headlineOf, titlesOf } from "./headline";
import { readMonthsIn } from "./month-names";
import { beforeChange, outvoted, settled, withTime } from "./published-conflicts";
import { dayInPath } from "./published-in-path";
import { publishedInScripts } from "./published-in-scripts";
import { publishedInTitle } from "./published-in-title";
import { publishedInJsonLd } from "./published-json-ld";
import { changeRank, publishedInLines } from "./published-line";
import { publishedInMarkup, publishedInMeta } from "./published-markup";
import { publishedWithoutYear } from "./published-without-year";

export interface Published {
  /** ISO date ("2024-03-15"), date-time with its offset, or null where the page states none. */
  published: string | null;
  /** "published by JSON-LD datePublished", and what it was preferred to. */
  reasons: string[];
}

const day = 86_400_000;

/** `url` is the page's whole address, `now` in milliseconds since 1970. */
export function publishedAt(document: Document, url: string, now: number): Published {
  const found = candidatesOf(document, url, now);
  const all = found.filter(({ rank }) => rank < changeRank);
  const changes = found.filter(({ rank }) => rank === changeRank);
  const told = all[0];
  if (!told) return { published: null, reasons: ["no publication date"] };
  const rest = all.slice(1);
  const best = told.ambiguous
    ? settled(told, rest, changes, document, url, now)
    : (beforeChange(told, rest, changes) ?? outvoted(told, rest));
  const exact = withTime(best, rest);
  const reasons = [`published by ${exact.from}`];
  const other = rest.find(
    ({ iso, rank }) => rank < 5 && Math.abs(Date.parse(iso) - Date.parse(best.iso)) > 1.5 * day,
  );
  if (other) reasons.push(`not ${other.iso.slice(0, 10)} by ${other.from}`);
  return { published: exact.iso, reasons };
}

/** Everything that may be the date, best told first; future and absurd ones left out. */
export function candidatesOf(document: Document, url: string, now: number): Candidate[] {
  const titles = titlesOf(document);
  const headline = headlineOf(document, titles);
  const address = archived(url);
  readMonthsIn(languageOf(document, address));
  const order: DayOrder = dayOrderOf(document, address);
  const path = address
    .replace(/^[a-z]+:\/\/[^/]*/i, "")
    .replace(/[?#].*$/, "")
    .replace(/\/$/, "");
  const found = [
    ...publishedInJsonLd(document, path, titles, headline, order),
    ...publishedInMeta(document, order),
    ...publishedInMarkup(document, headline, titles, order),
    candidate(dayInPath(address), "the address", 4.5, order),
    ...publishedInLines(document, headline, titles, order),
    publishedInScripts(document, titles, order),
  ];
  const isPast = (made: Candidate | undefined): made is Candidate =>
    made !== undefined && isInPast(made.iso, now);
  // 12/06 is no day of December while it is June.
  const turned = found.map((made) =>
    made?.ambiguous && !isInPast(made.iso, now)
      ? { ...made, iso: swapped(made.iso), ambiguous: false }
      : made,
  );
  const past = turned.filter(isPast).sort((a, b) => a.rank - b.rank);
  if (past.some(({ rank }) => rank < changeRank)) return past;
  return [publishedInTitle(document.title, order), publishedWithoutYear(document, headline, path)].filter(
    isPast,
  );
}
