import type { Hit } from "../../data/search/search";
import { say } from "../../data/text/say";
import { kindOrder, kindPlural } from "../controls/kind-plurals";

/** Results under one heading; without a heading where there is only one group. */
export interface ResultGroup {
  head: string | null;
  hits: readonly Hit[];
}

/** So many stand before all groups, by rank alone: what was meant is nearly always among them. */
const BEST = 3;
/** Fewer results than this are seen at a glance. */
const FEW = 5;
/** As many as this are worth to be told apart by kind. */
const MANY = 8;

/**
 * Results in the order in which they are shown: the best first, then what is on the page, then the rest, by kind
 * where that is a help. Within a group, and among the kinds, the rank decides.
 *
 * @param listing everything was asked for: by kind alone
 */
export function groupHits(
  hits: readonly Hit[],
  onPage: ReadonlySet<string>,
  { listing, oneKind }: { listing: boolean; oneKind: boolean },
): ResultGroup[] {
  if (hits.length === 0) return [];
  const closest = hits[0]?.near ? say("popup_group_closest") : null;
  if (listing) return oneKind ? [{ head: null, hits }] : byKind(hits, kindOrder);
  if (hits.length < FEW) return [{ head: closest, hits }];
  const rest = hits.slice(BEST);
  const here = rest.filter(({ entity }) => onPage.has(entity.id));
  const others = rest.filter((hit) => !here.includes(hit));
  const kinds = [...new Set(others.map(({ entity }) => entity.kind))];
  return [
    { head: closest ?? say("popup_group_best"), hits: hits.slice(0, BEST) },
    ...(here.length > 0 ? [{ head: say("popup_page"), hits: here }] : []),
    ...(others.length >= MANY && kinds.length > 1 ? byKind(others, kinds) : []),
    ...(others.length > 0 && (others.length < MANY || kinds.length === 1)
      ? [{ head: say("popup_group_others"), hits: others }]
      : []),
  ];
}

const byKind = (hits: readonly Hit[], kinds: readonly Hit["entity"]["kind"][]): ResultGroup[] =>
  kinds.flatMap((kind) => {
    const own = hits.filter(({ entity }) => entity.kind === kind);
    return own.length > 0 ? [{ head: kindPlural(kind), hits: own }] : [];
  });

/** The first `most` results of the groups, in their order. */
export function firstOf(groups: readonly ResultGroup[], most: number): ResultGroup[] {
  let left = most;
  return groups.flatMap(({ head, hits }) => {
    const shown = hits.slice(0, left);
    left -= shown.length;
    return shown.length > 0 ? [{ head, hits: shown }] : [];
  });
}
