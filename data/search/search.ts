import type { BackstoryRecord, Entity, Kind } from "../record/schema";
import { formsOf, type NameHit, searchNames } from "./by-name";
import { makeWordSearch } from "./by-words";
import { fold, words } from "./fold";
import { type Hit, nameHit, nearHit, plainHit, wordHit } from "./hit";
import { makeNearMiss } from "./near-miss";

export type { Hit } from "./hit";

export interface SearchOptions {
  /** Only entities of this kind. */
  kind?: Kind | undefined;
}

export type Search = (query: string, options?: SearchOptions) => Hit[];

/**
 * Prepares a search over the whole record; do it once a page.
 *
 * The order of answers: the name exactly, its beginning, the beginning of one of its words, its
 * initials, its inside; then entities told of in the query's words; then, only if there is none of
 * these, names and words a slip away. An empty query lists everything by name.
 */
export function makeSearch(record: BackstoryRecord): Search {
  const { entities } = record;
  const forms = formsOf(entities);
  const byWords = makeWordSearch(record);
  // Fuse's indexes are built when the first slip is made, not while the page opens.
  let nearMiss: ReturnType<typeof makeNearMiss> | undefined;
  const claims = weigh(record);

  function find(query: string): Hit[] {
    const folded = fold(query);
    const typed = words(folded);
    if (folded.key === "") return query.trim() === "" ? everything(entities) : [];
    const order = (a: number, b: number) =>
      (claims[b] ?? 0) - (claims[a] ?? 0) || byName(entities[a]!, entities[b]!);

    const named = searchNames(forms, folded.key);
    const hits = [...named].sort(([a, x], [b, y]) => byTier(x, y) || order(a, b));
    const told = [...byWords(typed)].filter(([entity]) => !named.has(entity));
    told.sort(([a, x], [b, y]) => y.weight - x.weight || order(a, b));
    if (hits.length + told.length > 0) {
      return [
        ...hits.map(([entity, hit]) => nameHit(entities[entity]!, hit, folded.key)),
        ...told.map(([entity, hit]) => wordHit(entities[entity]!, hit, typed, false)),
      ];
    }
    nearMiss ??= makeNearMiss(forms);
    const near = [...nearMiss(folded.key)];
    near.sort(([a, x], [b, y]) => x.cost - y.cost || order(a, b));
    if (near.length > 0) {
      return near.map(([entity, miss]) => nearHit(entities[entity]!, miss, folded.key));
    }
    const slips = [...byWords(typed, true)].sort(([a, x], [b, y]) => y.weight - x.weight || order(a, b));
    return slips.map(([entity, hit]) => wordHit(entities[entity]!, hit, typed, true));
  }

  return (query, { kind } = {}) => {
    const hits = find(query);
    return kind ? hits.filter(({ entity }) => entity.kind === kind) : hits;
  };
}

/** How much the record has to say of each entity, by index. */
function weigh({ entities, claims }: BackstoryRecord): number[] {
  const counts = new Map<string, number>();
  for (const { subject, object } of claims) {
    for (const id of [subject, object]) if (id) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return entities.map(({ id }) => counts.get(id) ?? 0);
}

function everything(entities: readonly Entity[]): Hit[] {
  return entities.map(plainHit).sort((a, b) => byName(a.entity, b.entity));
}

const collator = new Intl.Collator("en");
const byName = (a: Entity, b: Entity) => collator.compare(a.name, b.name);

function byTier(a: NameHit, b: NameHit): number {
  return a.tier - b.tier || Number(b.form.isName) - Number(a.form.isName);
}
