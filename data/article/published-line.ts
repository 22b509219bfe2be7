/** The publication date as the reader sees it: a short line with a date, near the headline. */
import { apartness, isOfAnother } from "./apart";
import type { Candidate } from "./date-candidate";
import { type DayOrder, datesIn, type FoundDate } from "./date-in-text";
import { changed, dateClass, dated, labelled, lastOf } from "./date-labels";
import { likeness } from "./headline";
import { type Line, linesOf } from "./lines";

const farAfter = 1500;
const farBefore = 250;

/** Candidates by score, best first. Scores below 3 are no candidates. */
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
  const scored: { candidate: Candidate; score: number }[] = [];
  lines.forEach((line, i) => {
    if (!/\p{Nd}/u.test(line.text) || line.text.length > 1200) return;
    const previous = lines[i - 1]?.text ?? "";
    for (const found of datesIn(line.text, order).slice(0, 4)) {
      // A label may stand in a box of its own: "Published", "Updated:".
      const before =
        line.text.slice(0, found.start) || (isLabel(previous) && i - 1 !== start ? `${previous} ` : "");
      const away = start < 0 ? undefined : line.at - from;
      let score = scoreOf(line, before, found, away);
      if (score < 3 && !ofThis.test(line.text)) continue;
      const apart = apartness(line.element, headline);
      if (apart === 2 || isOfAnother(line.element, headline)) continue;
      // "This entry was posted on …" speaks of its own article, wherever it stands.
      if (ofThis.test(line.text)) score = Math.max(score, 4);
      else if (apart === 1) score -= away !== undefined && away > -100 && away < 700 ? 1 : 4;
      if (score < 3) continue;
      const strong = score >= 7;
      scored.push({
        candidate: {
          iso: found.iso,
          from: strong ? "the line at the headline" : "a line of the page",
          rank: strong ? 3.5 : 6 - score / 10,
          ambiguous: found.ambiguous,
          text: line.text.slice(found.start),
        },
        score,
      });
    }
  });
  return scored.sort((a, b) => b.score - a.score).map(({ candidate }) => candidate);
}

/** The headline's line, or -1: of the element marked as one, unless another line tells the title and it does not. */
function startOf(lines: Line[], marked: Element | null, titles: string[]): number {
  if (!marked || likeness(marked.textContent ?? "", titles) < 12) {
    let best = -1;
    let most = 19;
    lines.forEach(({ text, element }, i) => {
      const like = text.length < 300 ? likeness(text, titles) : 0;
      if (like > most && apartness(element, null) === 0) [best, most] = [i, like];
    });
    if (best >= 0) return best;
  }
  return marked ? lines.findIndex(({ element }) => marked.contains(element) || element.contains(marked)) : -1;
}

const ofThis =
  /(?:this|dieser|cet|este|questo|dit|tento|ten) (?:entry|post|article|artikel|beitrag|eintrag|articolo|artículo|artigo|articulo)[^!?]{0,80}(?:posted|published|written|ver[öo]ffentlicht|geschrieben|publi|pubblic|erstellt|stammt)/i;

/** At the beginning of a paragraph, or in brackets or between dashes behind the name of a place. */
const isDateline = (text: string, { start, end }: FoundDate) =>
  start < 2 ||
  (start < 30 && text[start - 1] === "(" && !/[.!?]/.test(text.slice(0, start))) ||
  (/^\p{Lu}[\p{L}.,\u2019' ]{2,50}[,\u2013\u2014-] ?$/u.test(text.slice(0, start)) &&
    /^ ?(?:[\u2013\u2014/(-])/.test(text.slice(end)));

const isLabel = (text: string) =>
  /^\p{L}[\p{L} ]{2,22}:?$/u.test(text) &&
  (text.endsWith(":") || lastOf(changed, text) === 0 || lastOf(labelled, text) === 0);

/** `before` is what stands before the date, `away` the characters between headline and line. */
function scoreOf(line: Line, before: string, found: FoundDate, away: number | undefined): number {
  const { start } = found;
  // Of "Published 3 May, updated 4 May" the second label has the last word on the second date.
  const label = before.slice(-60);
  const atChange = lastOf(changed, label);
  const atLabel = lastOf(labelled, label);
  const isLabelled = atLabel >= 0 && atLabel > atChange;
  if (atChange >= 0 && !isLabelled) return 0;
  const { element } = line;
  const named = `${element.getAttribute("class") ?? ""} ${element.id} ${element.parentElement?.getAttribute("class") ?? ""}`;
  let score = isLabelled ? 3 : dated.test(label) ? 1 : 0;
  if (start < 70 && line.text.length - start < 90) score += 3;
  // "(18.01.2018) A new method …": a date line run into the first paragraph.
  else if (isDateline(line.text, found) && away !== undefined && away > 0 && away < 900) score += 1;
  else if (!isLabelled) score -= 2;
  if (line.text.length < 40) score += 1;
  if (/\d[:.h]\d\d/.test(line.text.slice(start + 10, start + 40))) score += 1;
  if (dateClass.test(named) || element.nodeName.toLowerCase() === "time") score += 2;
  if (/modif|updat|revis|edited/i.test(named) && !isLabelled) score -= 3;
  if (away === undefined) return score - 1;
  if (away >= 0 && away < farAfter) return score + 3 - away / 700;
  if (away < 0 && away > -farBefore) return score + 2 + away / 120;
  return isLabelled ? score : score - 3;
}
