import type { RefObject } from "preact";
import { useContext, useEffect, useMemo, useState } from "preact/hooks";
import type { Kind } from "../../data/record/schema";
import { sayCount } from "../../data/text/say-count";
import { Central } from "./Central";
import { FinderStartContext } from "./finder-start";
import { KindFilter } from "./KindFilter";
import { NoResult } from "./NoResult";
import { PageState } from "./PageState";
import type { PopupProps } from "./Popup";
import { PopupFoot } from "./PopupFoot";
import { ResultCount } from "./ResultCount";
import { ResultList } from "./ResultList";
import { SearchField } from "./SearchField";
import { SiteSwitch } from "./SiteSwitch";
import { useResults } from "./use-results";

interface Props extends PopupProps {
  field: RefObject<HTMLInputElement | null>;
  query: string;
  onQuery: (query: string) => void;
  onOpen: (id: string) => void;
}

/** The list view: switches, search, and either results or the names on the page and those central in the record. */
export function Finder(props: Props) {
  const { field, query, onQuery, search, onOpen, tab } = props;
  const [kind, setKind] = useState<Kind | null>(null);
  const [active, setActive] = useState(0);
  const [browsing, setBrowsing] = useState(false);
  const { ready, central, readQuery, keepQuery } = useContext(FinderStartContext);
  const searching = query.trim() !== "" || browsing;

  const here = tab?.state === "on" ? tab.found.map(({ id }) => id).join(" ") : "";
  const onPage = useMemo(() => new Set(here.split(" ")), [here]);
  const { counts, chosen, groups, shown, rows, total } = useResults(
    search,
    query,
    searching,
    kind,
    onPage,
    active,
  );

  useEffect(() => {
    if (query !== "") return;
    let open = true;
    readQuery().then((kept) => {
      // What was typed in the meantime stays.
      if (!open || kept === "" || field.current?.value) return;
      onQuery(kept);
      requestAnimationFrame(() => field.current?.select());
    });
    return () => {
      open = false;
    };
  }, []);

  const type = (value: string) => {
    onQuery(value);
    keepQuery(value);
    setBrowsing(false);
    setActive(0);
  };
  const pick = () => {
    const hit = shown[active];
    if (hit) onOpen(hit.entity.id);
  };

  return (
    <main class="popup-main">
      {!searching && <SiteSwitch {...props} />}
      <div class="popup-search">
        <SearchField
          field={field}
          value={query}
          results={rows}
          active={active}
          onInput={type}
          onActive={setActive}
          onPick={pick}
          onLeave={props.onLeave}
        />
      </div>
      {counts.size > 1 && (
        <KindFilter
          counts={counts}
          value={chosen}
          onChange={(next) => {
            setKind(next);
            setActive(0);
            field.current?.focus();
          }}
        />
      )}
      <div class={shown.length > 0 ? "popup-body tall" : "popup-body"}>
        {searching && shown.length > 0 && (
          <>
            <ResultList groups={groups} active={active} onPage={onPage} onPick={onOpen} />
            {total > rows && <p class="did">{sayCount("popup_more", total - rows)}</p>}
          </>
        )}
        {searching && ready && shown.length === 0 && (
          <NoResult
            query={query.trim()}
            coverage={props.coverage}
            names={central.slice(0, 3)}
            onOpen={onOpen}
            onBrowse={() => {
              onQuery("");
              setBrowsing(true);
              setActive(0);
              field.current?.focus();
            }}
          />
        )}
        {!searching && (
          <>
            <PageState tab={tab} onOpen={onOpen} onJump={props.onJump} onAll={props.onAll} />
            {tab && <Central names={central.filter(({ id }) => !onPage.has(id))} onOpen={onOpen} />}
          </>
        )}
      </div>
      <ResultCount searching={searching && ready} count={total} />
      <PopupFoot searching={searching} coverage={props.coverage} onSettings={props.onSettings} />
    </main>
  );
}
