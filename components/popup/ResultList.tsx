import { useLayoutEffect, useRef } from "preact/hooks";
import type { Hit } from "../../data/search/search";
import { KindTile, kindWords } from "../KindTile";
import { Highlighted } from "./Highlighted";
import { resultId, resultListId } from "./result-ids";

interface Props {
  hits: readonly Hit[];
  active: number;
  onPick: (id: string) => void;
}

/** Results as a listbox. The focus stays in the search field; the chosen row is kept in sight. */
export function ResultList({ hits, active, onPick }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    list.current?.querySelector(`#${resultId(active)}`)?.scrollIntoView({ block: "nearest" });
  }, [active, hits]);
  return (
    <div ref={list} id={resultListId} class="rows" role="listbox" aria-label="Results">
      {hits.map((hit, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the combobox that owns the list
        <div
          key={hit.entity.id}
          id={resultId(index)}
          class={index === active ? "row sel" : "row"}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          data-entity={hit.entity.id}
          // The press must not take the focus out of the field.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(hit.entity.id)}
        >
          <KindTile kind={hit.entity.kind} />
          <span class="row-text">
            <span class={hit.matched.length > 0 ? "t q" : "t"}>
              <Highlighted text={hit.entity.name} matched={hit.matched} />
            </span>
            <span class="sr">, {kindWords[hit.entity.kind].toLowerCase()}. </span>
            <span class="d">
              <Highlighted text={hit.line.text} matched={hit.line.matched} />
            </span>
          </span>
          <span class="end" aria-hidden="true">
            {index === active && <kbd>Enter</kbd>}
          </span>
        </div>
      ))}
    </div>
  );
}
