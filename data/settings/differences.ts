import { defaults, type Settings } from "./schema";

type Plain = Readonly<Record<string, unknown>>;

/** What is stored: the version, and of all else only what differs from the defaults. */
export function diffFromDefaults(settings: Settings): Record<string, unknown> {
  return { ...differences(settings, defaults), version: settings.version };
}

/**
 * Stored differences laid over the defaults.
 *
 * @returns undefined when there is a key that the settings do not have (`__proto__` is such a key);
 *   types and ranges are not checked here
 */
export function mergeWithDefaults(stored: Plain): Record<string, unknown> | undefined {
  return merge(stored, defaults);
}

export const isPlain = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function differences(value: Plain, base: Plain): Record<string, unknown> {
  const changed = Object.keys(base).flatMap((key): [string, unknown][] => {
    const [mine, its] = [value[key], base[key]];
    if (isPlain(mine) && isPlain(its)) {
      const inner = differences(mine, its);
      return Object.keys(inner).length > 0 ? [[key, inner]] : [];
    }
    return JSON.stringify(mine) === JSON.stringify(its) ? [] : [[key, mine]];
  });
  return Object.fromEntries(changed);
}

function merge(stored: Plain, base: Plain): Record<string, unknown> | undefined {
  if (Object.keys(stored).some((key) => !Object.hasOwn(base, key))) return undefined;
  const merged: [string, unknown][] = [];
  for (const [key, its] of Object.entries(base)) {
    const mine = Object.hasOwn(stored, key) ? stored[key] : structuredClone(its);
    const value = isPlain(its) && isPlain(mine) ? merge(mine, its) : mine;
    if (value === undefined) return undefined;
    merged.push([key, value]);
  }
  return Object.fromEntries(merged);
}
