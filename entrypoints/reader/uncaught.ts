import { tellFault } from "../../data/browser/tell-fault";

/**
 * Tells of what nobody caught in any script of ours in this page, until `signal` aborts. Chromium alone lets us
 * hear of it, and of nothing of the page's own; in Firefox it is the other way round.
 */
export function watchUncaught(signal: AbortSignal): void {
  if (import.meta.env.FIREFOX) return;
  const tell = (event: Event, error: unknown) => {
    if (!event.isTrusted || event.defaultPrevented || !error) return;
    event.preventDefault();
    tellFault(error);
  };
  addEventListener("error", (event) => tell(event, event.error), { signal });
  addEventListener("unhandledrejection", (event) => tell(event, event.reason), { signal });
}
