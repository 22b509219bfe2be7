/** The forms in which people and programs write a day, each with how it is read. */
import { monthOf } from "./month-names";
import { dayOfOther, otherMonth, otherMonths } from "./other-calendars";

/** Which comes first in 03/04/2024: of use only where neither number is above twelve. In 24.03.15 a year may. */
export type DayOrder = "day-first" | "month-first" | "year-first";

/** As read; whether there is such a day is not asked yet. */
interface Parts {
  year: number;
  month: number;
  day: number;
  /** Day and month could change places. */
  ambiguous?: boolean;
}
type Form = [pattern: RegExp, read: (match: string[], order: DayOrder) => Parts];

/** 24 is 2024, 98 is 1998. */
const fullYear = (text: string) =>
  text.length > 2 ? Number(text) : Number(text) + (Number(text) < 70 ? 2000 : 1900);
/** Thai years are counted from the Buddha: 2567 is 2024. */
const named = (year: string, month: string, day: string): Parts => ({
  year: /^\d{4}/.test(year) ? Number(year) - (year.startsWith("25") ? 543 : 0) : fullYear(year.slice(1)),
  month: monthOf(month),
  day: Number(day),
});

const other = (year: string, month: number, day: string): Parts => {
  const [y, m, d] = dayOfOther(Number(year), month, Number(day)) ?? [0, 0, 0];
  return { year: y, month: m, day: d };
};

/** Every form, the surer ones first: what one has read is not read by another. */
export const forms: Form[] = [
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
      // 24.03.15 in China, Japan, Korea: the year comes first there.
      if (order === "year-first" && y!.length === 2 && a!.length === 2 && second <= 12)
        return { year: fullYear(a!), month: second, day: Number(y) };
      const monthFirst = second > 12 || (mark !== "." && order === "month-first" && first <= 12);
      const [day, month] = monthFirst ? [second, first] : [first, second];
      return {
        year: fullYear(y!),
        month,
        day,
        ambiguous:
          (mark !== "." || order === "month-first") && first <= 12 && second <= 12 && first !== second,
      };
    },
  ],
  // 15 March 2024, 15. März 2024, 15 de marzo de 2024, 1er mars 2024, 15th of March, 2024, 15-Mar-2024
  [
    /(?<![\d.,/-]|\d:)(\d{1,2})(?:(?:st|nd|rd|th),?|er|re|[.\u00ba\u00b0\u00aa])?[\s\u00a0/-]*(?:of |de |d['\u2019]|den )?(\p{L}\.\p{L}(?=\.)|\p{L}[\p{L}\p{M}]+(?:\.\p{L}(?=\.)| \u0627\u0644\p{L}+)?(?:\/\p{L}+)?)(?:\.?[,\u060c]?|[/-])[\s\u00a0/-]*(?:de |del |of |\u0e1e\.\u0e28\. )?((?:19|20|25)\d\d|['\u2019]\d\d)(?!\d)/gu,
    ([, d, m, y]) => named(y!, m!, d!),
  ],
  // March 15, 2024, Mar. 15th 2024
  [
    /(?<![\p{L}\d])(\p{L}[\p{L}\p{M}]+)[.,/-]?[\s\u00a0/-]*(\d{1,2})(?:st|nd|rd|th)?(?:,|\s?[,./-]?[\s\u00a0/-]+)(?:[-\u2013|]\s)?((?:19|20)\d\d|['\u2019]\d\d)(?!\d)/gu,
    ([, m, d, y]) => named(y!, m!, d!),
  ],
  // 15-Mar-24
  [
    /(?<![\p{L}\d.,/-])(\d{1,2})-(\p{L}{3})-(\d\d)(?![\p{L}\d-])/gu,
    ([, d, m, y]) => ({ year: fullYear(y!), month: monthOf(m!), day: Number(d) }),
  ],
  // 2024. március 15., 2024 m. kovo 15, 2024-Mar-15
  [
    /(?<!\d)((?:19|20)\d\d)[.,/-]?\s?(?:m\. |g\. |(?:\(e\))?ko )?(\p{L}[\p{L}\p{M}]{2,})[./-]?\s?(?:ren )?(\d{1,2})(?!\d)/gu,
    ([, y, m, d]) => named(y!, m!, d!),
  ],
  // 2024. gada 15. marts, and the same in Kazakh
  [/(?<!\d)((?:19|20)\d\d)(?:\. gada| \u0436\.) (\d{1,2})\.? (\p{L}+)/gu, ([, y, d, m]) => named(y!, m!, d!)],
  // 15 tháng 3, 2024; ngày 15 tháng 3 năm 2024
  [
    /(?<!\d)(\d{1,2}) th(?:\u00e1ng|g) (\d{1,2})(?:,| n\u0103m)? ((?:19|20)\d\d)(?!\d)/gi,
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
  // 民國113年3月15日
  [
    /\u6c11\u570b\s?(\d{2,3})\s?\u5e74\s?(\d{1,2})\s?\u6708\s?(\d{1,2})\s?\u65e5/g,
    ([, y, m, d]) => ({ year: 1911 + Number(y), month: Number(m), day: Number(d) }),
  ],
  // 1402/12/25, 1445-09-05: years of the Persian and the Islamic calendar
  [
    /(?<![\d/.-])(1[34]\d\d)([/-])(\d{1,2})\2(\d{1,2})(?![\d/-])/g,
    ([, y, , m, d]) => other(y!, Number(m), d!),
  ],
  [
    /(?<![\d/.,-])(\d{1,2})([/-])(\d{1,2})\2(1[34]\d\d)(?![\d/-])/g,
    ([, d, , m, y]) => other(y!, Number(m), d!),
  ],
  // 25 Esfand 1402 and 5 Ramadan 1445 in their own letters
  [
    new RegExp(
      `(?<!\\d)(\\d{1,2})\\s(?:\u0645\u0627\u0647\\s)?(${otherMonths})(?:\\s?\u0645\u0627\u0647)?[,\u060c]?\\s(1[34]\\d\\d)(?!\\d)`,
      "gu",
    ),
    ([, d, m, y]) => other(y!, otherMonth(m!), d!),
  ],
  // Fri Mar 15 10:00:00 GMT 2024
  [
    /(?<!\p{L})(\p{L}{3}) +(\d{1,2}) \d\d:\d\d:\d\d (?:[A-Z]{3,4} )?((?:19|20)\d\d)(?!\d)/gu,
    ([, m, d, y]) => named(y!, m!, d!),
  ],
];
