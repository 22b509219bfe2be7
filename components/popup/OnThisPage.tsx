import { useState } from "preact/hooks";
import type { Found, TabState } from "../../data/messages/protocol";
import { say } from "../../data/text/say";
import { sayCount } from "../../data/text/say-count";
import { FoundRow } from "./FoundRow";
import { TiesPicture } from "./TiesPicture";
import { tiedNames } from "./tied-names";

interface Props {
  tab: Extract<TabState, { state: "on" }>;
  onOpen: (id: string) => void;
  /** Go to the `nth` mention (0-based) on the page. */
  onJump: (id: string, nth: number) => void;
}

/** The names found on the page, what happened to them since first; or a picture of how they are tied. */
export function OnThisPage({ tab, onOpen, onJump }: Props) {
  const [asTies, setAsTies] = useState(false);
  const { found, mentions } = tab;
  const marked = found.filter(({ muted }) => !muted);
  const tied = tiedNames(marked, tab.ties, globalThis.innerHeight);
  const since = marked.filter((name) => name.since);
  const others = found.filter((name) => !since.includes(name));
  return (
    <section class="on-page" aria-labelledby="on-page-head">
      <div class="list-head">
        <h2 id="on-page-head">{say("popup_page")}</h2>
        {tied.names.length > 0 && (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a row everywhere
          <div class="views" role="group" aria-label={say("popup_page_view")}>
            <View text={say("popup_page_names")} on={!asTies} onClick={() => setAsTies(false)} />
            <View text={say("popup_page_ties")} on={asTies} onClick={() => setAsTies(true)} />
          </div>
        )}
        <span class="num">
          {say(
            "popup_page_counts",
            sayCount("popup_page_count_names", marked.length),
            sayCount("popup_page_count_mentions", mentions),
          )}
        </span>
      </div>
      {asTies && tied.names.length > 0 ? (
        <TiesPicture {...tied} onJump={onJump} />
      ) : (
        <>
          {since.length > 0 && <Rows head={say("popup_page_since")} names={since} {...{ onOpen, onJump }} />}
          {others.length > 0 && (
            <Rows
              head={since.length > 0 ? say("popup_page_others") : null}
              names={others}
              {...{ onOpen, onJump }}
            />
          )}
        </>
      )}
    </section>
  );
}

function View({ text, on, onClick }: { text: string; on: boolean; onClick: () => void }) {
  return (
    <button type="button" class="view" aria-pressed={on} onClick={onClick}>
      {text}
    </button>
  );
}

interface RowsProps extends Pick<Props, "onOpen" | "onJump"> {
  head: string | null;
  names: readonly Found[];
}

function Rows({ head, names, onOpen, onJump }: RowsProps) {
  return (
    <>
      {head && <h3 class="part-head">{head}</h3>}
      <ul class="rows">
        {names.map((item) => (
          <FoundRow key={item.id} item={item} onOpen={onOpen} onJump={onJump} />
        ))}
      </ul>
    </>
  );
}
