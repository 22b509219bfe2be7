/**
 * Pages on which the reader asked for marks. A page is known by its tab and the moment its document began, which
 * the browser tells, not the page: the answer ends with navigation and reload, and no address is kept.
 */
import browser from "webextension-polyfill";
import "../messages/handover";

const key = "asked-pages";
/** The oldest makes room past this many. */
const most = 50;

type Asked = [tabId: number, began: number][];

/** Notes that marks are wanted on the page in this tab, and tells its script. False where no script may run. */
export async function askForPage(tabId: number): Promise<boolean> {
  const began = await beginning(tabId, true);
  if (began === undefined) return false;
  const others = (await loadAsked()).filter(([id]) => id !== tabId);
  await browser.storage.session.set({ [key]: [[tabId, began], ...others].slice(0, most) });
  return true;
}

/** Whether marks were asked for on the very page that is in this tab. Never rejects. */
export async function isAskedFor(tabId: number | undefined): Promise<boolean> {
  const [, began] = (await loadAsked()).find(([id]) => id === tabId) ?? [];
  return began !== undefined && tabId !== undefined && began === (await beginning(tabId, false));
}

async function loadAsked(): Promise<Asked> {
  const { [key]: stored } = await browser.storage.session.get(key).catch((): Record<string, unknown> => ({}));
  return Array.isArray(stored) ? (stored.filter(Array.isArray) as Asked) : [];
}

/** When the document of a tab began, in milliseconds of the clock; with `asked`, its script is told of the wish. */
async function beginning(tabId: number, asked: boolean): Promise<number | undefined> {
  try {
    const [told] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      func: (wanted: boolean) => {
        if (wanted) globalThis.backstoryAsked = true;
        return performance.timeOrigin;
      },
      args: [asked],
    });
    return typeof told?.result === "number" ? told.result : undefined;
  } catch {
    return undefined;
  }
}
