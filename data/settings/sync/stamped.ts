/**
 * Decisions with the moment each was made, so that devices can be brought together decision by decision: the later
 * one holds, whatever else either device has decided since (docs/decisions/0013-settings-on-several-devices.md).
 */
import { isPlain } from "../differences";
import { differingEntries, type EntryValue, entriesOf, isEntry, usualValue, withEntries } from "../entries";
import { defaults, type Settings } from "../schema";

/**
 * A moment in milliseconds since 1970, and what was decided; without a value it was taken back: a rule or a muted
 * name is gone, all else is as usual.
 */
export type Stamped = readonly [at: number, value?: EntryValue];
/** By the names of `entriesOf`. May hold decisions that a later version made and this one does not understand. */
export type StampedEntries = ReadonlyMap<string, Stamped>;

/** The moment of decisions of which none is known: before all others. */
const longAgo = 1;
/** Milliseconds after which it is forgotten that something was taken back: half a year. */
const memory = 183 * 24 * 3_600_000;

/** Reads what was stored or synced. What is no stamped decision is left out; never throws. */
export function readStamped(stored: unknown): Map<string, Stamped> {
  const all = isPlain(stored) ? Object.entries(stored) : [];
  return new Map(all.filter((entry): entry is [string, Stamped] => isStamped(entry[1])));
}

/**
 * The stamped decisions behind settings: where they disagree with the settings those are right, and what has no
 * stamp was decided before all else.
 */
export function stampsOf(settings: Settings, stored: StampedEntries): Map<string, Stamped> {
  const now = entriesOf(settings);
  const unstamped = differingEntries(defaults, settings).filter(({ key }) => !stored.has(key));
  return new Map<string, Stamped>([
    ...unstamped.map(({ key, to }): [string, Stamped] => [key, made(longAgo, key, to)]),
    ...[...stored].map(([key, stamped]): [string, Stamped] =>
      isForeign(key, stamped) ? [key, stamped] : [key, made(stamped[0], key, now.get(key))],
    ),
  ]);
}

/**
 * The decisions after a change of settings. Its moment is later than all that is known, even where the clock was
 * set back, so that a reader's newest act always holds.
 *
 * @param now milliseconds since 1970
 */
export function stampChanges(
  stamps: StampedEntries,
  before: Settings,
  after: Settings,
  now: number,
): Map<string, Stamped> {
  const last = [...stamps.values()].reduce((latest, [at]) => Math.max(latest, at), 0);
  const moment = Math.max(now, last + 1);
  const kept = [...stamps].filter(([, [at, value]]) => value !== undefined || at > now - memory);
  const changes = differingEntries(before, after);
  return new Map<string, Stamped>([
    ...kept,
    ...changes.map(({ key, to }): [string, Stamped] => [key, made(moment, key, to)]),
  ]);
}

/**
 * Brings two devices together: of each decision the later one. The same whichever comes first, and however often;
 * decisions of the same moment are settled by their text, alike on every device.
 */
export function mergeStamped(one: StampedEntries, other: StampedEntries): Map<string, Stamped> {
  const merged = new Map(one);
  for (const [key, theirs] of other) {
    const mine = merged.get(key);
    if (!mine || isLater(theirs, mine)) merged.set(key, theirs);
  }
  return merged;
}

/** The settings that follow from stamped decisions; what is not understood leaves them as they are. */
export function withStamped(settings: Settings, stamps: StampedEntries): Settings {
  const understood = [...stamps].filter(([key, stamped]) => !isForeign(key, stamped));
  return withEntries(
    settings,
    understood.map(([key, [, value]]) => [key, value] as const),
  );
}

/** As usual is as taken back. */
const made = (at: number, key: string, value: EntryValue | undefined): Stamped =>
  value === undefined || value === usualValue(key) ? [at] : [at, value];

/** Whether it is beyond this version: no such decision, or no such value of it. */
const isForeign = (key: string, [, value]: Stamped): boolean =>
  value === undefined ? !isName(key) : !isEntry(key, value);

const isName = (key: string): boolean => usualValue(key) !== undefined || isEntry(key, true);

const isLater = (one: Stamped, other: Stamped): boolean =>
  one[0] === other[0] ? JSON.stringify(one) > JSON.stringify(other) : one[0] > other[0];

/** A moment far in the future would hold for ever: stamps end in the year 2200. */
const latest = Date.UTC(2200, 0);

function isStamped(value: unknown): value is Stamped {
  if (!Array.isArray(value) || value.length < 1 || value.length > 2) return false;
  const [at, decided] = value;
  return (
    Number.isInteger(at) &&
    at > 0 &&
    at < latest &&
    /^(?:undefined|string|number|boolean)$/.test(typeof decided)
  );
}
