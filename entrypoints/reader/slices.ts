/** Longest stretch of work without letting the page have its turn, in milliseconds. */
const slice = 5;

const turn = (): Promise<void> =>
  (globalThis as { scheduler?: { yield?: () => Promise<void> } }).scheduler?.yield?.() ??
  new Promise((resolve) => setTimeout(resolve));

/** Does `work` for each item, pausing whenever a slice is used up. Stops when `signal` aborts. */
export async function inSlices<T>(
  items: Iterable<T>,
  work: (item: T) => void,
  signal: AbortSignal,
): Promise<void> {
  let began = performance.now();
  for (const item of items) {
    work(item);
    if (performance.now() - began < slice) continue;
    await turn();
    if (signal.aborted) return;
    began = performance.now();
  }
}
