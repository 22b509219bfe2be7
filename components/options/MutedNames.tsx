import { useRef } from "preact/hooks";
import type { Entity } from "../../data/record/schema";
import { KindTile, kindWords } from "../KindTile";
import { nextFocus } from "./next-focus";
import type { Change } from "./Options";

interface Props {
  muted: readonly string[];
  names: ReadonlyMap<string, Entity>;
  change: Change;
}

/** Names that are marked nowhere, the last one first. */
export function MutedNames({ muted, names, change }: Props) {
  const list = useRef<HTMLDivElement>(null);
  if (muted.length === 0)
    return (
      <div class="panel" ref={list} tabIndex={-1}>
        <p class="empty first">
          No name is left out. In a card’s menu, “Don’t mark this name again” puts it here.
        </p>
      </div>
    );
  return (
    <div class="panel" ref={list} tabIndex={-1}>
      <ul class="entries">
        {[...muted].reverse().map((id, index) => {
          const entity = names.get(id);
          const name = entity?.name ?? id;
          return (
            <li key={id}>
              {entity && <KindTile kind={entity.kind} />}
              <span class="entry-text">
                <b>{name}</b>
                <small>{entity ? kindWords[entity.kind] : "No longer in the record"}</small>
              </span>
              <button
                type="button"
                class="btn"
                aria-label={`Mark ${name} again`}
                onClick={() => {
                  change({ muted: muted.filter((other) => other !== id) }, `${name} is marked again.`);
                  nextFocus(list.current, index);
                }}
              >
                Mark again
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
