import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/**
 * Keeps focus where a reader with a keyboard expects it: on the heading when the card is pinned or shows
 * another entity, on the name they had followed when they come back. A preview never takes focus.
 */
export function useCardFocus(
  card: RefObject<HTMLElement | null>,
  id: string,
  depth: number,
  preview: boolean,
): void {
  const before = useRef({ id, depth, preview: true });
  useEffect(() => {
    const was = before.current;
    before.current = { id, depth, preview };
    const root = card.current;
    if (preview || !root) return;
    const moved = was.id !== id;
    const holder = root.getRootNode() as Document | ShadowRoot;
    if (!moved && (!was.preview || root.contains(holder.activeElement))) return;
    const followed =
      moved && depth < was.depth ? root.querySelector<HTMLElement>(`[data-id="${was.id}"]`) : null;
    (followed ?? root.querySelector<HTMLElement>(".name"))?.focus({ preventScroll: !followed });
  }, [id, depth, preview]);
}
