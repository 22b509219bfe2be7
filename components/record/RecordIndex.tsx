import { useEffect, useId, useMemo, useRef, useState } from "preact/hooks";
import type { Hit, Search } from "../../data/search/search";
import { kindOrder, kindPlurals } from "../controls/kind-plurals";
import { PageIcon } from "../controls/PageIcon";
import { KindTile, kindWords } from "../KindTile";
import { Highlighted } from "../popup/Highlighted";
import { addressOf } from "./address";

interface Props {
  /** What the address asked for and the record does not hold; empty when it asked for nothing. */
  unknown: string;
  /** What the reader wanted looked up; it may come a moment later. */
  asked: string;
  search: Search;
}

/** All names of the record by kind, and a field that filters them. */
export function RecordIndex({ unknown, asked, search }: Props) {
  const [query, setQuery] = useState("");
  const label = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // What was typed in the meantime stays.
    if (asked === "" || field.current?.value) return;
    setQuery(asked);
    field.current?.focus();
  }, [asked]);
  const hits = useMemo(() => search(query), [query]);
  const filtered = query.trim() !== "";
  const count = hits.length === 1 ? "1 name" : `${hits.length} names`;
  return (
    <>
      <h1 class="headline" tabIndex={-1}>
        All names
      </h1>
      <p class="standfirst" role="status">
        {unknown
          ? `The record holds nothing under “${unknown.slice(0, 80)}”. It may have another name by now: here is all there is.`
          : "Each name leads to all that the record holds of it: figures, dates, open questions, statements, sources."}
      </p>
      <div class="filter">
        <label class="sr" for={label}>
          Filter the names
        </label>
        <div class="field">
          <PageIcon name="search" />
          <input
            ref={field}
            id={label}
            type="search"
            autocomplete="off"
            spellcheck={false}
            placeholder="Filter the names"
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </div>
        <p class="count num" role="status">
          {hits[0]?.near ? "No exact match. Closest:" : count}
        </p>
      </div>
      {filtered ? <Found hits={hits} /> : <ByKind hits={hits} />}
    </>
  );
}

function Found({ hits }: { hits: readonly Hit[] }) {
  if (hits.length === 0) return <p class="why">Nothing fits. Fewer letters find more.</p>;
  return (
    <ul class="found">
      {hits.map(({ entity, matched, line }) => (
        <li key={entity.id}>
          <a href={addressOf(entity.id)}>
            <KindTile kind={entity.kind} />
            <span>
              <b>
                <Highlighted text={entity.name} matched={matched} />
              </b>
              <span class="sr">, {kindWords[entity.kind].toLowerCase()}. </span>
              <small>
                <Highlighted text={line.text} matched={line.matched} />
              </small>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function ByKind({ hits }: { hits: readonly Hit[] }) {
  return (
    <>
      {kindOrder.map((kind) => {
        const entities = hits.flatMap(({ entity }) => (entity.kind === kind ? [entity] : []));
        return entities.length === 0 ? null : (
          <section key={kind} class="part" aria-labelledby={`kind-${kind}`}>
            <h2 id={`kind-${kind}`}>
              {kindPlurals[kind]} <span class="count num">{entities.length}</span>
            </h2>
            <ul class="register">
              {entities.map(({ id, name, note }) => (
                <li key={id}>
                  <a href={addressOf(id)}>{name}</a>
                  {note && <small> {note}</small>}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
