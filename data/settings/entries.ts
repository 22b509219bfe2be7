/**
 * Settings as a flat list of single decisions: "theme", "kinds.person", "site:news.example", "muted:sora".
 * Import, preview and sync work on these, so that two people, two files or two devices meet over one decision
 * and never over all of them.
 */
import * as v from "valibot";
import { normaliseHost, writeHost } from "../sites/normalise-host";
import { defaults, EntityId, Settings } from "./schema";

export type EntryValue = string | number | boolean;

/** Every decision of these settings; a site without a rule and a name not muted have none. */
export function entriesOf(settings: Settings): Map<string, EntryValue> {
  const { version: _, kinds, sites, muted, ...plain } = settings;
  return new Map<string, EntryValue>([
    ...Object.entries(plain),
    ...Object.entries(kinds).map(([kind, on]) => [`kinds.${kind}`, on] as const),
    ...sites.map(({ host, on }) => [`site:${host}`, on] as const),
    ...muted.map((id) => [`muted:${id}`, true] as const),
  ]);
}

const usual = entriesOf(defaults);

/** What holds where nothing was decided; undefined for a rule or a muted name. */
export const usualValue = (key: string): EntryValue | undefined => usual.get(key);

/** Whether there is such a decision and it takes this value. */
export function isEntry(key: string, value: unknown): value is EntryValue {
  const host = after("site:", key);
  if (host !== undefined) return typeof value === "boolean" && isNormal(host);
  const id = after("muted:", key);
  if (id !== undefined) return value === true && v.is(EntityId, id);
  const kind = after("kinds.", key);
  if (kind !== undefined) return Object.hasOwn(defaults.kinds, kind) && typeof value === "boolean";
  return usual.has(key) && v.is(Settings.entries[key as "theme"], value);
}

/**
 * The settings with decisions made anew, each of which `isEntry` must hold for; undefined takes one back to
 * what is usual, and a rule or a muted name away. New rules and names come last, in the order given.
 */
export function withEntries(
  settings: Settings,
  decisions: Iterable<readonly [key: string, value: EntryValue | undefined]>,
): Settings {
  const all = entriesOf(settings);
  for (const [key, value] of decisions) {
    const next = value ?? usual.get(key);
    if (next === undefined) all.delete(key);
    else all.set(key, next);
  }
  const keys = [...all.keys()];
  const named = <T>(start: string, make: (name: string, value: EntryValue) => T): T[] =>
    keys.flatMap((key) => {
      const name = after(start, key);
      return name === undefined ? [] : [make(name, all.get(key)!)];
    });
  return {
    ...Object.fromEntries([...all].filter(([key]) => usual.has(key) && !key.startsWith("kinds."))),
    version: settings.version,
    kinds: Object.fromEntries(named("kinds.", (kind, on) => [kind, on])),
    sites: named("site:", (host, on) => ({ host, on })),
    muted: named("muted:", (id) => id),
  } as Settings;
}

/** The decisions in which two settings differ, with both values. */
export function differingEntries(
  one: Settings,
  other: Settings,
): { key: string; from: EntryValue | undefined; to: EntryValue | undefined }[] {
  const [before, now] = [entriesOf(one), entriesOf(other)];
  return [...new Set([...before.keys(), ...now.keys()])]
    .map((key) => ({ key, from: before.get(key), to: now.get(key) }))
    .filter(({ from, to }) => from !== to);
}

const after = (start: string, key: string): string | undefined =>
  key.startsWith(start) ? key.slice(start.length) : undefined;

function isNormal(host: string): boolean {
  const read = normaliseHost(writeHost(host));
  return read.ok && read.host === host;
}
