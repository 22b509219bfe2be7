import type { Entity } from "../record/schema";
import type { NameHit } from "./by-name";
import type { Field, WordHit } from "./by-words";
import { shared } from "./distance";
import { excerpt, type Line, marks } from "./excerpt";
import { type Folded, unfold } from "./fold";
import type { NearMiss } from "./near-miss";

type Ranges = [number, number][];

/** One answer to a query, ready to show as a row of two lines. */
export interface Hit {
  readonly entity: Entity;
  /** What the query was found in. */
  readonly field: Field;
  /** True if nothing holds the query as typed and this is the closest. */
  readonly near: boolean;
  /** Ranges `[start, end)` of the entity's name that answer the query. */
  readonly matched: Ranges;
  readonly line: Line;
}

interface Shown {
  matched: Ranges;
  line: Line;
}

/** Of a hundred hits a few dozen are shown: what a row looks like is worked out when it is asked for. */
function hit(entity: Entity, field: Field, near: boolean, show: () => Shown): Hit {
  let shown: Shown | undefined;
  const get = () => {
    shown ??= show();
    return shown;
  };
  return {
    entity,
    field,
    near,
    get matched() {
      return get().matched;
    },
    get line() {
      return get().line;
    },
  };
}

/** An entity listed without a query. */
export function plainHit(entity: Entity): Hit {
  return hit(entity, "name", false, () => ({ matched: [], line: about(entity) }));
}

/** The query stands in a name or alias, or gives its initials. */
export function nameHit(entity: Entity, { form, at }: NameHit, key: string): Hit {
  return named(entity, form, false, () =>
    at < 0 ? initials(form.folded) : [unfold(form.folded, at, at + key.length)],
  );
}

/** The query is a slip or two away from a name or alias. */
export function nearHit(entity: Entity, { form, at: [start, end] }: NearMiss, key: string): Hit {
  return named(entity, form, true, () =>
    shared(key, form.folded.key.slice(start, end)).map(([from, to]) =>
      unfold(form.folded, start + from, start + to),
    ),
  );
}

/** The query's words stand in what is said of the entity. */
export function wordHit(entity: Entity, found: WordHit, typed: readonly string[], near: boolean): Hit {
  const inText = found.field === "summary" || found.field === "fact";
  return hit(entity, found.field, near, () => ({
    matched: marks(entity.name, typed),
    line: inText
      ? excerpt(found.text, typed)
      : { text: entity.summary, matched: marks(entity.summary, typed) },
  }));
}

function named(entity: Entity, form: NameHit["form"], near: boolean, ranges: () => Ranges): Hit {
  if (form.isName) {
    return hit(entity, "name", near, () => ({ matched: ranges(), line: about(entity) }));
  }
  const lead = "Also ";
  return hit(entity, "alias", near, () => ({
    matched: [],
    line: {
      text: `${lead}${form.text}. ${about(entity).text}`,
      matched: ranges().map(([start, end]): [number, number] => [start + lead.length, end + lead.length]),
    },
  }));
}

/** What a row says of an entity when the query does not ask for anything else. */
function about({ status, summary }: Entity): Line {
  return { text: status?.text ?? summary, matched: [] };
}

function initials(folded: Folded): Ranges {
  return folded.starts.map((start) => unfold(folded, start, start + 1));
}
