/** Marks the reader reported as wrong. Kept on this device alone, by the background alone. */
import * as v from "valibot";
import browser from "webextension-polyfill";
import type { WrongMark } from "../messages/protocol";

const key = "wrong-marks";
/** The oldest report makes room for a new one past this many. */
const most = 500;

const Stored = v.array(v.strictObject({ id: v.string(), words: v.string(), page: v.string() }));

let queue: Promise<unknown> = Promise.resolve();

/** All reports, newest first. What is stored but cannot be read counts as none. */
export async function loadReports(): Promise<WrongMark[]> {
  const { [key]: stored } = await browser.storage.local.get(key);
  const read = v.safeParse(Stored, stored);
  return read.success ? read.output : [];
}

/** Adds a report, or takes it back; the reports as they are then. */
export function setReport(report: WrongMark, on: boolean): Promise<WrongMark[]> {
  return change((reports) => {
    const others = reports.filter((other) => !isSame(other, report));
    return on ? [report, ...others].slice(0, most) : others;
  });
}

/** Takes all reports back. */
export const clearReports = (): Promise<WrongMark[]> => change(() => []);

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

function change(how: (reports: WrongMark[]) => WrongMark[]): Promise<WrongMark[]> {
  const turn = queue.then(async () => {
    const reports = how(await loadReports());
    if (reports.length > 0) await browser.storage.local.set({ [key]: reports });
    else await browser.storage.local.remove(key);
    return reports;
  });
  queue = turn.catch(() => undefined);
  return turn;
}
