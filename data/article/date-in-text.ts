/**
 * Dates as people and programs write them: finds them in a line of text, with the time and its zone
 * where both are told. What a date is *of* is not asked here.
 */
import { type DayOrder, forms } from "./date-forms";
import { plainDigits } from "./plain-digits";
import { zoneOf } from "./time-zone";

export type { DayOrder };

export interface FoundDate {
  /** ISO date, or date-time with its offset where the text tells time and zone. */
  iso: string;
  /** Where it stands in the text. */
  start: number;
  end: number;
  /** Day and month could change places. */
  ambiguous: boolean;
}

const pad = (n: number) => String(n).padStart(2, "0");

/** A year, or three numbers in a row: one look that spares most lines the dozen that follow. */
const mayHoldDate =
  /(?:19|20|25|1[34])\d\d|[\p{L}\d,]\.? ['\u2019]\d\d|\d-\p{L}{3}-\d\d|\d\s?[./-]\s?\d{1,2}\s?[./-]\s?\d\d|[\u4e00-\u9fff]\s?[\d\u5143]{1,3}\s?\u5e74/u;

/** Every date in a text, in the order of the text. */
export function datesIn(written: string, order: DayOrder = "day-first"): FoundDate[] {
  const text = plainDigits(written);
  if (!mayHoldDate.test(text)) return [];
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
  const week = /^((?:19|20)\d\d)-?W(\d\d)-?([1-7])(?!\d)/.exec(text);
  if (week) return whole(dayOfWeek(Number(week[1]), Number(week[2]), Number(week[3])));
  const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?)?(.*)$/.exec(text);
  if (compact && isRealDay(Number(compact[1]), Number(compact[2]), Number(compact[3]))) {
    const [, year, month, day, hour, minute, second = "00", rest] = compact;
    const time = hour ? timeAfter(`T${hour}:${minute}:${second}${rest}`) : "";
    return whole(`${year}-${month}-${day}${time}`);
  }
  return datesIn(text, order)[0];
}

/** 2024-W11-5: the week with the fourth of January is the first, and Monday its first day. */
function dayOfWeek(year: number, week: number, day: number): string {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = 4 - ((fourth.getUTCDay() + 6) % 7);
  return new Date(Date.UTC(year, 0, monday + (week - 1) * 7 + day - 1)).toISOString().slice(0, 10);
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
