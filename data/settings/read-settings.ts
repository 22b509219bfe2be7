import type { StoredSettings } from "../messages/protocol";
import { checkSettings } from "./check-settings";
import { isPlain, mergeWithDefaults } from "./differences";
import { withEntries } from "./entries";
import { migrations } from "./migrations";
import { readDecisions } from "./read-decisions";
import { defaults } from "./schema";

/**
 * Settings from what was stored, of this version or an earlier one.
 *
 * Never throws. Nothing stored gives the defaults. What cannot be read, or is of a later version,
 * gives the defaults with a notice that carries the old value as JSON, to be kept aside. Where only some of it
 * cannot be read, the rest is in force: one bad value must not take two thousand rules along.
 *
 * @param steps the migrations, oldest first
 */
export function readSettings(stored: unknown, steps = migrations): StoredSettings {
  if (stored === undefined) return { settings: structuredClone(defaults) };
  if (!isPlain(stored) || !Number.isInteger(stored.version) || Number(stored.version) < 1) {
    return setAside("corrupt", stored);
  }
  const version = Number(stored.version);
  const current = steps.length + 1;
  if (version > current) return setAside("newer", stored);
  try {
    const migrated = steps
      .slice(version - 1)
      .reduce((value, step, i) => ({ ...step(value), version: version + i + 1 }), stored);
    const merged = mergeWithDefaults(migrated);
    const checked = merged && checkSettings(merged);
    if (checked?.ok) return { settings: checked.settings };
    const { taken } = readDecisions(migrated);
    return taken.size > 0
      ? setAside("partly", stored, withEntries(defaults, taken))
      : setAside("corrupt", stored);
  } catch {
    return setAside("corrupt", stored);
  }
}

type Problem = NonNullable<StoredSettings["notice"]>["problem"];

const setAside = (
  problem: Problem,
  stored: unknown,
  settings = structuredClone(defaults),
): StoredSettings => ({
  settings,
  notice: { problem, kept: toText(stored) },
});

function toText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    // A cycle, or a `toString` of its own that throws: nothing can be kept but its kind.
    return Object.prototype.toString.call(value);
  }
}
