import type { CardContent } from "../data/record/card-content";
import { kindWord } from "../data/record/kind-word";
import type { MessageKey } from "../data/text/say";
import { sayCount } from "../data/text/say-count";
import { CardPart } from "./CardPart";
import { KindTile } from "./KindTile";

interface Props {
  title: MessageKey;
  related: CardContent["related"];
  /** How many stand before the "+3" that reveals the rest. With none the section is left out. */
  first: number;
  tab: 0 | -1;
  onOpen: (id: string) => void;
  onAll: () => void;
}

/** Related names with the tie in words. Past the first few the rest waits behind "+3". */
export function RelatedChips({ title, related, first, tab, onOpen, onAll }: Props) {
  const hidden = Math.max(0, related.length - first);
  return related.length > hidden ? (
    <CardPart title={title}>
      <ul class="chips">
        {related.slice(0, first).map(({ id, name, kind, verb }) => (
          <li key={id}>
            <button type="button" class="chip" data-id={id} tabIndex={tab} onClick={() => onOpen(id)}>
              <KindTile kind={kind} />
              <span>
                {verb} <b>{name}</b>
                <span class="sr">, {kindWord(kind)}</span>
              </span>
            </button>
          </li>
        ))}
        {hidden ? (
          <li>
            <button
              type="button"
              class="chip rest"
              tabIndex={tab}
              aria-label={sayCount("card_more_names", hidden)}
              onClick={onAll}
            >
              +{hidden}
            </button>
          </li>
        ) : null}
      </ul>
    </CardPart>
  ) : null;
}
