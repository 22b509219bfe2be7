/** One line of the table: what is promised, what was measured, and whether it holds. */
export interface Row {
  what: string;
  promise: string;
  measured: string;
  /** Null where nothing is promised: a figure to compare with. */
  holds: boolean | null;
}

/** The middle one of an odd, the upper middle of an even number of values. */
export const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Milliseconds to read: "0.12 ms", "14 ms". */
export const ms = (value: number): string => `${value >= 10 ? Math.round(value) : value.toPrecision(2)} ms`;

/** "2.4 ×", "310 ×", "1/220". */
export function ratio(value: number): string {
  if (value > 0 && value < 0.1) return `1/${Math.round(1 / value)}`;
  return `${value >= 10 ? Math.round(value) : value.toPrecision(2)} ×`;
}
