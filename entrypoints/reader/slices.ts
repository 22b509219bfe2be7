/** Longest stretch of work without letting the page have its turn, in milliseconds. */
const slice = 5;

/** So much may come on top of what the same task does next. */
const rest = 2;

/** Lets the page have its turn. */
export const turn = (): Promise<void> =>
  (globalThis as { scheduler?: { yield?: () => Promise<void> } }).scheduler?.yield?.() ??
  new Promise((resolve) => setTimeout(resolve));

/**
 * Does `work` for each item, pausing whenever a slice is used up, and at the end if much of one is. Stops when
 * `signal` aborts, or when it is not wanted any more.
 */
export async function inSlices<T>(
  items: Iterable<T>,
  work: (item: T) => void,
  signal: AbortSignal,
  wanted: () => boolean = () => true,
): Promise<void> {
  let began = performance.now();
  for (const item of items) {
    work(item);
    if (performance.now() - began < slice) continue;
    await turn();
    if (signal.aborted || !wanted()) return;
    began = performance.now();
  }
  if (performance.now() - began > rest) await turn();
}
