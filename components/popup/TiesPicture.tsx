import { useState } from "preact/hooks";
import type { Found } from "../../data/messages/protocol";
import type { TieHere } from "../../data/record/ties-here";
import { say } from "../../data/text/say";
import { sayCount } from "../../data/text/say-count";
import { KindTile } from "../KindTile";
import { TieArcs } from "./TieArcs";

interface Props {
  /** In the order of the picture. */
  names: readonly Found[];
  ties: readonly TieHere[];
  onJump: (id: string, nth: number) => void;
}

/**
 * How the names on the page are tied: one name a row, ties as arcs beside them. The words of the ties of one name
 * stand with the names it leads to: of the one pointed at or focused, and at first of the one tied most.
 */
export function TiesPicture({ names, ties, onJump }: Props) {
  const tiesOf = (id: string) => ties.filter(({ from, to }) => from === id || to === id);
  const most = [...names].sort((a, b) => tiesOf(b.id).length - tiesOf(a.id).length)[0];
  const [chosen, setChosen] = useState(most?.id ?? "");
  const nameOf = new Map(names.map(({ id, name }) => [id, name]));
  const said = (verb: string, other: string, sure: string | undefined) =>
    sure ? say("popup_tie_unsure", verb, other, sure) : say("popup_tie", verb, other);
  const words = (id: string): string => {
    if (id === chosen) return sayCount("popup_tie_count", tiesOf(id).length);
    const tie = tiesOf(id).find(({ from, to }) => from === chosen || to === chosen);
    return tie ? said(tie.from === id ? tie.verb : tie.inverse, nameOf.get(chosen) ?? "", tie.sure) : "";
  };
  return (
    <div class="ties">
      <TieArcs names={names} ties={ties} chosen={chosen} />
      <ol class="tie-names">
        {names.map(({ id, name, kind }) => {
          const word = words(id);
          return (
            <li key={id}>
              <button
                type="button"
                class={id === chosen ? "tie-name on" : word ? "tie-name near" : "tie-name"}
                title={say("popup_jump")}
                // Not on entering: a list that scrolls under a resting pointer chooses nothing.
                onPointerMove={() => setChosen(id)}
                onFocus={() => setChosen(id)}
                onClick={() => onJump(id, 0)}
              >
                <KindTile kind={kind} />
                <span class="t">{name}</span>
                <span class="d" aria-hidden="true">
                  {word}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      <ul class="sr" aria-label={say("popup_page_ties")}>
        {ties.map(({ from, to, verb, sure }) => (
          <li key={`${from} ${to}`}>
            {say("popup_tie_whole", nameOf.get(from) ?? "", said(verb, nameOf.get(to) ?? "", sure))}
          </li>
        ))}
      </ul>
    </div>
  );
}
