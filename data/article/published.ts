/**
 * When was this page published? Gathers what the page tells in its several ways and takes the best
 * told. The day of publication: not of the last change, of a comment, or of a related story.
 *
 * In this order, measured on some thousand pages of the press: JSON-LD `datePublished` of the article;
 * of the page, `meta` names that mean publication, microdata, RDFa; `<time pubdate>`, microformats;
 * a labelled or short line at the headline; `meta` names that may mean the last change; the address;
 * dates of creation and data attributes; other lines of the page; data of its scripts.
 */
import { type Candidate, candidate } from "./date-candidate";
import { type DayOrder, datesIn } from "./date-in-text";
import { orderOfLines, swapped } from "./day-clues";
import { dayOrderOf, languageOf } from "./day-order";
import { headlineOf, titlesOf } from "./headline";
import { linesOf } from "./lines";
import { readMonthsIn } from "./month-names";
import { dayInPath } from "./published-in-path";
import { publishedInScripts } from "./published-in-scripts";
import { publishedInTitle } from "./published-in-title";
import { publishedInJsonLd } from "./published-json-ld";
import { changeRank, lineRank, publishedInLines, sureRank } from "./published-line";
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

/** Of 03/04 the reading that another place of the page confirms, the address's month or its other days. */
function settled(
  told: Candidate,
  rest: Candidate[],
  changes: Candidate[],
  document: Document,
  url: string,
  now: number,
): Candidate {
  const own = told.iso.slice(0, 10);
  const other = swapped(own);
  const swap = { ...told, iso: other + told.iso.slice(10) };
  const says = (start: string) => rest.some(({ iso, ambiguous }) => !ambiguous && iso.startsWith(start));
  if (says(own) || says(other)) return says(own) ? told : swap;
  // Nothing is changed before it is published.
  const isLate = (iso: string) =>
    changes.some((change) => !change.ambiguous && change.iso.slice(0, 10) < iso);
  if (isLate(own) !== isLate(other)) return isLate(own) ? swap : told;
  const [, year, month] = /\/((?:19|20)\d\d)[/-](\d\d?)(?=[/-])/.exec(archived(url)) ?? [];
  const inPath = year && `${year}-${month!.padStart(2, "0")}`;
  if (inPath && own.startsWith(inPath) !== other.startsWith(inPath))
    return own.startsWith(inPath) ? told : swap;
  const order = document.body ? orderOfLines(linesOf(document.body), languageOf(document, url)) : undefined;
  // With dots the day is read first unless the page's other days tell otherwise.
  const isDotted = order === "month-first" && /^\D{0,3}\d{1,2}\.\s?\d/.test(told.text);
  const read = isDotted ? other : order && datesIn(told.text, order)[0]?.iso.slice(0, 10);
  return read === other && isInPast(swap.iso, now) ? swap : told;
}

/** "Published 3 May, updated 4 May" at the headline, where a system gives the fourth as the day of publication. */
function beforeChange(told: Candidate, rest: Candidate[], changes: Candidate[]): Candidate | undefined {
  const own = told.iso.slice(0, 10);
  if (!changes.some(({ iso }) => iso.startsWith(own))) return undefined;
  // A day without its time may be the same moment in another zone.
  const mayBeSame = (iso: string) =>
    iso.length === 10 && told.iso.length > 10 && Date.parse(told.iso) - Date.parse(iso) < 1.5 * day;
  return rest.find(
    ({ iso, rank, ambiguous }) =>
      (rank === sureRank || rank === lineRank) && !ambiguous && iso.slice(0, 10) < own && !mayBeSame(iso),
  );
}

/** The hours between two days matter not: a zone may make one of the other. */
const isNear = (a: string, b: string) => Math.abs(Date.parse(a) - Date.parse(b)) <= day;

/**
 * One place against three that tell another day: a system's day of creation, or the day at Greenwich
 * told without its time. An instant near the others' day is left: there only the zone differs.
 */
function outvoted(told: Candidate, rest: Candidate[]): Candidate {
  const own = told.iso.slice(0, 10);
  const turned = turnedRound(own, rest);
  if (turned) return turned;
  const places = new Map([[own, new Set([told.from])]]);
  for (const { iso, from, rank } of rest) {
    const date = iso.slice(0, 10);
    if (rank < 5) places.set(date, (places.get(date) ?? new Set()).add(from));
  }
  const [first, most] = [...places].reduce((a, b) => (b[1].size > a[1].size ? b : a));
  const isEnough =
    first !== own &&
    most.size > 2 &&
    (isNear(first, own) ? told.iso.length === 10 : places.get(own)!.size < most.size / 2 + 0.5);
  if (isEnough) return rest.find(({ iso }) => iso.startsWith(first)) ?? told;
  return earlier(told, rest, places.get(own)!.size);
}

/** 2024-06-04 by a system that took the day for the month: two other places tell the fourth of June's twin. */
function turnedRound(own: string, rest: Candidate[]): Candidate | undefined {
  const others = rest.filter(({ iso }) => iso.startsWith(swapped(own)));
  const sure = others.find(({ ambiguous }) => !ambiguous);
  const isAlone = own !== swapped(own) && !rest.some(({ iso }) => iso.startsWith(own));
  return isAlone && new Set(others.map(({ from }) => from)).size > 1 ? sure : undefined;
}

/** A line at the headline that tells an earlier day, and as many places with it as with the later one. */
function earlier(told: Candidate, rest: Candidate[], places: number): Candidate {
  const line = rest.find(({ rank }) => rank === lineRank || rank === sureRank);
  if (!line || line.ambiguous || told.iso < line.iso) return told;
  const isDayAfter = isNear(line.iso.slice(0, 10), told.iso.slice(0, 10));
  // The day at Greenwich without its time against the reader's own.
  if (isDayAfter)
    return line.rank === sureRank && told.iso.length === 10 && told.from.startsWith("meta") ? line : told;
  const others = new Set(
    rest
      .filter(({ iso, rank }) => rank < 5 && isNear(iso.slice(0, 10), line.iso.slice(0, 10)))
      .map(({ from }) => from),
  );
  if (others.size > 1 && others.size >= places) return line;
  // A line made for the date against one name of a system, which some write anew at each change.
  // Or "Published on …" against JSON-LD alone: some systems write the present day there.
  const isSurer = told.from.startsWith("meta") ? line.rank === sureRank : line.labelled;
  return isSurer && places < 2 && /^(?:meta|JSON-LD)/.test(told.from) ? line : told;
}

/** The same day told with its time; the same instant told with the place's own offset. */
function withTime(best: Candidate, rest: Candidate[]): Candidate {
  const hasTime = best.iso.length > 10;
  if (hasTime && !/Z$|\+00:00$/.test(best.iso)) return best;
  const finer = rest.find(({ iso, rank }) => {
    if (rank > 4 || iso.length === 10) return false;
    if (!hasTime) return iso.startsWith(best.iso);
    return !/Z$|\+00:00$/.test(iso) && Math.abs(Date.parse(iso) - Date.parse(best.iso)) < 60_000;
  });
  return finer ? { ...best, iso: finer.iso } : best;
}

/** The address an archive's copy was made of: /web/20240601120000/https://news.example/story. */
const archived = (url: string) =>
  /^https?:\/\/web\.archive\.org\/web\/\d{4,14}(?:[a-z]{2}_)?\/(.+)$/i.exec(url)?.[1] ?? url;

const isInPast = (iso: string, now: number) => iso >= "1995" && Date.parse(iso) <= now + day;

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
