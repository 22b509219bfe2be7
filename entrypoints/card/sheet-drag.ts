import { guarded } from "./guarded";

/** Dragged further than this, in pixels, or than a third of its height, a sheet goes. */
const far = 90;

/**
 * Lets a sheet be dragged away by its grip or head, towards the edge it came from, until `signal` aborts.
 *
 * @param mount holds the card; its class says whether it is a sheet
 */
export function watchDrag(mount: HTMLElement, close: () => void, signal: AbortSignal): void {
  let from = 0;
  let moved = 0;
  let drags = false;
  const on = (
    type: "pointerdown" | "pointermove" | "pointerup" | "pointercancel",
    listener: (event: PointerEvent) => void,
  ) => mount.addEventListener(type, guarded(listener), { signal });

  const show = (transition: string, translate: string) => {
    const card = mount.firstElementChild as HTMLElement | null;
    if (card) Object.assign(card.style, { transition, translate });
  };
  const end = ({ type }: PointerEvent) => {
    if (!drags) return;
    drags = false;
    if (type === "pointerup" && moved > Math.min(far, mount.offsetHeight / 3)) close();
    else show("", "");
  };

  on("pointerdown", (event) => {
    const target = event.target as Element;
    if (!event.isTrusted || !event.isPrimary || event.button !== 0 || mount.className !== "sheet") return;
    if (!target.closest(".grab,.head") || target.closest("button")) return;
    drags = true;
    from = event.clientY;
    moved = 0;
    mount.setPointerCapture(event.pointerId);
  });
  on("pointermove", ({ clientY }) => {
    if (!drags) return;
    const way = mount.dataset.edge === "top" ? -1 : 1;
    moved = Math.max(0, (clientY - from) * way);
    show("none", `0 ${moved * way}px`);
  });
  on("pointerup", end);
  on("pointercancel", end);
}
