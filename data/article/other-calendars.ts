/** Days of the Persian and the Islamic calendar, by the tables that browsers carry. */

const persian = [
  ["فروردین", "حمل"],
  ["اردیبهشت", "ثور"],
  ["خرداد", "جوزا"],
  ["تیر", "سرطان"],
  ["مرداد", "اسد"],
  ["شهریور", "سنبله"],
  ["مهر", "میزان"],
  ["آبان", "عقرب"],
  ["آذر", "قوس"],
  ["دی", "جدی"],
  ["بهمن", "دلو"],
  ["اسفند", "حوت"],
];
const islamic = [
  ["محرم"],
  ["صفر"],
  ["ربيع الأول", "ربیع الاول"],
  ["ربيع الآخر", "ربيع الثاني", "ربیع الثانی"],
  ["جمادى الأولى", "جمادی الاول"],
  ["جمادى الآخرة", "جمادی الثانی"],
  ["رجب"],
  ["شعبان"],
  ["رمضان"],
  ["شوال"],
  ["ذو القعدة", "ذي القعدة", "ذوالقعدة"],
  ["ذو الحجة", "ذي الحجة", "ذوالحجة"],
];

const numberOf = (months: string[][]) =>
  new Map(months.flatMap((names, i) => names.map((name): [string, number] => [name, i + 1])));
const persianMonths = numberOf(persian);
const islamicMonths = numberOf(islamic);

/** The names, longest first, for an expression. */
export const otherMonths = [...persianMonths.keys(), ...islamicMonths.keys()]
  .sort((a, b) => b.length - a.length)
  .join("|");

/** The month a name stands for in its own calendar, 1 to 12, or 0. */
export const otherMonth = (name: string): number => persianMonths.get(name) ?? islamicMonths.get(name) ?? 0;

type Calendar = "persian" | "islamic-umalqura";
const made = new Map<Calendar, Intl.DateTimeFormat>();

/** Year, month and day of an instant, in one number that grows with time: 14021225. */
function told(calendar: Calendar, time: number): number {
  let format = made.get(calendar);
  if (!format) {
    format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
      year: "numeric",
      month: "numeric",
      day: "numeric",
      timeZone: "UTC",
    });
    made.set(calendar, format);
  }
  const parts = Object.fromEntries(format.formatToParts(time).map(({ type, value }) => [type, value]));
  const year = Number.parseInt(parts.year ?? parts.relatedYear ?? "", 10);
  return year * 10_000 + Number(parts.month) * 100 + Number(parts.day);
}

const oneDay = 86_400_000;

/**
 * The day of our calendar as [year, month, day], or `undefined` where that calendar has no such day. A year
 * of 1374 to 1414 is Persian (1995 to 2036), one of 1415 to 1470 Islamic (1994 to 2048).
 */
export function dayOfOther(year: number, month: number, day: number): [number, number, number] | undefined {
  if (year < 1374 || year > 1470 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const calendar = year < 1415 ? "persian" : "islamic-umalqura";
  const wanted = year * 10_000 + month * 100 + day;
  const [start, length, step] =
    calendar === "persian" ? [Date.UTC(622, 2, 21), 365.2422, 30.5] : [Date.UTC(622, 6, 18), 354.367, 29.53];
  const about = start + Math.round((year - 1) * length + (month - 1) * step + day - 1) * oneDay;
  for (let away = 0; away <= 6; away++) {
    for (const time of [about + away * oneDay, about - away * oneDay]) {
      if (told(calendar, time) !== wanted) continue;
      const found = new Date(time);
      return [found.getUTCFullYear(), found.getUTCMonth() + 1, found.getUTCDate()];
    }
  }
  return undefined;
}
