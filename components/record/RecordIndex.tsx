import { useEffect, useId, useMemo, useRef, useState } from "preact/hooks";
import { kindWord } from "../../data/record/kind-word";
import type { Hit, Search } from "../../data/search/search";
import { say } from "../../data/text/say";
import { sayCount } from "../../data/text/say-count";
import { kindOrder, kindPlural } from "../controls/kind-plurals";
import { PageIcon } from "../controls/PageIcon";
import { KindTile } from "../KindTile";
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
  return (
    <>
      <h1 class="headline" tabIndex={-1}>
        {say("record_all")}
      </h1>
      <p class="standfirst" role="status">
        {unknown ? say("record_unknown", unknown.slice(0, 80)) : say("record_intro")}
      </p>
      <div class="filter">
        <label class="sr" for={label}>
          {say("record_filter")}
        </label>
        <div class="field">
          <PageIcon name="search" />
          <input
            ref={field}
            id={label}
            type="search"
            autocomplete="off"
            spellcheck={false}
            placeholder={say("record_filter")}
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </div>
        <p class="count num" role="status">
          {hits[0]?.near ? say("record_near") : sayCount("record_names", hits.length)}
        </p>
      </div>
      {filtered ? <Found hits={hits} /> : <ByKind hits={hits} />}
    </>
  );
}

function Found({ hits }: { hits: readonly Hit[] }) {
  if (hits.length === 0) return <p class="why">{say("record_none")}</p>;
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
              <span class="sr">, {kindWord(entity.kind)}. </span>
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
              {kindPlural(kind)} <span class="count num">{entities.length}</span>
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
