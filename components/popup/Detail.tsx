import { useLayoutEffect, useRef } from "preact/hooks";
import type { Found } from "../../data/messages/protocol";
import type { CardContent } from "../../data/record/card-content";
import { say } from "../../data/text/say";
import { sayCount } from "../../data/text/say-count";
import { PageIcon } from "../controls/PageIcon";
import { EntityCard } from "../EntityCard";
import { useRound } from "./use-round";

interface Props {
  content: CardContent;
  /** The cards opened before this one, oldest first. */
  trail: { id: string; name: string }[];
  found: readonly Found[];
  onOpen: (id: string) => void;
  /** One entity back, or to the list from the first. */
  onBack: () => void;
  onJump: (id: string, nth: number) => void;
  /** Open all the record holds of it, in a tab of its own. */
  onRecord: (id: string) => void;
}

/** One entity's card in place of the list, with the ways back, to its mentions on the page and to its full record. */
export function Detail({ content, trail, found, onOpen, onBack, onJump, onRecord }: Props) {
  const onPage = found.find(({ id }) => id === content.id);
  const main = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    // Another entity is read from its beginning, not from where the last one was left.
    main.current?.querySelector(".mid")?.scrollTo(0, 0);
  }, [content.id]);
  return (
    <main ref={main} class={onPage ? "popup-detail has-jump" : "popup-detail"}>
      <h1 class="sr">{say("popup_title")}</h1>
      <EntityCard
        content={content}
        mode="flat"
        trail={trail}
        onOpen={onOpen}
        onBack={onBack}
        onPin={() => {}}
        onClose={onBack}
      />
      <button type="button" class="onward" onClick={() => onRecord(content.id)}>
        {say("popup_record")}
        <PageIcon name="open" small />
      </button>
      {onPage && <Mentions key={content.id} found={onPage} onJump={onJump} />}
    </main>
  );
}

function Mentions({ found, onJump }: { found: Found; onJump: Props["onJump"] }) {
  const [nth, next] = useRound(found.count);
  return (
    <button
      type="button"
      class="btn plain jump"
      title={found.count > 1 ? say("popup_jump_nth", nth + 1, found.count) : say("popup_jump")}
      onClick={() => {
        onJump(found.id, nth);
        next();
      }}
    >
      <PageIcon name="jump" />
      {sayCount("popup_mentions", found.count)}
    </button>
  );
}
