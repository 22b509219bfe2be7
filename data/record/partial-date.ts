/** Whether the day exists: refuses 2026-02-30, takes 2026, 2026-02 and 2026-02-28. */
export function isRealDate(date: string): boolean {
  const [year, month = 1, day = 1] = date.split("-").map(Number);
  const real = new Date(Date.UTC(year!, month - 1, day));
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === day;
}

/** Whether `a` lies after `b` for certain, as far as both are told: 2026 is not after 2026-03. */
export function isAfter(a: string, b: string): boolean {
  const told = Math.min(a.length, b.length);
  return a.slice(0, told) > b.slice(0, told);
}
