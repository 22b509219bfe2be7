import type { CardContent } from "../data/record/card-content";
import { Icon } from "./icons";
import { KindTile, kindWords } from "./KindTile";

interface Props {
  content: CardContent;
  mode: "hover" | "pinned" | "flat";
  trail: { id: string; name: string }[];
  tab: 0 | -1;
  onBack: () => void;
  onPin: () => void;
  onClose: () => void;
}

/** Kind, maker and note; the way back; pin and close. */
export function CardHead({ content, mode, trail, tab, onBack, onPin, onClose }: Props) {
  const last = trail.at(-1);
  const flatRoot = mode === "flat" && !last;
  return (
    <div class={`head kind ${content.kind}`}>
      {last || flatRoot ? (
        <button
          type="button"
          class="crumb"
          tabIndex={tab}
          aria-label={last ? `Back to ${last.name}` : "Back to the list"}
          onClick={last ? onBack : onClose}
        >
          <Icon name="back" />
          {last ? last.name : "Back"}
        </button>
      ) : null}
      <KindTile kind={content.kind} />
      <span class="by">
        <b>{kindWords[content.kind]}</b>
        {[content.maker?.name, content.note].filter(Boolean).map((word) => ` · ${word}`)}
      </span>
      {mode === "flat" ? null : (
        <span class="tools">
          {mode === "hover" ? (
            <button
              type="button"
              class="ib"
              tabIndex={tab}
              aria-label="Keep open"
              title="Keep open"
              onClick={onPin}
            >
              <Icon name="pin" />
            </button>
          ) : null}
          <button type="button" class="ib" tabIndex={tab} aria-label="Close" onClick={onClose}>
            <Icon name="close" />
          </button>
        </span>
      )}
    </div>
  );
}
