import { useRef } from "preact/hooks";
import { kindName } from "../../data/record/kind-word";
import type { Entity } from "../../data/record/schema";
import { say } from "../../data/text/say";
import { KindTile } from "../KindTile";
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
        <p class="empty first">{say("options_muted_none", say("card_mute"))}</p>
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
                <small>{entity ? kindName(entity.kind) : say("options_muted_gone")}</small>
              </span>
              <button
                type="button"
                class="btn"
                aria-label={say("options_mark_again_name", name)}
                onClick={() => {
                  change({ muted: muted.filter((other) => other !== id) }, say("options_marked_again", name));
                  nextFocus(list.current, index);
                }}
              >
                {say("options_mark_again")}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
