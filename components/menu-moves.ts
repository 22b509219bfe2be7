/** How a card's menu comes up, and how the keyboard moves in it. */

/** The menu's button stands before it. */
const buttonOf = (menu: Element) => menu.previousSibling as HTMLElement;
const itemsOf = (menu: Element) => [...menu.querySelectorAll<HTMLElement>("button")];

/** Puts a menu that was just drawn in its place, with the focus on its first or last item (`data-at`). */
export function openMenu(menu: HTMLElement | null): void {
  if (!menu) return;
  // In the top layer nothing of the card cuts it off.
  menu.showPopover();
  placeBy(menu, buttonOf(menu).getBoundingClientRect());
  itemsOf(menu)
    .at(menu.dataset.at === "first" ? 0 : -1)
    ?.focus({ preventScroll: true });
}

/** Arrows, Home and End move the focus. False where the key closes the menu; Tab then goes on from its button. */
export function moveFocus(event: KeyboardEvent): boolean {
  const menu = event.currentTarget as HTMLElement;
  const { key } = event;
  const items = itemsOf(menu);
  const at = items.indexOf(event.target as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[key];
  const stays = to !== undefined;
  if (!stays && key !== "Escape" && key !== "Tab") return true;
  if (stays) items.at(to % items.length)!.focus();
  if (key !== "Tab") event.preventDefault();
  event.stopPropagation();
  return stays;
}

/** As a menu closes: the focus goes from it to its button, unless the reader has put it elsewhere. */
export function giveBackFocus(card: Element): void {
  const menu = card.querySelector(".menu:focus-within");
  if (menu) buttonOf(menu).focus({ preventScroll: true });
}

/** Under the button, its end at the button's end; over it, or wherever there is room, within the window. */
function placeBy(menu: HTMLElement, button: DOMRect): void {
  const edge = 8;
  const { style } = menu;
  // The page may enlarge us: our lengths are multiplied by this, those of the window are not.
  const zoom = menu.currentCSSZoom ?? 1;
  style.maxHeight = `${(innerHeight - 2 * edge) / zoom}px`;
  style.maxWidth = `${(innerWidth - 2 * edge) / zoom}px`;
  const { width, height } = menu.getBoundingClientRect();
  const lowest = innerHeight - height - edge;
  const below = button.bottom + 4;
  const above = button.top - 4 - height;
  const top = below <= lowest ? below : above >= edge ? above : lowest;
  style.left = `${Math.max(edge, Math.min(button.right, innerWidth - edge) - width) / zoom}px`;
  style.top = `${Math.max(edge, top) / zoom}px`;
}
