import { differingEntries, type EntryValue, entriesOf, withEntries } from "./entries";
import type { Decisions, Ignored } from "./read-decisions";
import { defaults, mostMuted, mostRules, type Settings } from "./schema";

/** Lay the file's decisions over the reader's own, or begin with the defaults instead of those. */
export type ImportMode = "add" | "replace";

/** One decision before and after; undefined where there was or will be none. */
export interface Change {
  key: string;
  from: EntryValue | undefined;
  to: EntryValue | undefined;
}

export interface ImportPreview {
  /** The settings as they would be. */
  next: Settings;
  added: Change[];
  changed: Change[];
  removed: Change[];
  /** How many of the file's decisions hold already. */
  same: number;
  ignored: Ignored[];
}

/** What an import would do to the reader's settings; nothing is written. */
export function previewImport(
  mine: Settings,
  { taken, ignored }: Pick<Decisions, "taken" | "ignored">,
  mode: ImportMode,
): ImportPreview {
  const base = mode === "add" ? mine : { ...structuredClone(defaults), version: mine.version };
  const { fitting, surplus } = intoRoom(base, taken);
  const next = withEntries(base, fitting);
  const changes = differingEntries(mine, next);
  const had = entriesOf(mine);
  return {
    next,
    added: changes.filter(({ from }) => from === undefined),
    changed: changes.filter(({ from, to }) => from !== undefined && to !== undefined),
    removed: changes.filter(({ to }) => to === undefined),
    same: fitting.filter(([key, value]) => had.get(key) === value).length,
    ignored: [...ignored, ...surplus],
  };
}

/** Rules and names beyond what settings hold are not taken; those the reader has keep their places. */
function intoRoom(base: Settings, taken: ReadonlyMap<string, EntryValue>) {
  const had = entriesOf(base);
  const room = { site: mostRules - base.sites.length, muted: mostMuted - base.muted.length };
  const fitting: [string, EntryValue][] = [];
  const surplus: Ignored[] = [];
  for (const [key, value] of taken) {
    const list = /^(site|muted):/.exec(key)?.[1] as keyof typeof room | undefined;
    if (list && !had.has(key) && room[list]-- <= 0)
      surplus.push({
        place: list === "site" ? "sites" : list,
        shown: key.slice(list.length + 1),
        why: "many",
      });
    else fitting.push([key, value]);
  }
  return { fitting, surplus };
}
