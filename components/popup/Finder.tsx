import type { RefObject } from "preact";
import { useContext, useEffect, useMemo, useState } from "preact/hooks";
import type { Kind } from "../../data/record/schema";
import type { Hit } from "../../data/search/search";
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

interface Props extends PopupProps {
  field: RefObject<HTMLInputElement | null>;
  query: string;
  onQuery: (query: string) => void;
  onOpen: (id: string) => void;
}

/** More rows than anyone reads; the kind filter and more letters lead to the rest. */
const MOST = 40;
/** As many as stand in the popup at once: they are drawn with the letter that was typed, the rest after it. */
const AT_ONCE = 9;

/** The list view: switches, search, and either results or the names on the page and those central in the record. */
export function Finder(props: Props) {
  const { field, query, onQuery, search, onOpen, tab } = props;
  const [kind, setKind] = useState<Kind | null>(null);
  const [active, setActive] = useState(0);
  const [browsing, setBrowsing] = useState(false);
  const { ready, central, readQuery, keepQuery } = useContext(FinderStartContext);
  const [drawn, setDrawn] = useState<readonly Hit[] | null>(null);
  const searching = query.trim() !== "" || browsing;

  const all = useMemo(() => (searching ? search(query) : []), [query, searching, search]);
  const counts = useMemo(() => countKinds(all), [all]);
  const chosen = kind !== null && counts.has(kind) ? kind : null;
  const hits = useMemo(
    () => (chosen ? all.filter(({ entity }) => entity.kind === chosen) : all),
    [all, chosen],
  );
  // Who asks for everything gets everything.
  const most = query.trim() === "" ? hits.length : MOST;
  const shown = hits.slice(0, drawn === hits || active >= AT_ONCE ? most : AT_ONCE);

  useEffect(() => {
    if (hits.length <= AT_ONCE) return;
    const frame = requestAnimationFrame(() => setTimeout(() => setDrawn(hits)));
    return () => cancelAnimationFrame(frame);
  }, [hits]);

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

  const onPage = new Set(tab?.state === "on" ? tab.found.map(({ id }) => id) : []);

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
      {!searching && (
        <SiteSwitch tab={tab} enabled={props.enabled} onSite={props.onSite} onAll={props.onAll} />
      )}
      <div class="popup-search">
        <SearchField
          field={field}
          value={query}
          results={Math.min(hits.length, most)}
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
            {shown[0]?.near && <p class="did">No exact match. Closest:</p>}
            <ResultList hits={shown} active={active} onPick={onOpen} />
            {hits.length > most && <p class="did">{hits.length - most} more. Type on, or choose a kind.</p>}
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
      <ResultCount searching={searching && ready} count={hits.length} />
      <PopupFoot searching={searching} coverage={props.coverage} onSettings={props.onSettings} />
    </main>
  );
}

function countKinds(hits: readonly Hit[]): Map<Kind, number> {
  const counts = new Map<Kind, number>();
  for (const { entity } of hits) counts.set(entity.kind, (counts.get(entity.kind) ?? 0) + 1);
  return counts;
}
