import { kindWord } from "../../data/record/kind-word";
import { say } from "../../data/text/say";
import { KindTile } from "../KindTile";
import type { CentralName } from "./finder-start";

interface Props {
  names: readonly CentralName[];
  onOpen: (id: string) => void;
}

/** Names of which the record says most: a way in for who has nothing to look for. */
export function Central({ names, onOpen }: Props) {
  if (names.length === 0) return null;
  return (
    <section class="central" aria-labelledby="central-head">
      <div class="list-head">
        <h2 id="central-head">{say("popup_central")}</h2>
      </div>
      <ul class="rows">
        {names.map(({ id, name, kind, line }) => (
          <li key={id} class="row-set">
            <button type="button" class="row" data-entity={id} onClick={() => onOpen(id)}>
              <KindTile kind={kind} />
              <span class="row-text">
                <span class="t">{name}</span>
                <span class="sr">, {kindWord(kind)}. </span>
                <span class="d">{line}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
