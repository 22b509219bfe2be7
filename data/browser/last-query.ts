import browser from "webextension-polyfill";

/** How long a query is kept after the popup was last in use, in ms. */
export const KEPT_FOR = 2 * 60_000;

const key = "lastQuery";

interface Kept {
  query: string;
  /** When it was in use, in ms since 1970. */
  at: number;
}

function isKept(value: unknown): value is Kept {
  const { query, at } = (value ?? {}) as Partial<Kept>;
  return typeof query === "string" && typeof at === "number";
}

/** Nothing is kept in a private window, nor read there; where it cannot be told, it is taken for one. */
let isPrivate: Promise<boolean> | undefined;
function inPrivate(): Promise<boolean> {
  isPrivate ??= browser.windows.getCurrent().then(
    ({ incognito }) => incognito,
    () => true,
  );
  return isPrivate;
}

/** The query of a moment ago; empty if there is none. One that is too old is erased. Never fails. */
export async function readLastQuery(now = Date.now()): Promise<string> {
  try {
    if (await inPrivate()) return "";
    const kept = (await browser.storage.session.get(key))[key];
    if (kept === undefined) return "";
    const age = isKept(kept) ? now - kept.at : KEPT_FOR;
    if (age >= 0 && age < KEPT_FOR) return (kept as Kept).query;
    await browser.storage.session.remove(key);
  } catch {
    // It is a convenience: without it the popup opens as if for the first time.
  }
  return "";
}

/** Keeps a query in memory, not on disk; an empty one erases what was kept. Never fails. */
export async function keepLastQuery(query: string, now = Date.now()): Promise<void> {
  try {
    if (await inPrivate()) return;
    if (query.trim() === "") await browser.storage.session.remove(key);
    else await browser.storage.session.set({ [key]: { query: query.slice(0, 200), at: now } satisfies Kept });
  } catch {
    // See above.
  }
}

/**
 * Erases a query that is too old, now or when it will be, as far as the background lives until then. To be called
 * whenever that starts: no browser wakes it for this alone, and until then the query is read by nobody. Never fails.
 */
export async function forgetLastQuery(now = Date.now()): Promise<void> {
  try {
    const kept = (await browser.storage.session.get(key))[key];
    if (kept === undefined) return;
    const left = isKept(kept) ? kept.at + KEPT_FOR - now : 0;
    if (left > 0 && left <= KEPT_FOR) setTimeout(forgetLastQuery, left);
    else await browser.storage.session.remove(key);
  } catch {
    // Memory that cannot be read holds nothing that lasts.
  }
}
