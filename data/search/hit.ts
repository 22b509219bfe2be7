import { say } from "../text/say";
import type { NameHit } from "./by-name";
import type { WordHit } from "./by-words";
import { shared } from "./distance";
import { excerpt, type Line, marks } from "./excerpt";
import { type Folded, fold, unfold } from "./fold";
import type { Form } from "./forms";
import type { NearMiss } from "./near-miss";
import type { SearchEntity } from "./search-record";
import type { IndexField } from "./word-index";

type Ranges = [number, number][];

/** What a query was found in. */
export type Field = "name" | "alias" | IndexField;

/** One answer to a query, ready to show as a row of two lines. */
export interface Hit {
  readonly entity: SearchEntity;
  readonly field: Field;
  /** True if the query is not written like this and is only close to it. */
  readonly near: boolean;
  /** Ranges `[start, end)` of the entity's name that answer the query. */
  readonly matched: Ranges;
  /** The second line: what the thing is in a few words, or the words that answered. */
  readonly line: Line;
}

interface Shown {
  matched: Ranges;
  line: Line;
}

/** Of a hundred hits a few dozen are shown: what a row looks like is worked out when it is asked for. */
function hit(entity: SearchEntity, field: Field, near: boolean, show: () => Shown): Hit {
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
export function plainHit(entity: SearchEntity): Hit {
  return hit(entity, "name", false, () => ({ matched: [], line: excerpt(about(entity), []) }));
}

/** The query stands in a name or alias, or gives its initials. */
export function nameHit(entity: SearchEntity, { form, at }: NameHit): Hit {
  return named(entity, form, false, () => (at ? [unfold(form.folded, ...at)] : initials(form.folded)));
}

/** The query is a slip or two away from a name or alias. */
export function nearHit(entity: SearchEntity, { form, at: [start, end] }: NearMiss, key: string): Hit {
  return named(entity, form, true, () =>
    shared(key, form.folded.key.slice(start, end)).map(([from, to]) =>
      unfold(form.folded, start + from, start + to),
    ),
  );
}

/** The query's words stand in what is said of the entity. */
export function wordHit(entity: SearchEntity, hitOf: WordHit, typed: readonly string[], near: boolean): Hit {
  const { found, text } = hitOf;
  return hit(entity, text?.field ?? "name", near, () => {
    const line = text?.text ?? about(entity);
    return {
      matched: marks(entity.name, found, typed),
      line: excerpt(line, marks(line, found, typed)),
    };
  });
}

function named(entity: SearchEntity, form: Form, near: boolean, ranges: () => Ranges): Hit {
  const { field } = form;
  // Found by a name that is not shown: the row is that of the thing itself.
  if (field === "other")
    return hit(entity, "alias", near, () => ({ matched: [], line: excerpt(about(entity), []) }));
  return hit(entity, field, near, () => {
    const matched = ranges();
    if (field === "name") return { matched, line: excerpt(about(entity), []) };
    // What a row says begins with the note.
    if (field === "note") return { matched: [], line: excerpt(about(entity), matched) };
    const inName = sameInName(entity.name, form, matched);
    if (inName) return { matched: inName, line: excerpt(about(entity), []) };
    const line = say("search_also", form.text, about(entity));
    const from = line.indexOf(form.text);
    return {
      matched: [],
      line: excerpt(
        line,
        matched.map(([start, end]): [number, number] => [start + from, end + from]),
      ),
    };
  });
}

/** Letters by which a plural may differ. */
const ENDING = 2;

/** The matched letters of an alias in the name, if it stands there but for an ending: "AI agents", "LeCun". */
function sameInName(name: string, { folded }: Form, matched: Ranges): Ranges | null {
  const own = fold(name);
  for (let ending = 0; ending <= ENDING; ending++) {
    const end = folded.key.length - ending;
    const at = own.key.indexOf(folded.key.slice(0, end));
    if (!own.starts.includes(at)) continue;
    const ranges = matched.flatMap(([from, to]): Ranges => {
      const start = folded.from.indexOf(from);
      const last = Math.min(folded.from.lastIndexOf(to - 1) + 1, end);
      return start >= 0 && last > start ? [unfold(own, at + start, at + last)] : [];
    });
    return ranges.length > 0 ? ranges : null;
  }
  return null;
}

/** What a row says of an entity when the query does not ask for anything else: its note, and how it stands. */
function about({ note, status, summary }: SearchEntity): string {
  if (!note) return status?.text ?? summary;
  const first = note.charAt(0).toUpperCase() + note.slice(1);
  return status ? `${first} · ${status.text}` : first;
}

function initials(folded: Folded): Ranges {
  return folded.starts.map((start) => unfold(folded, start, start + 1));
}
