import { Fragment } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { say } from "../../data/text/say";
import { ResultRow } from "./ResultRow";
import type { ResultGroup } from "./result-groups";
import { resultGroupId, resultId, resultListId } from "./result-ids";

interface Props {
  groups: readonly ResultGroup[];
  /** Index of the chosen result, counted through all groups. */
  active: number;
  onPage: ReadonlySet<string>;
  onPick: (id: string) => void;
}

/** Results as a listbox, in labelled groups. The focus stays in the search field; the chosen row is kept in sight. */
export function ResultList({ groups, active, onPage, onPick }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const row = list.current?.querySelector(`#${resultId(active)}`);
    // With the first row its heading comes into sight, too.
    (active === 0 ? row?.parentElement?.firstElementChild : row)?.scrollIntoView({ block: "nearest" });
    row?.scrollIntoView({ block: "nearest" });
  }, [active, groups]);
  let before = 0;
  return (
    <div ref={list} id={resultListId} class="rows" role="listbox" aria-label={say("popup_results")}>
      {groups.map(({ head, hits }, nth) => {
        const first = before;
        before += hits.length;
        const rows = hits.map((hit, i) => (
          <ResultRow
            key={hit.entity.id}
            hit={hit}
            index={first + i}
            chosen={first + i === active}
            // Where the heading says so, the rows need not.
            here={nth === 0 && onPage.has(hit.entity.id)}
            onPick={onPick}
          />
        ));
        if (head === null) return <Fragment key="">{rows}</Fragment>;
        return (
          // biome-ignore lint/a11y/useSemanticElements: within a listbox groups are told by their role
          <div key={head} role="group" aria-labelledby={resultGroupId(nth)}>
            <div id={resultGroupId(nth)} class="part-head" role="presentation">
              {head}
            </div>
            {rows}
          </div>
        );
      })}
    </div>
  );
}
