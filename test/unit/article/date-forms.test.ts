import { describe, expect, it } from "vitest";
import { dateOfValue, datesIn } from "../../../data/article/date-in-text";
import { dayOfOther } from "../../../data/article/other-calendars";
import { day } from "./story";

const first = (text: string, order?: Parameters<typeof datesIn>[1]) =>
  datesIn(text, order)[0]?.iso.slice(0, 10) ?? null;

describe("days in the languages of the press", () => {
  it.each([
    "15 March 2024",
    "15th of March, 2024",
    "Mar. 15, 2024",
    "March 15,2024",
    "Mar. 15, \u201924",
    "15-Mar-24",
    "2024\uff0f03\uff0f15",
    "15-Mar-2024",
    "15. März 2024",
    "15 mars 2024",
    "15 de marzo de 2024",
    "15 de marzo del 2024",
    "15 de março de 2024",
    "15 marzo 2024",
    "15 de març de 2024",
    "15 maart 2024",
    "15. mars 2024",
    "15. marts 2024",
    "15. maaliskuuta 2024",
    "15 marca 2024",
    "15. března 2024",
    "15. marca 2024",
    "15. ožujka 2024.",
    "15. marec 2024",
    "15 martie 2024",
    "2024. március 15.",
    "2024 m. kovo 15 d.",
    "2024. gada 15. marts",
    "15. märts 2024",
    "15 Mart 2024",
    "15 Maret 2024",
    "15 Mac 2024",
    "15 Machi 2024",
    "15 марта 2024",
    "15 березня 2024",
    "15 март 2024",
    "15 Μαρτίου 2024",
    "15 मार्च 2024",
    "15 মার্চ 2024",
    "15 مارس 2024",
    "15 במרץ 2024",
    "15 มีนาคม 2567",
    "ngày 15 tháng 3 năm 2024",
    "2024年3月15日",
    "2024년 3월 15일",
    "2024. 3. 15.",
    "令和6年3月15日",
    "民國113年3月15日",
    "۲۵ اسفند ۱۴۰۲",
    "۱۴۰۲/۱۲/۲۵",
    "5 رمضان 1445",
    "05/09/1445",
    "Fri, 15 Mar 2024 10:00:00 GMT",
    "Fri Mar 15 10:00:00 GMT 2024",
    "15/3/24",
  ])("%s", (text) => {
    expect(first(text)).toBe(day);
  });

  it("puts the year first in China, Japan and Korea, where it has two digits", () => {
    expect(first("24.03.15", "year-first")).toBe(day);
    expect(first("15.03.24", "day-first")).toBe(day);
    expect(first("98/3/15", "year-first")).toBe("1998-03-15");
  });

  it.each([
    "Version 1402.3",
    "1402/13/25",
    "room 1445-99-99",
    "15 Marathon 2024",
    "3 hours ago",
    "2024-W60-5x",
  ])("no day: %s", (text) => {
    expect(first(text)).toBeNull();
  });
});

describe("values written for programs", () => {
  it.each([
    ["20240315", day],
    ["20240315T101500Z", "2024-03-15T10:15:00Z"],
    ["20240315101500+0100", "2024-03-15T10:15:00+01:00"],
    ["2024-W11-5", day],
    ["2024W115", day],
    ["1710489600", "2024-03-15T08:00:00Z"],
    ["1710489600000", "2024-03-15T08:00:00Z"],
    ["Fri, 15 Mar 2024 10:15:00 +0100", "2024-03-15T10:15:00+01:00"],
  ])("%s", (value, iso) => {
    expect(dateOfValue(value)?.iso).toBe(iso);
  });
});

describe("other calendars", () => {
  const format = (calendar: string) =>
    new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, { dateStyle: "short", timeZone: "UTC" });

  it.each([
    ["persian", 1374],
    ["islamic-umalqura", 1416],
  ])("gives every day of the %s calendar back", (calendar) => {
    const told = format(calendar);
    for (let at = Date.UTC(1996, 0, 1); at < Date.UTC(2035, 0, 1); at += 17 * 86_400_000) {
      const parts = Object.fromEntries(told.formatToParts(at).map(({ type, value }) => [type, value]));
      const found = dayOfOther(Number.parseInt(parts.year!, 10), Number(parts.month), Number(parts.day));
      const date = new Date(at);
      expect(found).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);
    }
  });

  it("knows which days there are", () => {
    expect(dayOfOther(1402, 12, 30)).toBeUndefined();
    expect(dayOfOther(1403, 12, 30)).toEqual([2025, 3, 20]);
    expect(dayOfOther(1300, 1, 1)).toBeUndefined();
  });
});
