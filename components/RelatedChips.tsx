import { useState } from "preact/hooks";
import type { CardContent } from "../data/record/card-content";
import { KindTile, kindWords } from "./KindTile";

interface Props {
  related: CardContent["related"];
  /** How many stand before the "+3" that reveals the rest. */
  first: number;
  tab: 0 | -1;
  onOpen: (id: string) => void;
}

/** Related names with the tie in words. Past the first few the rest waits behind "+3". */
export function RelatedChips({ related, first, tab, onOpen }: Props) {
  const [all, setAll] = useState(false);
  const hidden = all ? 0 : Math.max(0, related.length - first);
  return (
    <ul class="chips">
      {related.slice(0, related.length - hidden).map(({ id, name, kind, verb }) => (
        <li key={id}>
          <button type="button" class="chip" data-id={id} tabIndex={tab} onClick={() => onOpen(id)}>
            <KindTile kind={kind} />
            <span>
              {verb} <b>{name}</b>
              <span class="sr">, {kindWords[kind].toLowerCase()}</span>
            </span>
          </button>
        </li>
      ))}
      {hidden > 0 ? (
        <li>
          <button
            type="button"
            class="chip rest"
            tabIndex={tab}
            aria-label={`Show ${hidden} more related names`}
            onClick={() => setAll(true)}
          >
            +{hidden}
          </button>
        </li>
      ) : null}
    </ul>
  );
}
