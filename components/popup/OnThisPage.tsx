import { useState } from "preact/hooks";
import type { Found } from "../../data/messages/protocol";
import { PageIcon } from "../controls/PageIcon";
import { KindTile, kindWords } from "../KindTile";

interface Props {
  found: readonly Found[];
  /** How many mentions they have together, without those of muted names. */
  mentions: number;
  onOpen: (id: string) => void;
  /** Go to the `nth` mention (0-based) on the page. */
  onJump: (id: string, nth: number) => void;
}

/** The names found on the page: a list of buttons, each opening its card, and an arrow to its mentions. */
export function OnThisPage({ found, mentions, onOpen, onJump }: Props) {
  const marked = found.filter(({ muted }) => !muted).length;
  const names = marked === 1 ? "1 name" : `${marked} names`;
  const times = mentions === 1 ? "1 mention" : `${mentions} mentions`;
  return (
    <section class="on-page" aria-labelledby="on-page-head">
      <div class="list-head">
        <h2 id="on-page-head">On this page</h2>
        <span class="num">
          {names}, {times}
        </span>
      </div>
      <ul class="rows">
        {found.map((item) => (
          <FoundRow key={item.id} item={item} onOpen={onOpen} onJump={onJump} />
        ))}
      </ul>
    </section>
  );
}

interface RowProps extends Pick<Props, "onOpen" | "onJump"> {
  item: Found;
}

function FoundRow({ item, onOpen, onJump }: RowProps) {
  // The arrow goes to the first mention, then with each press to the next, and round again.
  const [nth, setNth] = useState(0);
  return (
    <li class="row-set">
      <button type="button" class="row" data-entity={item.id} onClick={() => onOpen(item.id)}>
        <KindTile kind={item.kind} />
        <span class="row-text">
          <span class="t">{item.name}</span>
          <span class="sr">, {kindWords[item.kind].toLowerCase()}. </span>
          <span class="d">
            {item.muted && <span class="not-marked">not marked · </span>}
            {item.line}
          </span>
        </span>
        <span class="end num">
          <span class="sr">. </span>
          {item.count}
          <span class="sr">{item.count === 1 ? " mention" : " mentions"}</span>
        </span>
      </button>
      <button
        type="button"
        class="ib"
        aria-label={`Go to ${item.name} on the page, mention ${nth + 1} of ${item.count}`}
        title={item.count > 1 ? `Go to mention ${nth + 1} of ${item.count}` : "Go to the mention"}
        onClick={() => {
          onJump(item.id, nth);
          setNth((nth + 1) % Math.max(1, item.count));
        }}
      >
        <PageIcon name="jump" />
      </button>
    </li>
  );
}
