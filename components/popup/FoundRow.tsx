import type { Found } from "../../data/messages/protocol";
import { kindWord } from "../../data/record/kind-word";
import { say } from "../../data/text/say";
import { sayCount } from "../../data/text/say-count";
import { PageIcon } from "../controls/PageIcon";
import { KindTile } from "../KindTile";
import { useRound } from "./use-round";

interface Props {
  item: Found;
  onOpen: (id: string) => void;
  onJump: (id: string, nth: number) => void;
}

/** A name on the page: its row opens the card, its arrow goes to the mentions, one after the other. */
export function FoundRow({ item, onOpen, onJump }: Props) {
  const { id, name, kind, count, line } = item;
  const [nth, next] = useRound(count);
  return (
    <li class="row-set">
      <button type="button" class="row" data-entity={id} onClick={() => onOpen(id)}>
        <KindTile kind={kind} />
        <span class="row-text">
          <span class="t">{name}</span>
          <span class="sr">, {kindWord(kind)}. </span>
          <span class={item.since ? "d since" : "d"} title={line}>
            {item.muted && <span class="not-marked">{say("popup_not_marked")} · </span>}
            {line}
          </span>
        </span>
        <span class="end num">
          <span class="sr">. </span>
          <span aria-hidden="true">{count}</span>
          <span class="sr">{sayCount("popup_mentions", count)}</span>
        </span>
      </button>
      <button
        type="button"
        class="ib"
        aria-label={say("popup_jump_to", name, nth + 1, count)}
        title={count > 1 ? say("popup_jump_nth", nth + 1, count) : say("popup_jump")}
        onClick={() => {
          onJump(id, nth);
          next();
        }}
      >
        <PageIcon name="jump" />
      </button>
    </li>
  );
}
