/** An earlier value of the settings that could not be read, kept until the reader has seen it, and after. */
import browser from "webextension-polyfill";
import type { StoredSettings } from "../messages/protocol";

export const keptKey = "settings-kept";
/** Characters that are kept of a value too large to be kept whole. */
const keptLimit = 100_000;

type Notice = NonNullable<StoredSettings["notice"]>;
/** Whether the reader has been told. */
type Kept = Notice & { seen: boolean };

/**
 * Moves a value that could not be read aside, below those that have not been seen yet, and puts what follows from
 * it in its place; both in one write, so that nothing is lost if the browser stops in between.
 *
 * @param stored what is under `keptKey`
 * @param place the item it came from, and what shall stand there now
 */
export async function keepAside(
  notice: Notice,
  stored: unknown,
  place: Readonly<Record<string, unknown>>,
): Promise<Notice> {
  const earlier = isKept(stored) && !stored.seen ? stored.kept : undefined;
  const write = (kept: string) =>
    browser.storage.local.set({
      ...place,
      [keptKey]: { problem: notice.problem, kept: joined(earlier, kept), seen: false } satisfies Kept,
    });
  // Whole if there is room for it.
  await write(notice.kept).catch(() => write(shortened(notice.kept)));
  return { ...notice, kept: joined(earlier, notice.kept) };
}

/** What is kept aside and has not been seen. */
export function unseen(stored: unknown): Notice | undefined {
  return isKept(stored) && !stored.seen ? { problem: stored.problem, kept: stored.kept } : undefined;
}

/** The reader has seen it: it is not told again. The old value stays where it is. */
export async function setSeen(): Promise<void> {
  const { [keptKey]: kept } = await browser.storage.local.get(keptKey);
  if (isKept(kept)) await browser.storage.local.set({ [keptKey]: { ...kept, seen: true } });
}

/** One value a line; a line that is there already is not repeated. */
const joined = (earlier: string | undefined, value: string): string =>
  earlier === undefined ? value : [...new Set([...earlier.split("\n"), value])].join("\n");

/** Cut to the limit, with a sign at the end that it was, and no half of a character before it. */
const shortened = (text: string): string =>
  text.length <= keptLimit ? text : `${text.slice(0, keptLimit - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;

function isKept(value: unknown): value is Kept {
  const kept = value as Partial<Kept> | null | undefined;
  return typeof kept?.kept === "string" && /^(?:corrupt|partly|newer)$/.test(kept.problem ?? "");
}
