import { useEffect, useMemo, useState } from "preact/hooks";
import type { Kind } from "../../data/record/schema";
import type { Hit, Search } from "../../data/search/search";
import { firstOf, groupHits, type ResultGroup } from "./result-groups";

/** More rows than anyone reads; the kind filter and more letters lead to the rest. */
const MOST = 40;
/** As many as stand in the popup at once: they are drawn with the letter that was typed, the rest after it. */
const AT_ONCE = 8;

export interface Results {
  /** How many there are of each kind. */
  counts: ReadonlyMap<Kind, number>;
  /** The kind that is kept, or null. */
  chosen: Kind | null;
  groups: readonly ResultGroup[];
  /** The results in the order of the groups, as many as are drawn by now. */
  shown: readonly Hit[];
  /** How many will be drawn, and how many there are. */
  rows: number;
  total: number;
}

/** What is found, kept by kind, grouped, and drawn in two steps. `active` is the row gone to: it must be there. */
export function useResults(
  search: Search,
  query: string,
  searching: boolean,
  kind: Kind | null,
  onPage: ReadonlySet<string>,
  active: number,
): Results {
  const [drawn, setDrawn] = useState<readonly ResultGroup[] | null>(null);
  const all = useMemo(() => (searching ? search(query) : []), [query, searching, search]);
  const counts = useMemo(() => countKinds(all), [all]);
  const chosen = kind !== null && counts.has(kind) ? kind : null;
  const listing = query.trim() === "";
  const { groups, rows, total } = useMemo(() => {
    const hits = chosen ? all.filter(({ entity }) => entity.kind === chosen) : all;
    // Who asks for everything gets everything.
    const rows = Math.min(hits.length, listing ? hits.length : MOST);
    const groups = groupHits(hits.slice(0, rows), onPage, { listing, oneKind: chosen !== null });
    return { groups, rows, total: hits.length };
  }, [all, chosen, onPage, listing]);

  useEffect(() => {
    if (rows <= AT_ONCE) return;
    const frame = requestAnimationFrame(() => setTimeout(() => setDrawn(groups)));
    return () => cancelAnimationFrame(frame);
  }, [groups]);

  const now = drawn === groups || active >= AT_ONCE ? groups : firstOf(groups, AT_ONCE);
  return { counts, chosen, groups: now, shown: now.flatMap(({ hits }) => hits), rows, total };
}

function countKinds(hits: readonly Hit[]): Map<Kind, number> {
  const counts = new Map<Kind, number>();
  for (const { entity } of hits) counts.set(entity.kind, (counts.get(entity.kind) ?? 0) + 1);
  return counts;
}
