import type { BackstoryRecord, Entity, Kind } from "../record/schema";
import { formsOf, type NameHit, searchNames } from "./by-name";
import { type Field, makeWordSearch, type WordHit } from "./by-words";
import { shared } from "./distance";
import { excerpt, type Line, marks } from "./excerpt";
import { type Folded, fold, unfold, words } from "./fold";
import { makeNearMiss, type NearMiss } from "./near-miss";

/** One answer to a query, ready to show as a row of two lines. */
export interface Hit {
  entity: Entity;
  /** Ranges `[start, end)` of the entity's name that answer the query. */
  matched: [number, number][];
  /** What the query was found in. */
  field: Field;
  /** True if nothing holds the query as typed and this is the closest. */
  near: boolean;
  line: Line;
}

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
      (claims[b] ?? 0) - (claims[a] ?? 0) || entities[a]!.name.localeCompare(entities[b]!.name, "en");

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
  return entities
    .map((entity): Hit => ({ entity, matched: [], field: "name", near: false, line: about(entity) }))
    .sort((a, b) => a.entity.name.localeCompare(b.entity.name, "en"));
}

function byTier(a: NameHit, b: NameHit): number {
  return a.tier - b.tier || Number(b.form.isName) - Number(a.form.isName);
}

/** What a row says of an entity when the query does not ask for anything else. */
function about({ status, summary }: Entity): Line {
  return { text: status?.text ?? summary, matched: [] };
}

function nameHit(entity: Entity, { form, at }: NameHit, key: string): Hit {
  const ranges = at < 0 ? initials(form.folded) : [unfold(form.folded, at, at + key.length)];
  return named(entity, form, ranges, false);
}

function nearHit(entity: Entity, { form, at: [start, end] }: NearMiss, key: string): Hit {
  const part = form.folded.key.slice(start, end);
  const ranges = shared(key, part).map(([from, to]) => unfold(form.folded, start + from, start + to));
  return named(entity, form, ranges, true);
}

function named(entity: Entity, form: NameHit["form"], ranges: [number, number][], near: boolean): Hit {
  if (form.isName) return { entity, matched: ranges, field: "name", near, line: about(entity) };
  const lead = "Also ";
  const text = `${lead}${form.text}. ${about(entity).text}`;
  const moved = ranges.map(([start, end]): [number, number] => [start + lead.length, end + lead.length]);
  return { entity, matched: [], field: "alias", near, line: { text, matched: moved } };
}

function initials(folded: Folded): [number, number][] {
  return folded.starts.map((start) => unfold(folded, start, start + 1));
}

function wordHit(entity: Entity, hit: WordHit, typed: readonly string[], near: boolean): Hit {
  const inText = hit.field === "summary" || hit.field === "fact";
  const line = inText
    ? excerpt(hit.text, typed)
    : { text: entity.summary, matched: marks(entity.summary, typed) };
  return { entity, matched: marks(entity.name, typed), field: hit.field, near, line };
}
