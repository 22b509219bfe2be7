import { useContext, useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Pause, TabState } from "../../data/messages/protocol";
import type { CardContent } from "../../data/record/card-content";
import type { Search } from "../../data/search/search";
import type { Coverage } from "../controls/coverage";
import { Detail } from "./Detail";
import { Finder } from "./Finder";
import { FinderStartContext } from "./finder-start";
import { PopupHead } from "./PopupHead";
import { type PageActs, PageActsContext } from "./page-acts";

export interface PopupProps extends Omit<PageActs, "pause"> {
  /** The pause in force; none until it is known. */
  pause: Pause;
  /** What is known of the tab; null until the background has answered. */
  tab: TabState | null;
  /** Whether the extension is on at all; null until the settings are read. */
  enabled: boolean | null;
  /** What went wrong with the last thing asked for. */
  problem: string | null;
  /** Stored settings could not be read; the settings page says more. */
  notice: boolean;
  search: Search;
  card: (id: string) => CardContent | null;
  coverage: Coverage;
  /** The whole site that this host is only a part of, and whether marks are on there. */
  whole: { host: string; on: boolean } | null;
  onWhole: (on: boolean) => void;
  onSite: (on: boolean) => void;
  onAll: (on: boolean) => void;
  onJump: (id: string, nth: number) => void;
  onRecord: (id: string) => void;
  /** Open the settings page, at a section if one is named. */
  onSettings: (section?: string) => void;
  onLeave: () => void;
}

/** The whole popup: the search and the list of names, or one entity's card over them. */
export function Popup(props: PopupProps) {
  const [opened, setOpened] = useState<string[]>([]);
  const [query, setQuery] = useState(useContext(FinderStartContext).typed);
  const field = useRef<HTMLInputElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<string | null>(null);
  const content = opened.length > 0 ? props.card(opened.at(-1)!) : null;

  useLayoutEffect(() => {
    if (content) return;
    // Back from a card the focus returns to the row that opened it; rows of results leave it in the field.
    const row = root.current?.querySelector<HTMLElement>(`button[data-entity="${cameFrom.current}"]`);
    (row ?? field.current)?.focus();
  }, [content === null]);

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented) return;
      if (event.key === "Escape" && opened.length > 0) {
        event.preventDefault();
        return setOpened(opened.slice(0, -1));
      }
      const typing = event.target instanceof HTMLInputElement;
      const ctrlK = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey;
      const slash = event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (!ctrlK && !slash) return;
      event.preventDefault();
      cameFrom.current = null;
      setOpened([]);
      field.current?.focus();
      field.current?.select();
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [opened]);

  const open = (id: string) => {
    if (opened.length === 0) cameFrom.current = id;
    setOpened([...opened, id]);
  };

  return (
    <div ref={root} class="bs popup">
      <PageActsContext.Provider value={props}>
        {content ? (
          <Detail
            content={content}
            trail={opened.slice(0, -1).flatMap((id) => props.card(id) ?? [])}
            found={props.tab?.state === "on" ? props.tab.found : []}
            onOpen={open}
            onBack={() => setOpened(opened.slice(0, -1))}
            onJump={props.onJump}
            onRecord={props.onRecord}
          />
        ) : (
          <>
            <PopupHead notice={props.notice} problem={props.problem} onSettings={props.onSettings} />
            <Finder {...props} field={field} query={query} onQuery={setQuery} onOpen={open} />
          </>
        )}
      </PageActsContext.Provider>
    </div>
  );
}
