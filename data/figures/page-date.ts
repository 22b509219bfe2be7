/** A stretch of months, counted from year 0; a year has twelve. */
export interface Months {
  from: number;
  to: number;
}

const names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const month =
  "(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
const dated = new RegExp(
  `(?<!\\p{L})${month}(?:\\s+\\d{1,2}(?:st|nd|rd|th)?,?)?(?:,?\\s+(?:of\\s+)?((?:19|20)\\d\\d))?(?!\\p{L}|\\d)`,
  "gu",
);
const bareYear = /(?:in|since|of|by|from|for|late|early|mid-?)\s*((?:19|20)\d\d)(?!\d)/giu;

/** The months of a partial ISO date, or of the day an ISO date-time begins with; null if it is none. */
export function monthsOf(date: string): Months | null {
  const [, year, mon] = /^(\d{4})(?:-(\d\d))?(?:-\d\d)?(?:[T\s].*)?$/.exec(date) ?? [];
  if (!year) return null;
  const first = Number(year) * 12;
  if (!mon) return { from: first, to: first + 11 };
  const at = first + Number(mon) - 1;
  return Number(mon) >= 1 && Number(mon) <= 12 ? { from: at, to: at } : null;
}

/** Months as a partial ISO date: "2024-02", or "2024" for a year. */
export function dateOf({ from, to }: Months): string {
  const year = String(Math.floor(from / 12));
  return to > from ? year : `${year}-${String((from % 12) + 1).padStart(2, "0")}`;
}

/** A date as a sentence tells it. */
export interface ToldDate extends Months {
  /** JavaScript string indices, half open. */
  start: number;
  end: number;
}

/**
 * The months and years a sentence names, in order. A month without a year is the last such month before
 * the article, and left out where the article has no date.
 */
export function datesIn(sentence: string, published: string | undefined): ToldDate[] {
  const now = published === undefined ? null : monthsOf(published);
  const found: ToldDate[] = [];
  for (const match of sentence.matchAll(dated)) {
    const [words, name, year] = match;
    const at = names.indexOf(name!.slice(0, 3).toLowerCase());
    const base = year ? Number(year) * 12 : now && Math.floor((now.from - at) / 12) * 12;
    const [start, end] = [match.index, match.index + words.length];
    if (base !== null) found.push({ from: base + at, to: base + at, start, end });
  }
  for (const match of sentence.matchAll(bareYear)) {
    const from = Number(match[1]) * 12;
    const end = match.index + match[0].length;
    const start = end - match[1]!.length;
    if (found.every((other) => end <= other.start || start >= other.end))
      found.push({ from, to: from + 11, start, end });
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * The time a sentence speaks of: a month or year it names, "last year", or else the time of the article.
 * Null where it names several, or none and the article has no date.
 *
 * @param published ISO date or date-time of the article
 */
export function timeOf(sentence: string, published: string | undefined): Months | null {
  const [only, ...others] = datesIn(sentence, published);
  if (others.some(({ from, to }) => from !== only!.from || to !== only!.to)) return null;
  if (only) return { from: only.from, to: only.to };
  const now = published === undefined ? null : monthsOf(published);
  if (!now) return null;
  const ago = /(?<!\p{L})(?:last|previous) year(?!\p{L})/iu.test(sentence);
  if (ago) return { from: Math.floor(now.from / 12) * 12 - 12, to: Math.floor(now.from / 12) * 12 - 1 };
  if (/(?<!\p{L})(?:years?|months?) (?:ago|earlier|before)(?!\p{L})/iu.test(sentence)) return null;
  return now;
}
