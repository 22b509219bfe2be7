/** Marks the reader reported as wrong. Kept on this device alone, by the background alone. */
import * as v from "valibot";
import browser from "webextension-polyfill";
import type { WrongMark } from "../messages/protocol";

const key = "wrong-marks";
/** The oldest report makes room for a new one past this many. */
const most = 500;

const Stored = v.array(v.strictObject({ id: v.string(), words: v.string(), page: v.string() }));

/** `kept` until taken back; `fleeting`, from private windows, in memory until the browser closes. */
export type Keeping = "kept" | "fleeting";
const areaOf = (keeping: Keeping) => (keeping === "kept" ? browser.storage.local : browser.storage.session);

let queue: Promise<unknown> = Promise.resolve();

/**
 * The reports of one keeping, newest first. What is stored but cannot be read counts as none; rejects
 * when storage itself fails.
 */
export async function loadReports(keeping: Keeping = "kept"): Promise<WrongMark[]> {
  const { [key]: stored } = await areaOf(keeping).get(key);
  const read = v.safeParse(Stored, stored);
  return read.success ? read.output : [];
}

/** Adds a report, or takes it back; the reports as they are then. */
export function setReport(report: WrongMark, on: boolean, keeping: Keeping = "kept"): Promise<WrongMark[]> {
  return change(keeping, (reports) => {
    const others = reports.filter((other) => !isSame(other, report));
    return on ? [report, ...others].slice(0, most) : others;
  });
}

/** Puts reports back before those that are there. */
export const restoreReports = (taken: readonly WrongMark[]): Promise<WrongMark[]> =>
  change("kept", (reports) => {
    const others = reports.filter((report) => !taken.some((other) => isSame(other, report)));
    return [...taken, ...others].slice(0, most);
  });

/** Takes all reports back, those of private windows too. */
export async function clearReports(): Promise<WrongMark[]> {
  await change("fleeting", () => []);
  return change("kept", () => []);
}

/** The address a report is kept under: without what may tell more of a reader than of a page. */
export function pageOf(url: string | undefined): string | null {
  try {
    const { protocol, origin, pathname } = new URL(url ?? "");
    return /^https?:$/.test(protocol) ? `${origin}${pathname}`.slice(0, 2000) : null;
  } catch {
    return null;
  }
}

const isSame = (a: WrongMark, b: WrongMark) => a.id === b.id && a.words === b.words && a.page === b.page;

/** One change after the other. Rejects when storage fails, rather than overwrite what could not be read. */
function change(keeping: Keeping, how: (reports: WrongMark[]) => WrongMark[]): Promise<WrongMark[]> {
  const turn = queue.then(async () => {
    const before = await loadReports(keeping);
    const reports = how(before);
    if (reports.length > 0) await areaOf(keeping).set({ [key]: reports });
    else if (before.length > 0) await areaOf(keeping).remove(key);
    return reports;
  });
  queue = turn.catch(() => undefined);
  return turn;
}
