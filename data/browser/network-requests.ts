/** Counts requests to the network, as the browser itself keeps account of them. */

/** Whether an entry of the browser's account went to the network: our own files have another scheme. */
const isRequest = ({ name }: { name: string }): boolean => /^(?:https?|wss?|ftp):/i.test(name);

/** Requests of a page, by its own account, since it was opened. */
export const requestsOf = (account: Performance): number =>
  account.getEntriesByType("resource").filter(isRequest).length;

/** Requests of this page or of the background, since it was opened or started. */
export const requestsHere = (): number => requestsOf(performance);

/**
 * Counts the requests of this page, those before it and those to come, until the returned function is called.
 *
 * @param counted called with the sum so far, at once and after each request
 */
export function countRequests(counted: (sum: number) => void): () => void {
  let sum = 0;
  const observer = new PerformanceObserver((list) => {
    sum += list.getEntries().filter(isRequest).length;
    counted(sum);
  });
  observer.observe({ type: "resource", buffered: true });
  counted(sum);
  return () => observer.disconnect();
}
