import type { Value } from "./schema";

const seconds: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600, day: 86400 };

/** How many seconds a unit of time is; undefined for any other. */
export const secondsOf = (unit: string) => seconds[unit.replace(/s$/, "")];

/** Equal for values that say the same: "60 seconds", "up to 60 seconds" and "1 minute". */
export function sameness(value: Value): string {
  if (value.type === "text" || value.type === "date") return JSON.stringify(value);
  const bound = ["over", "under", "at least"].includes(value.qualifier ?? "") ? value.qualifier : "";
  const unit = "unit" in value ? value.unit : "";
  const scale = value.type === "measure" ? secondsOf(unit) : undefined;
  const numbers = [value.amount, value.low, value.high].map((n) => n && n * (scale ?? 1));
  const currency = value.type === "money" ? value.currency : "";
  return JSON.stringify([value.type, currency, bound, scale ? "seconds" : unit, value.per, numbers]);
}
