/**
 * Dates as people and programs write them: finds them in a line of text, with the time and its zone
 * where both are told. What a date is *of* is not asked here.
 */
import { monthOf } from "./month-names";
import { plainDigits } from "./plain-digits";
import { zoneOf } from "./time-zone";

/** Which comes first in 03/04/2024: of use only where neither number is above twelve. */
export type DayOrder = "day-first" | "month-first";

export interface FoundDate {
  /** ISO date, or date-time with its offset where the text tells time and zone. */
  iso: string;
  /** Where it stands in the text. */
  start: number;
  end: number;
  /** Day and month could change places. */
  ambiguous: boolean;
}

type Parts = { year: number; month: number; day: number; ambiguous?: boolean };
type Form = [pattern: RegExp, read: (match: string[], order: DayOrder) => Parts];

const pad = (n: number) => String(n).padStart(2, "0");
const fullYear = (text: string) => (text.length === 2 ? 2000 + Number(text) : Number(text));
/** Thai years are counted from the Buddha: 2567 is 2024. */
const named = (year: string, month: string, day: string): Parts => ({
  year: Number(year) - (year.startsWith("25") ? 543 : 0),
  month: monthOf(month),
  day: Number(day),
});

const forms: Form[] = [
  // 2024-03-15, 2024/3/15, 2024.03.15, 2024年3月15日
  [
    /(?<![\d/.-])((?:19|20)\d\d)\s?[-/.\u2010\u2011\u5e74\ub144]\s?(\d{1,2})\s?[-/.\u2010\u2011\u6708\uc6d4]\s?(\d{1,2})(?!\d)/g,
    ([, y, m, d]) => ({ year: Number(y), month: Number(m), day: Number(d) }),
  ],
  // 15.03.2024, 15/3/24, 03-15-2024
  [
    /(?<![\d/.,-]|\d:)(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?((?:19|20)\d\d|\d\d)(?![\d/-]|\.\d)/g,
    ([, a, mark, b, y], order) => {
      const [first, second] = [Number(a), Number(b)];
      const monthFirst = second > 12 || (mark !== "." && order === "month-first" && first <= 12);
      const [day, month] = monthFirst ? [second, first] : [first, second];
      return {
        year: fullYear(y!),
        month,
        day,
        ambiguous: mark !== "." && first <= 12 && second <= 12 && first !== second,
      };
    },
  ],
  // 15 March 2024, 15. März 2024, 15 de marzo de 2024, 1er mars 2024, 15th of March, 2024, 15-Mar-2024
  [
    /(?<![\d.,/-]|\d:)(\d{1,2})(?:st|nd|rd|th|er|re|[.\u00ba\u00b0\u00aa])?[\s\u00a0/-]*(?:of |de |d['\u2019]|den )?(\p{L}[\p{L}\p{M}]+(?:\.\p{L}(?=\.)| \u0627\u0644\p{L}+)?(?:\/\p{L}+)?)(?:\.?,?|[/-])[\s\u00a0/-]*(?:de |del |of )?((?:19|20|25)\d\d)(?!\d)/gu,
    ([, d, m, y]) => named(y!, m!, d!),
  ],
  // March 15, 2024, Mar. 15th 2024
  [
    /(?<![\p{L}\d])(\p{L}[\p{L}\p{M}]+)[./-]?[\s\u00a0/-]*(\d{1,2})(?:st|nd|rd|th)?\s?[,./-]?[\s\u00a0/-]+(?:[-\u2013|]\s)?((?:19|20)\d\d)(?!\d)/gu,
    ([, m, d, y]) => named(y!, m!, d!),
  ],
  // 2024. március 15., 2024 m. kovo 15, 2024-Mar-15
  [
    /(?<!\d)((?:19|20)\d\d)[.,/-]?\s?(?:m\. |g\. |ko )?(\p{L}[\p{L}\p{M}]{2,})[./-]?\s?(?:ren )?(\d{1,2})(?!\d)/gu,
    ([, y, m, d]) => named(y!, m!, d!),
  ],
  // 2024. gada 15. marts
  [/(?<!\d)((?:19|20)\d\d)\. gada (\d{1,2})\. (\p{L}+)/gu, ([, y, d, m]) => named(y!, m!, d!)],
  // 15 tháng 3, 2024; ngày 15 tháng 3 năm 2024
  [
    /(?<!\d)(\d{1,2}) th\u00e1ng (\d{1,2})(?:,| n\u0103m)? ((?:19|20)\d\d)(?!\d)/gi,
    ([, d, m, y]) => ({ year: Number(y), month: Number(m), day: Number(d) }),
  ],
  // 令和6年3月15日, 平成元年1月8日
  [
    /(\u4ee4\u548c|\u5e73\u6210)(\d{1,2}|\u5143)\u5e74(\d{1,2})\u6708(\d{1,2})\u65e5/g,
    ([, era, n, m, d]) => ({
      year: (era === "\u4ee4\u548c" ? 2018 : 1988) + (Number(n) || 1),
      month: Number(m),
      day: Number(d),
    }),
  ],
  // Fri Mar 15 10:00:00 GMT 2024
  [
    /(?<!\p{L})(\p{L}{3}) +(\d{1,2}) \d\d:\d\d:\d\d (?:[A-Z]{3,4} )?((?:19|20)\d\d)(?!\d)/gu,
    ([, m, d, y]) => named(y!, m!, d!),
  ],
];

/** Every date in a text, in the order of the text. */
export function datesIn(written: string, order: DayOrder = "day-first"): FoundDate[] {
  const text = plainDigits(written);
  if (!/\d/.test(text)) return [];
  const found: FoundDate[] = [];
  for (const [pattern, read] of forms) {
    for (const match of text.matchAll(pattern)) {
      const { year, month, day, ambiguous = false } = read(match, order);
      const end = match.index + match[0].length;
      if (found.some((other) => match.index < other.end && other.start < end)) continue;
      if (!isRealDay(year, month, day)) continue;
      const time = /\d:\d\d:\d\d /.test(match[0])
        ? timeAfter(match[0].slice(6))
        : timeAfter(text.slice(end, end + 60));
      found.push({ iso: `${year}-${pad(month)}-${pad(day)}${time}`, start: match.index, end, ambiguous });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The first date of a value written for programs: also 20240315, 20240315T101500Z, seconds since 1970. */
export function dateOfValue(value: string, order: DayOrder = "day-first"): FoundDate | undefined {
  const text = value.trim().slice(0, 100);
  const whole = (iso: string): FoundDate => ({ iso, start: 0, end: text.length, ambiguous: false });
  if (/^\d{10}(?:\d{3})?$/.test(text)) {
    const milliseconds = Number(text.padEnd(13, "0"));
    return whole(new Date(milliseconds).toISOString().replace(/\.\d+/, ""));
  }
  const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?)?(.*)$/.exec(text);
  if (compact && isRealDay(Number(compact[1]), Number(compact[2]), Number(compact[3]))) {
    const [, year, month, day, hour, minute, second = "00", rest] = compact;
    const time = hour ? timeAfter(`T${hour}:${minute}:${second}${rest}`) : "";
    return whole(`${year}-${month}-${day}${time}`);
  }
  return datesIn(text, order)[0];
}

function isRealDay(year: number, month: number, day: number): boolean {
  const real = new Date(Date.UTC(year, month - 1, day));
  return month > 0 && real.getUTCMonth() === month - 1 && real.getUTCDate() === day;
}

const clock =
  /^(?:\.?\d?\d?:?T|[\s\u00a0,|\u2013\u2014/@()\u00b7\u2022-]*(?:at|um|a las|a|à|om|kl\.?|klo|alle ore|alle|ore|o|в|г\.,?)?[\s\u00a0]*)(\d{1,2})[:.h](\d\d)(?::(\d\d))?(?:[.,]\d+)?[\s\u00a0]*([apAP])?\.?(?:[mM]\b\.?)?(?:[\s\u00a0]*Uhr)?[\s\u00a0]*\(?([+-]\d\d:?\d\d|[A-Z][A-Za-z]*)?([+-]\d{1,2}(?::?\d\d)?)?/;

/** "T10:15:00+01:00" from the text behind a date, or "" unless both time and zone are told. */
function timeAfter(text: string): string {
  const match = clock.exec(text);
  if (!match) return "";
  const [, hours, minutes, seconds = "00", half, zone = "", offset] = match;
  const told = zoneOf(offset ?? zone);
  let hour = Number(hours);
  if (half) hour = (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  if (!told || hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return "";
  return `T${pad(hour)}:${minutes}:${seconds}${told}`;
}
