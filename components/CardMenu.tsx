import { say } from "../data/text/say";
import { Icon, type IconName } from "./icons";
import { moveFocus, openMenu } from "./menu-moves";

export interface MenuItem {
  icon: IconName;
  label: string;
  onAct: () => void;
  /** Set off from what stands above it. */
  apart?: boolean;
}

interface Props {
  items: MenuItem[];
  tab: 0 | -1;
  /** Which item has the focus as the menu opens; empty while it is closed. */
  open: "" | "first" | "last";
  onMenu: (open: Props["open"]) => void;
}

/** A button with three dots and its menu, by the pattern of the ARIA guide. */
export function CardMenu({ items, tab, open, onMenu }: Props) {
  const name = say("card_menu");
  return (
    <>
      <button
        type="button"
        class="ib"
        tabIndex={tab}
        aria-label={name}
        title={name}
        aria-haspopup="menu"
        aria-expanded={open !== ""}
        // The focus stays in the menu: were it to leave, the menu would be closed and the click open it again.
        onMouseDown={(event) => open && event.preventDefault()}
        onClick={() => onMenu(open ? "" : "first")}
        onKeyDown={(event) => {
          const at = ({ ArrowDown: "first", ArrowUp: "last" } as const)[event.key as "ArrowUp"];
          if (!at) return;
          event.preventDefault();
          onMenu(at);
        }}
      >
        <Icon name="more" />
      </button>
      {open ? (
        <div
          ref={openMenu}
          class="menu"
          role="menu"
          aria-label={name}
          popover="manual"
          data-at={open}
          onKeyDown={(event) => {
            if (!moveFocus(event)) onMenu("");
          }}
          onFocusOut={({ currentTarget, relatedTarget }) => {
            const to = relatedTarget as Node | null;
            if (to !== currentTarget.previousSibling && !currentTarget.contains(to)) onMenu("");
          }}
        >
          {items.map(({ icon, label, onAct, apart }) => [
            apart ? <hr key="apart" /> : null,
            <button
              key={label}
              type="button"
              role="menuitem"
              tabIndex={-1}
              class="item"
              onPointerMove={(event) => event.currentTarget.focus({ preventScroll: true })}
              onClick={() => {
                onMenu("");
                onAct();
              }}
            >
              <Icon name={icon} />
              {label}
            </button>,
          ])}
        </div>
      ) : null}
    </>
  );
}
