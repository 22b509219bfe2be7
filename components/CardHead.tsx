import type { CardContent } from "../data/record/card-content";
import { kindName } from "../data/record/kind-word";
import { say } from "../data/text/say";
import { CardMenu, type MenuItem } from "./CardMenu";
import { Icon } from "./icons";
import { KindTile } from "./KindTile";

interface Props {
  content: CardContent;
  mode: "hover" | "pinned" | "flat";
  trail: { id: string; name: string }[];
  tab: 0 | -1;
  /** What the menu offers; without items there is none. */
  items: MenuItem[];
  menu: "" | "first" | "last";
  onMenu: (open: Props["menu"]) => void;
  onBack: () => void;
  onPin: () => void;
  onClose: () => void;
}

/** Kind, maker and note; the way back; pin, menu and close. */
export function CardHead({ content, mode, trail, tab, items, menu, onMenu, onBack, onPin, onClose }: Props) {
  const last = trail.at(-1);
  const flat = mode === "flat";

  return (
    <div class={`head kind ${content.kind}`}>
      {last || flat ? (
        <button
          type="button"
          class="crumb"
          tabIndex={tab}
          aria-label={last ? say("card_back_to", last.name) : say("card_back_to_list")}
          onClick={last ? onBack : onClose}
        >
          <Icon name="back" />
          <span>{last ? last.name : say("card_back")}</span>
        </button>
      ) : null}
      <KindTile kind={content.kind} />
      <span class="by">
        <b>{kindName(content.kind)}</b>
        {[content.maker?.name, content.note].filter(Boolean).map((word) => ` · ${word}`)}
      </span>
      <span class="tools">
        {mode === "hover" ? (
          <Tool icon="pin" label={say("card_keep_open")} tab={tab} onClick={onPin} />
        ) : null}
        {items.length > 0 ? <CardMenu {...{ items, tab, onMenu }} open={menu} /> : null}
        {flat ? null : <Tool icon="close" label={say("card_close")} tab={tab} onClick={onClose} />}
      </span>
    </div>
  );
}

function Tool(props: { icon: "pin" | "close"; label: string; tab: 0 | -1; onClick: () => void }) {
  const { icon, label, tab, onClick } = props;
  return (
    <button type="button" class="ib" tabIndex={tab} aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
