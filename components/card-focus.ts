/** What of a card decides where the focus goes. */
export interface Focused {
  id: string;
  /** How many entities were passed through to get here. */
  depth: number;
  preview: boolean;
}

/**
 * Keeps the focus where a reader with a keyboard expects it: on the heading when the card is pinned or
 * shows another entity, on the name they had followed when they come back. A preview never takes it.
 *
 * @param was what the card showed before; nothing when it has just been drawn
 */
export function moveCardFocus(root: HTMLElement, now: Focused, was?: Focused): void {
  const moved = was !== undefined && was.id !== now.id;
  // Another entity is read from its beginning.
  if (moved) root.querySelector(".mid")!.scrollTop = 0;
  if (now.preview) return;
  const holder = root.getRootNode() as Document | ShadowRoot;
  if (!moved && ((was && !was.preview) || root.contains(holder.activeElement))) return;
  const followed =
    moved && now.depth < was.depth ? root.querySelector<HTMLElement>(`[data-id="${was.id}"]`) : null;
  (followed ?? root.querySelector<HTMLElement>(".name"))?.focus({ preventScroll: !followed });
}
