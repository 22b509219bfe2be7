import { byLanguage } from "./by-language";

type Unit = "day" | "month" | "year";

const formats = byLanguage((tag) => {
  const format = (unit: Unit) => new Intl.NumberFormat(tag, { style: "unit", unit, unitDisplay: "long" });
  return { day: format("day"), month: format("month"), year: format("year") };
});
const list = byLanguage((tag) => new Intl.ListFormat(tag, { type: "unit", style: "long" }));

/** "18 days", "1 month" */
export const wordLength = (n: number, unit: Unit): string => formats()[unit].format(n);

/** "2 years, 1 month", "2 years", "5 months" */
export function wordMonths(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const told = [...(years ? [wordLength(years, "year")] : []), ...(rest ? [wordLength(rest, "month")] : [])];
  return list().format(told);
}
