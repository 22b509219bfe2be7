import { differingEntries, withEntries } from "./entries";
import type { Settings } from "./schema";

/**
 * What was decided between two settings, decided upon those in force now: whoever shows settings may show them as
 * they were a moment ago, and what others have decided since stays. Where nobody has, these are `to` as they stand.
 *
 * @param from the settings as they were shown
 * @param to what was made of them
 */
export function decideUpon(now: Settings, from: Settings, to: Settings): Settings {
  if (differingEntries(from, now).length === 0) return to;
  return withEntries(
    now,
    differingEntries(from, to).map(({ key, to: value }) => [key, value] as const),
  );
}
