/** The publication date as the reader sees it: a short line with a date, near the headline. */
import { apartness, isOfAnother, isOfCard } from "./apart";
import type { Candidate } from "./date-candidate";
import { type DayOrder, datesIn, type FoundDate } from "./date-in-text";
import { dated } from "./date-labels";
import { byWeekday } from "./day-clues";
import { foldTitle, likeness } from "./headline";
import { isOfSomethingElse, saysChanged, saysPublished } from "./label-subject";
import { isLabel, ofThis, scoreOf } from "./line-score";
import { type Line, linesOf } from "./lines";

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

/** Candidates by score, best first. Where none scores 3, the day that is the only one of the whole page. */
export function publishedInLines(
  document: Document,
  marked: Element | null,
  titles: string[],
  order?: DayOrder,
): Candidate[] {
  if (!document.body) return [];
  const lines = linesOf(document.body);
  const start = startOf(lines, marked, titles);
  const headline = lines[start]?.element ?? marked;
  const from = start < 0 ? 0 : lines[start]!.at;
  const density = isDense.test(lines[start]?.text ?? "") ? 2 : 1;
  const scored: Scored[] = [];
  /** One for each day, and of the second no more than that it is there. */
  const alone: Candidate[] = [];
  const changes: Candidate[] = [];
  let asked = 0;
  /** Right under the headline, or under a line of two below it. */
  const isBelow = (i: number) => start >= 0 && i > start && i < start + 4;
  const read = (line: Line, i: number): void => {
    if (asked > mostAsked || line.text.length > 1200 || !/\p{Nd}/u.test(line.text)) return;
    const previous = lines[i - 1]?.text ?? "";
    const whole = spread(lines, i, order) ?? line;
    let changedTo = -1;
    for (const written of datesIn(whole.text, order).slice(0, 4)) {
      const found = byWeekday(written, whole.text, document.documentElement.lang);
      // "The fair of 15 March 2024": what the headline tells of.
      const said = foldTitle(whole.text.slice(found.start, found.end));
      if (i === start && found.start > 3 && titles.some((title) => title.includes(said))) continue;
      // A label may stand in a box of its own: "Published", "Updated:".
      const before =
        whole.text.slice(0, found.start) || (isLabel(previous) && i - 1 !== start ? `${previous} ` : "");
      const away = start < 0 ? undefined : (line.at - from) * density;
      let score = scoreOf(whole, before, found, away);
      // "Updated: 17 March 10:36 PM EST2024-03-18 03:36": the same moment once more.
      if (changedTo >= 0 && glue.test(whole.text.slice(changedTo, found.start))) score = 0;
      changedTo = score === 0 ? found.end : -1;
      if (score === 0 && saysChanged(before.slice(-60)) && i > start && i < start + 12)
        changes.push(made(whole, found, "a change", changeRank));
      const speaks = ofThis.test(line.text) && !isOfSomethingElse(before.slice(-60));
      const mayBeOnly = score !== 0 && score > -2 && alone.length < 2 && line.text.length <= 200;
      if (score < 3 && !speaks && !mayBeOnly) continue;
      asked++;
      const apart = apartness(line.element, headline);
      if (apart === 2 || isOfAnother(line.element, headline) || line.element.closest(ofArchive)) continue;
      if (isOfCard(line.element, headline, titles)) continue;
      const isSame = alone[0]?.iso.slice(0, 10) === found.iso.slice(0, 10);
      if (score !== 0 && !isSame && (dated.test(before) || !ofElse.test(before)))
        if (!line.element.closest(frame)) alone.push(made(whole, found, "the only day of the page", 6.5));
      if (speaks) score = Math.max(score, 4);
      else if (apart === 1) score -= away !== undefined && away > -100 && away < 700 ? 1 : 4;
      if (line.element.closest(hidden)) score -= 6;
      if (score < 3) continue;
      const [place, rank] =
        score >= (isBelow(i) ? 6.5 : 7)
          ? ["the line at the headline", score >= 8.5 ? sureRank : lineRank]
          : ["a line of the page", 6 - score / 10];
      const labelled = saysPublished(before.slice(-60));
      const candidate = { ...made(whole, found, place as string, rank as number), labelled };
      scored.push({ candidate, score, below: isBelow(i) });
    }
  };
  // From the headline on to what readers say, then what stands before it.
  const talk = lines.findIndex((line) => line.at - from > leastProse && isTalk(line));
  lines
    .slice(Math.max(0, start), talk < 0 ? undefined : talk)
    .forEach((line, i) => void read(line, i + Math.max(0, start)));
  lines.slice(0, Math.max(0, start)).forEach(read);
  const told = belowFirst(scored.sort((a, b) => b.score - a.score));
  return [...(told.length === 0 && alone.length === 1 ? alone : told), ...changes];
}

interface Scored {
  candidate: Candidate;
  score: number;
  /** Right under the headline. */
  below: boolean;
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

/** Between a day and the same day told again: a time and its zone. */
const glue = /^[\s\d:.,|()T/-]*(?:[AP]\.?M\.?)?[\s,|()]*(?:[A-Z]{2,4})?[\s,|()-]*$/i;

/** Before readers' comments begin there is some text to comment on, in characters. */
const leastProse = 400;

/** The heading of what readers say. */
const isTalk = ({ text, element }: Line): boolean =>
  text.length < 40 && talkHead.test(text) && element.closest("h2, h3, h4, h5") !== null;
const talkHead =
  /^(?:\d+ )?(?:(?:reader |user )?comments?|responses?|replies|kommentarer?|commentaires?|coment[a\u00e1]rios?|commenti|reacties|\u043a\u043e\u043c\u043c\u0435\u043d\u0442\p{L}+|yorumlar|\u8bc4\u8bba|\u8a55\u8ad6|\u30b3\u30e1\u30f3\u30c8|\ub313\uae00)(?: ?[(:]? ?\d+\)?)?:?$|^leave a (?:comment|reply)$/iu;

const made = (line: Line, found: FoundDate, from: string, rank: number): Candidate => ({
  iso: found.iso,
  from,
  rank,
  ambiguous: found.ambiguous,
  text: line.text.slice(found.start),
});

/** A day that is spread over two or three boxes, as on a leaf of a calendar: "15", "March", "2024". */
function spread(lines: Line[], i: number, order?: DayOrder): Line | undefined {
  const first = lines[i]!;
  if (first.text.length > 16 || datesIn(first.text, order).length > 0) return undefined;
  const isMonth = (text: string) => /^\p{L}[\p{L}\p{M}]{2,14}\.?,?$/u.test(text);
  const from = isMonth(lines[i - 1]?.text ?? "") ? i - 1 : i;
  for (const count of [2, 3]) {
    const parts = lines.slice(from, from + count);
    if (parts.some(({ text }) => text.length > 18)) return undefined;
    const text = parts.map((part) => part.text).join(" ");
    const [found] = datesIn(text, order);
    if (found?.start === 0 && text.length - found.end < 2) return { ...first, text };
  }
  return undefined;
}

/** A character of China, Japan, Korea says as much as two or three letters. */
const isDense = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** The headline's line, or -1: of the element marked as one, unless another line tells the title and it does not. */
function startOf(lines: Line[], marked: Element | null, titles: string[]): number {
  const weigh = (text: string) => likeness(text, titles) * (isDense.test(text) ? 2 : 1);
  if (!marked || weigh(marked.textContent ?? "") < 12) {
    let best = -1;
    let most = 19;
    lines.forEach(({ text, element }, i) => {
      const like = text.length > 5 && text.length < 300 ? weigh(text) : 0;
      if (like > most && apartness(element, null) === 0) [best, most] = [i, like];
    });
    if (best >= 0) return best;
  }
  return marked ? lines.findIndex(({ element }) => marked.contains(element) || element.contains(marked)) : -1;
}
