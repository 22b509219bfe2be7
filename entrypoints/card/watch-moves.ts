/**
 * Tells, at most once a frame, that the page scrolled, the window changed or the card grew, until
 * `signal` aborts.
 */
export function watchMoves(card: Element, tell: (scrolled: boolean) => void, signal: AbortSignal): void {
  let waiting = false;
  let scrolled = false;
  const moved = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      tell(scrolled);
      waiting = scrolled = false;
    });
  };
  const scroll = () => {
    scrolled = true;
    moved();
  };
  document.addEventListener("scroll", scroll, { capture: true, passive: true, signal });
  window.addEventListener("resize", moved, { passive: true, signal });
  const watch = new ResizeObserver(moved);
  watch.observe(card);
  signal.addEventListener("abort", () => watch.disconnect());
}
