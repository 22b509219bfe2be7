import { caught } from "../../data/browser/caught";

/** Pages change their colours with a transition, and count the scrolled distance in attributes. */
const pause = 500;

/** Tells that the page may have turned light or dark, once it has been still for a moment. */
export function watchTheme(tell: () => void, signal: AbortSignal): void {
  let timer = 0;
  const tried = caught(tell);
  const changed = () => {
    clearTimeout(timer);
    timer = window.setTimeout(tried, pause);
  };
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true });
  if (document.body) observer.observe(document.body, { attributes: true });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", changed, { signal });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
