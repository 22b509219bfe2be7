/** The days a line of a page tells, each with how much the line makes of it the page's own. */
import { type DayOrder, datesIn, type FoundDate } from "./date-in-text";
import { byWeekday } from "./day-clues";
import { awayFrom, type HeadedLines } from "./headed-lines";
import { foldTitle } from "./headline";
import { isLabel, scoreOf } from "./line-score";
import type { Line } from "./lines";

export interface LineDay {
  found: FoundDate;
  /** The line it was found in, put together of several where it is spread over them. */
  line: Line;
  /** What stands before it, of the line or of a label of its own. */
  before: string;
  /** See `scoreOf`. */
  score: number;
}

/** Text of this length is told, not dated. */
const mostOfLine = 1200;

export function daysOfLine(page: HeadedLines, i: number): LineDay[] {
  const { lines, start, titles, order, lang } = page;
  const own = lines[i]!;
  if (own.text.length > mostOfLine || !/\p{Nd}/u.test(own.text)) return [];
  const line = spread(lines, i, order) ?? own;
  const { text } = line;
  const days: LineDay[] = [];
  let changedTo = -1;
  for (const written of datesIn(text, order).slice(0, 4)) {
    const found = byWeekday(written, text, lang);
    // "The fair of 15 March 2024": what the headline tells of.
    const said = foldTitle(text.slice(found.start, found.end));
    if (i === start && found.start > 3 && titles.some((title) => title.includes(said))) continue;
    const before = text.slice(0, found.start) || labelAbove(page, i);
    // "Updated: 17 March 10:36 PM EST2024-03-18 03:36": the same moment once more.
    const isSame = changedTo >= 0 && glue.test(text.slice(changedTo, found.start));
    const score = isSame ? 0 : scoreOf(line, before, found, awayFrom(page, i));
    changedTo = score === 0 ? found.end : -1;
    days.push({ found, line, before, score });
  }
  return days;
}

/** A label may stand in a box of its own: "Published", "Updated:". */
function labelAbove({ lines, start }: HeadedLines, i: number): string {
  const previous = lines[i - 1]?.text ?? "";
  return isLabel(previous) && i - 1 !== start ? `${previous} ` : "";
}

/** Between a day and the same day told again: a time and its zone. */
const glue = /^[\s\d:.,|()T/-]*(?:[AP]\.?M\.?)?[\s,|()]*(?:[A-Z]{2,4})?[\s,|()-]*$/i;

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
