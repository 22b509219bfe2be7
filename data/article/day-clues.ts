/** What settles whether 03/04/2024 is in March or in April, where the page's language does not. */
import { type DayOrder, datesIn, type FoundDate } from "./date-in-text";
import type { Line } from "./lines";
import { foldWord } from "./month-names";

/** The other reading of an ISO date or date-time. */
export const swapped = (iso: string): string =>
  `${iso.slice(0, 5)}${iso.slice(8, 10)}-${iso.slice(5, 7)}${iso.slice(10)}`;

/** The reading that falls on the day of the week beside it: "Wednesday 03/04/2024". */
export function byWeekday(found: FoundDate, text: string, tag: string): FoundDate {
  if (!found.ambiguous) return found;
  const beside = foldWord(
    `${text.slice(Math.max(0, found.start - 14), found.start)} ${text.slice(found.end, found.end + 12)}`,
  );
  const isSaid = (iso: string) =>
    weekdaysOf(iso, tag).some((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, "u").test(beside));
  const [own, other] = [isSaid(found.iso), isSaid(swapped(found.iso))];
  if (own === other) return found;
  return { ...found, iso: own ? found.iso : swapped(found.iso), ambiguous: false };
}

function weekdaysOf(iso: string, tag: string): string[] {
  const time = Date.parse(iso.slice(0, 10));
  const names: string[] = [];
  for (const language of ["en", tag])
    for (const weekday of ["long", "short"] as const)
      try {
        const name = new Intl.DateTimeFormat(language, { weekday, timeZone: "UTC" }).format(time);
        names.push(foldWord(name).replace(/[^\p{L}]+$/u, ""));
      } catch {
        // The page's tag is none.
      }
  return names.filter((name) => /^\p{L}{2,}$/u.test(name));
}

const inDigits = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(?:19|20)?\d\d(?![\d/-]|\.\d)/g;

/** The order of the page's other days: of those in digits that leave no doubt, else of those with a name. */
export function orderOfLines(lines: Line[], tag: string): DayOrder | undefined {
  // Names in English on a page of another language are those of a tweet.
  const isOpen = /^(?:en)?$/i.test(tag);
  const [digits, names] = [
    [0, 0],
    [0, 0],
  ];
  for (const { text } of lines) {
    if (text.length > 400) continue;
    for (const [, a, , b] of text.matchAll(inDigits)) {
      if (Number(a) > 12 && Number(b) <= 12) digits[0]!++;
      if (Number(b) > 12 && Number(a) <= 12) digits[1]!++;
    }
    for (const { start, end } of isOpen ? datesIn(text) : []) {
      const written = text.slice(start, end);
      if (/^\d{1,2}\D{0,6}\p{L}{3}/u.test(written)) names[0]!++;
      if (/^\p{L}{3}/u.test(written)) names[1]!++;
    }
  }
  for (const [dayFirst, monthFirst] of [digits, names]) {
    if (dayFirst! > 0 && monthFirst === 0) return "day-first";
    if (monthFirst! > 0 && dayFirst === 0) return "month-first";
  }
  return undefined;
}
