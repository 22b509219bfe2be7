import { kindWord } from "../../data/record/kind-word";
import type { Hit } from "../../data/search/search";
import { say } from "../../data/text/say";
import { KindTile } from "../KindTile";
import { Highlighted } from "./Highlighted";
import { resultId } from "./result-ids";

interface Props {
  hit: Hit;
  index: number;
  chosen: boolean;
  /** It is named on the page, too. */
  here: boolean;
  onPick: (id: string) => void;
}

/** One result, with the letters and words that answer. */
export function ResultRow({ hit, index, chosen, here, onPick }: Props) {
  const { id, name, kind } = hit.entity;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the combobox that owns the list
    <div
      id={resultId(index)}
      class={chosen ? "row sel" : "row"}
      role="option"
      tabIndex={-1}
      aria-selected={chosen}
      data-entity={id}
      // The press must not take the focus out of the field.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onPick(id)}
    >
      <KindTile kind={kind} />
      <span class="row-text">
        <span class={hit.matched.length > 0 ? "t q" : "t"}>
          <Highlighted text={name} matched={hit.matched} />
        </span>
        <span class="sr">, {kindWord(kind)}. </span>
        <span class="d">
          {here && <span class="here">{say("popup_page")} · </span>}
          <Highlighted text={hit.line.text} matched={hit.line.matched} />
        </span>
      </span>
      <span class="end" aria-hidden="true">
        {chosen && <kbd>{say("popup_key_enter")}</kbd>}
      </span>
    </div>
  );
}
