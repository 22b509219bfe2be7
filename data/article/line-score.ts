/** How much a date in a line of a page looks like the day the page came out. */
import type { FoundDate } from "./date-in-text";
import {
  changed,
  changedBehind,
  dateClass,
  dated,
  labelled,
  labelledBehind,
  lastOf,
  renewedBehind,
} from "./date-labels";
import { isOfSomethingElse, saysPublished } from "./label-subject";
import type { Line } from "./lines";

const farAfter = 1500;
const farBefore = 250;

/** "This entry was posted on …": a line that speaks of its own article, wherever it stands. */
export const ofThis =
  /(?:this|dieser|cet|este|questo|dit|tento|ten) (?:entry|post|article|artikel|beitrag|eintrag|articolo|artículo|artigo|articulo)[^!?]{0,80}(?:posted|published|written|ver[öo]ffentlicht|geschrieben|publi|pubblic|erstellt|stammt)/i;

/** The name of a place and perhaps of an agency: "LONDON, ", "AUSTIN, Texas / ROBOTWIRE / ", "PARIS--(ROBOTWIRE)--". */
const place =
  /^\p{Lu}[\p{L}.,\u2019' -]{2,50}?(?:\s?[,\u2013\u2014-]+|\s?(?:--|[\u2013\u2014/-])?\s?[(/][\p{L}\d &.]{2,30}[)/]\s?(?:--|[,\u2013\u2014-])?)\s?$/u;

/** The beginning of an agency's report: place, date, a dash or the agency's name. */
const isReport = (text: string, { start, end }: FoundDate) =>
  start < 90 && place.test(text.slice(0, start)) && /^,? ?(?:[\u2013\u2014/(-])/.test(text.slice(end));

/** At the beginning of a paragraph, or in brackets or between dashes behind the name of a place. */
const isDateline = (text: string, found: FoundDate) =>
  found.start < 2 ||
  (found.start < 30 && text[found.start - 1] === "(" && !/[.!?]/.test(text.slice(0, found.start))) ||
  isReport(text, found);

/** "On 3 May 2019 the court ruled that …": a day within a sentence is what the sentence tells of. */
const isSentence = (text: string, { end }: FoundDate) =>
  text.length > 40 &&
  /[.!?\u2026]["\u201d\u00bb)]?$/.test(text) &&
  /^,? (?:\p{Ll}[\p{L}'\u2019-]*[,;]? ){3}/u.test(text.slice(end));

/** Words before and behind a day, as in a sentence or a deck. */
const isTold = (text: string, { end }: FoundDate) =>
  / (?:was|were|has been|have been) /.test(text.slice(0, end)) ||
  /[.!?\u2026]["\u201d\u00bb)]?$/.test(text) ||
  /^,? \p{Ll}/u.test(text.slice(end));

/** What stands alone in its box before a date: "Published", "Updated:". */
export const isLabel = (text: string) =>
  /^\p{L}[\p{L} ]{2,22}:?$/u.test(text) &&
  (text.endsWith(":") || lastOf(changed, text) === 0 || lastOf(labelled, text) === 0);

/**
 * `before` is what stands before the date, `away` the characters between headline and line, `undefined`
 * where there is no headline. Below 3: not this page's day, as far as the line tells.
 */
export function scoreOf(line: Line, before: string, found: FoundDate, away: number | undefined): number {
  const { start } = found;
  const behind = line.text.slice(found.end, found.end + 40);
  // Of "Published 3 May, updated 4 May" the second label has the last word on the second date.
  const label = before.slice(-60);
  const isLabelled = saysPublished(label) || labelledBehind.test(behind);
  if (!isLabelled && (lastOf(changed, label) >= 0 || changedBehind.test(behind))) return 0;
  if (isOfSomethingElse(label) && isTold(line.text, found)) return 0;
  if (!isLabelled && isSentence(line.text, found)) return 0;
  const { element } = line;
  const named = `${element.getAttribute("class") ?? ""} ${element.id} ${element.parentElement?.getAttribute("class") ?? ""}`;
  let score = isLabelled ? 3 : renewedBehind.test(behind) ? -2 : dated.test(label) ? 1 : 0;
  if (start < 70 && line.text.length - start < 90) score += 3;
  // "(18.01.2018) A new method …": a date line run into the first paragraph.
  else if (isDateline(line.text, found) && away !== undefined && away > 0 && away < 900) score += 1;
  else if (isReport(line.text, found)) score += 4;
  else if (!isLabelled) score -= 2;
  if (line.text.length < 40) score += 1;
  if (/\d[:.h]\d\d/.test(line.text.slice(start + 10, start + 40))) score += 1;
  if (dateClass.test(named) || element.nodeName.toLowerCase() === "time") score += 2;
  if (/publi/i.test(named)) score += 1;
  if (/modif|updat|revis|edited/i.test(named) && !isLabelled) score -= 3;
  // The day a picture was taken.
  if (!isLabelled && element.closest("figure, figcaption")) score -= 3;
  if (away === undefined) return line.at < 500 ? score : score - 1;
  if (away >= 0 && away < farAfter) return score + 3 - away / 700;
  if (away < 0 && away > -farBefore) return score + 2 + away / 120;
  // A bare day far above the headline is mostly the present one.
  return isLabelled ? score - 2 : score - (away < 0 ? 4 : 3);
}
