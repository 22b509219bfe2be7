/** What settles it where a page tells several days, or one that can be read in two ways. */
import { archived } from "./address";
import { type Candidate, isInPast } from "./date-candidate";
import { datesIn } from "./date-in-text";
import { orderOfLines, swapped } from "./day-clues";
import { languageOf } from "./day-order";
import { linesOf } from "./lines";
import { lineRank, sureRank } from "./published-line";

const day = 86_400_000;

/** Of 03/04 the reading that another place of the page confirms, the address's month or its other days. */
export function settled(
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
export function beforeChange(
  told: Candidate,
  rest: Candidate[],
  changes: Candidate[],
): Candidate | undefined {
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
export function outvoted(told: Candidate, rest: Candidate[]): Candidate {
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
export function withTime(best: Candidate, rest: Candidate[]): Candidate {
  const hasTime = best.iso.length > 10;
  if (hasTime && !/Z$|\+00:00$/.test(best.iso)) return best;
  const finer = rest.find(({ iso, rank }) => {
    if (rank > 4 || iso.length === 10) return false;
    if (!hasTime) return iso.startsWith(best.iso);
    return !/Z$|\+00:00$/.test(iso) && Math.abs(Date.parse(iso) - Date.parse(best.iso)) < 60_000;
  });
  return finer ? { ...best, iso: finer.iso } : best;
}
