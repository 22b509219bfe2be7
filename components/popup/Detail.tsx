import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Found } from "../../data/messages/protocol";
import type { CardContent } from "../../data/record/card-content";
import { PageIcon } from "../controls/PageIcon";
import { EntityCard } from "../EntityCard";

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
      <h1 class="sr">Backstory</h1>
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
        Open the full record
        <PageIcon name="open" small />
      </button>
      {onPage && <Mentions key={content.id} found={onPage} onJump={onJump} />}
    </main>
  );
}

function Mentions({ found, onJump }: { found: Found; onJump: Props["onJump"] }) {
  // With each press to the next mention, and round again.
  const [nth, setNth] = useState(0);
  return (
    <button
      type="button"
      class="btn plain jump"
      title={found.count > 1 ? `Go to mention ${nth + 1} of ${found.count}` : "Go to the mention"}
      onClick={() => {
        onJump(found.id, nth);
        setNth((nth + 1) % Math.max(1, found.count));
      }}
    >
      <PageIcon name="jump" />
      {found.count === 1 ? "1 mention" : `${found.count} mentions`}
    </button>
  );
}
