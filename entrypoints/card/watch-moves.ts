import { guarded } from "./guarded";

/**
 * Tells, at most once a frame, that the page scrolled, the window changed or the card grew, until
 * `signal` aborts.
 */
export function watchMoves(card: Element, tell: (scrolled: boolean) => void, signal: AbortSignal): void {
  let waiting = false;
  let scrolled = false;
  const follow = guarded(() => {
    const was = scrolled;
    waiting = scrolled = false;
    // Closed meanwhile: there is nothing to move.
    if (!signal.aborted) tell(was);
  });
  const moved = guarded(() => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(follow);
  });
  const scroll = () => {
    scrolled = true;
    moved();
  };
  const options = { passive: true, signal };
  document.addEventListener("scroll", scroll, { capture: true, ...options });
  window.addEventListener("resize", scroll, options);
  // Two fingers enlarge a page without either of these.
  window.visualViewport?.addEventListener("resize", moved, options);
  window.visualViewport?.addEventListener("scroll", moved, options);
  const watch = new ResizeObserver(moved);
  watch.observe(card);
  signal.addEventListener("abort", () => watch.disconnect());
}
