import type { Plot } from "./card-content";

export interface Scale {
  kind: Plot["scale"];
  /** From 0 to 1; what lies outside the scale is at its end. */
  at: (n: number) => number;
  /** Round numbers along it. */
  ticks: number[];
}

/** Above this many times between least and most, a linear scale leaves nothing to be seen of the least. */
const LOG_FROM = 20;
const MOST_TICKS = 5;

/**
 * A scale for amounts from the least to the most.
 *
 * @param low the least that is not nothing
 * @param high the most
 * @param room leave some behind the most, for a range without an end
 */
export function scaleFor(low: number, high: number, room: boolean): Scale {
  return low > 0 && high / low > LOG_FROM ? logScale(low, high, room) : linearScale(high, room);
}

/** From one round number (1, 2 or 5 of a power of ten) to another. */
function logScale(low: number, high: number, room: boolean): Scale {
  const from = roundBelow(low);
  const to = roundAbove(room ? high * 1.5 : high);
  const [a, b] = [Math.log10(from), Math.log10(to)];
  return {
    kind: "log",
    at: (n) => within((Math.log10(Math.max(n, from)) - a) / (b - a)),
    ticks: logTicks(from, to),
  };
}

/** Powers of ten; where only one lies between (20 to 500), the ends with it, as one tick tells no distance. */
function logTicks(from: number, to: number): number[] {
  const first = Math.ceil(Math.log10(from) - 1e-9);
  const last = Math.floor(Math.log10(to) + 1e-9);
  if (last === first) return [from, exact(first, 1), to];
  const step = Math.ceil((last - first + 1) / MOST_TICKS);
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, i) => exact(first + i * step, 1));
}

/** From nothing, so that lengths can be compared. */
function linearScale(high: number, room: boolean): Scale {
  const most = room ? high * 1.1 : high;
  const step = roundAbove(most / (MOST_TICKS - 1));
  const to = Math.ceil(most / step - 1e-9) * step;
  const ticks = Array.from({ length: Math.round(to / step) + 1 }, (_, i) =>
    Number((i * step).toPrecision(6)),
  );
  return { kind: "linear", at: (n) => within(n / to), ticks };
}

const within = (n: number) => Math.min(1, Math.max(0, n));
/** 10 ** -2 * 5 is not 0.05. */
const exact = (power: number, times: number) => Number(`${times}e${power}`);

function roundBelow(n: number): number {
  const power = Math.floor(Math.log10(n) + 1e-9);
  const times = [5, 2, 1].find((each) => exact(power, each) <= n * (1 + 1e-9)) ?? 1;
  return exact(power, times);
}

function roundAbove(n: number): number {
  const power = Math.floor(Math.log10(n) + 1e-9);
  const times = [1, 2, 5, 10].find((each) => exact(power, each) >= n * (1 - 1e-9)) ?? 10;
  return exact(power, times);
}
