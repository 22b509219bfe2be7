/** The publication date as the reader sees it: a short line with a date, near the headline. */
import { apartness, isOfAnother, isOfCard } from "./apart";
import type { Candidate } from "./date-candidate";
import type { DayOrder } from "./date-in-text";
import { dated } from "./date-labels";
import { awayFrom, type HeadedLines, headedLines, isBelow, readingOrder } from "./headed-lines";
import { isOfSomethingElse, saysChanged, saysPublished } from "./label-subject";
import { daysOfLine, type LineDay } from "./line-days";
import { ofThis } from "./line-score";

/** The rank of a line that is this page's, and of one that says so or is made for it. */
export const lineRank = 3.5;
export const sureRank = 3.4;

/** The rank of a day of change: never the page's own, but what it is told beside is not that day. */
export const changeRank = 9;

/** So many dates are asked where they stand, which is dear: a page of more is a list of something. */
const mostAsked = 250;

/** Bars that archives put into the pages they keep: their days are those of the copy. */
const ofArchive = "#wm-ipp-base, #wm-ipp, #google-cache-hdr, #bN015htcoyT__google-cache-hdr";

/** Where the only day of a page is not that of its article. */
const frame =
  "footer, aside, nav, figure, [class*=footer i], [class*=sidebar i], [id*=footer i], [id*=sidebar i]";

const hidden = '[hidden], [style*="display:none" i], [style*="display: none" i]';

/** Before the only day of a page: it says what else began then. */
const ofElse = /(?:created|[:\uff1a])\s*$/i;

/**
 * Candidates by score, best first; where none scores 3, the day that is the only one of the whole page. Days of
 * changes come last, with their own rank.
 */
export function publishedInLines(
  document: Document,
  marked: Element | null,
  titles: string[],
  order?: DayOrder,
): Candidate[] {
  if (!document.body) return [];
  const page = headedLines(document, marked, titles, order);
  const scored: Scored[] = [];
  /** One for each day, and of the second no more than that it is there. */
  const alone: Candidate[] = [];
  const changes: Candidate[] = [];
  let asked = 0;
  for (const i of readingOrder(page)) {
    for (const day of asked > mostAsked ? [] : daysOfLine(page, i)) {
      const { score, before, line } = day;
      if (isChange(page, i, day)) changes.push(made(day, "a change", changeRank));
      const mayBeOnly = score !== 0 && score > -2 && alone.length < 2 && line.text.length <= 200;
      if (score < 3 && !speaks(day) && !mayBeOnly) continue;
      asked++;
      if (isElsewhere(page, day)) continue;
      const isSame = alone[0]?.iso.slice(0, 10) === day.found.iso.slice(0, 10);
      const isOpen = score !== 0 && !isSame && (dated.test(before) || !ofElse.test(before));
      if (isOpen && !line.element.closest(frame)) alone.push(made(day, "the only day of the page", 6.5));
      const placed = placeOf(page, i, day);
      if (placed) scored.push(placed);
    }
  }
  const told = belowFirst(scored.sort((a, b) => b.score - a.score));
  return [...(told.length === 0 && alone.length === 1 ? alone : told), ...changes];
}

interface Scored {
  candidate: Candidate;
  score: number;
  /** Right under the headline. */
  below: boolean;
}

/** "This entry was posted on …", and not in another house. */
const speaks = ({ line, before }: LineDay): boolean =>
  ofThis.test(line.text) && !isOfSomethingElse(before.slice(-60));

/** At the headline, after a label of change. */
const isChange = ({ start }: HeadedLines, i: number, { score, before }: LineDay): boolean =>
  score === 0 && i > start && i < start + 12 && saysChanged(before.slice(-60));

/** In comments, cards and stories that are not this page's, or the bar of an archive. */
const isElsewhere = ({ headline, titles }: HeadedLines, { line: { element } }: LineDay): boolean =>
  apartness(element, headline) === 2 ||
  isOfAnother(element, headline) ||
  element.closest(ofArchive) !== null ||
  isOfCard(element, headline, titles);

/** The candidate a day makes, or none below a score of 3. */
function placeOf(page: HeadedLines, i: number, day: LineDay): Scored | undefined {
  const { element } = day.line;
  const away = awayFrom(page, i);
  let { score } = day;
  if (speaks(day)) score = Math.max(score, 4);
  else if (apartness(element, page.headline) === 1)
    score -= away !== undefined && away > -100 && away < 700 ? 1 : 4;
  if (element.closest(hidden)) score -= 6;
  if (score < 3) return undefined;
  const below = isBelow(page, i);
  const candidate =
    score >= (below ? 6.5 : 7)
      ? made(day, "the line at the headline", score >= 8.5 ? sureRank : lineRank)
      : made(day, "a line of the page", 6 - score / 10);
  return { candidate: { ...candidate, labelled: saysPublished(day.before.slice(-60)) }, score, below };
}

/** A day right under the headline is the page's: another one further down is of a timeline, a film, a poll. */
function belowFirst(scored: Scored[]): Candidate[] {
  const near = scored.find(({ candidate, below }) => below && candidate.rank <= lineRank)?.candidate;
  return scored.map(({ candidate, below }) => {
    const isOther =
      near && !below && !candidate.labelled && near.iso.slice(0, 10) !== candidate.iso.slice(0, 10);
    return isOther && candidate.rank <= lineRank ? { ...candidate, rank: lineRank + 0.1 } : candidate;
  });
}

const made = ({ line, found }: LineDay, from: string, rank: number): Candidate => ({
  iso: found.iso,
  from,
  rank,
  ambiguous: found.ambiguous,
  text: line.text.slice(found.start),
});
