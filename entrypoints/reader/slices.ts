/** Longest stretch of work without letting the page have its turn, in milliseconds. */
const slice = 5;

/** So much may come on top of what the same task does next. */
const rest = 2;

/** Lets the page have its turn; in a hidden tab, until it is seen again or `signal` aborts. */
export async function turn(signal?: AbortSignal): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  await (scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve)));
  if (document.hidden && signal && !signal.aborted)
    await new Promise<unknown>((resolve) => {
      document.addEventListener("visibilitychange", resolve, { once: true, signal });
      signal.addEventListener("abort", resolve, { once: true });
    });
}

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
    await turn(signal);
    if (signal.aborted || !wanted()) return;
    began = performance.now();
  }
  if (performance.now() - began > rest) await turn(signal);
}

/** What a generator comes to, run in slices; undefined if `signal` aborts before. */
export async function lastOf<T>(work: Generator<void, T>, signal: AbortSignal): Promise<T | undefined> {
  let last: T | undefined;
  const steps = (function* () {
    last = yield* work;
  })();
  await inSlices(steps, () => {}, signal);
  return last;
}
