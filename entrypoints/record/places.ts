/**
 * Where the reader was on each page gone through: the browser keeps the place of a document, not of the
 * pages drawn into it one after the other. Kept with the entry of the tab's history, and gone with it.
 */
const pause = 120;

/** Notes the place from now on, whenever scrolling comes to rest. */
export function keepPlaces(): void {
  history.scrollRestoration = "manual";
  let timer = 0;
  addEventListener(
    "scroll",
    () => {
      clearTimeout(timer);
      timer = window.setTimeout(notePlace, pause);
    },
    { passive: true },
  );
  // A link followed while the page still rolls: what rolled before belongs to the page left behind.
  addEventListener("hashchange", () => clearTimeout(timer), { capture: true });
}

/** Notes where the reader is now. */
export function notePlace(): void {
  history.replaceState({ y: scrollY }, "");
}

/** The place noted for this page; undefined when it is new. */
export function placeBefore(): number | undefined {
  const y = (history.state as { y?: unknown } | null)?.y;
  return typeof y === "number" ? y : undefined;
}
