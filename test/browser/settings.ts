import type { Page } from "puppeteer-core";
import type { Settings } from "../../data/settings/schema";
import type { Session } from "./launch";
import { openExtensionPage } from "./popup";

interface Browserish {
  runtime: { sendMessage(message: object): Promise<{ ok: boolean; problem?: string; reply: unknown }> };
  tabs: {
    query(filter: object): Promise<{ id: number; url: string }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
}

/** Runs in a page of the extension, where its messages may be sent from. */
async function inExtension<T, A>(session: Session, run: (arg: A) => Promise<T>, arg: A): Promise<T> {
  const page = await openExtensionPage(session, "options.html");
  try {
    return (await page.evaluate(run as never, arg as never)) as T;
  } finally {
    await page.close();
  }
}

/** Changes settings as the settings page does, and waits until they are stored. */
export async function changeSettings(session: Session, change: Partial<Settings>): Promise<void> {
  const problem = await inExtension(
    session,
    async (changed) => {
      const { runtime } = (globalThis as unknown as { chrome: Browserish }).chrome;
      const read = await runtime.sendMessage({ name: "settings:read", request: {} });
      const { settings } = read.reply as { settings: object };
      const request = { settings: { ...settings, ...changed } };
      const answer = await runtime.sendMessage({ name: "settings:write", request });
      return answer.ok ? "" : answer.problem;
    },
    change,
  );
  if (problem) throw new Error(problem);
}

/** The settings as they are stored. */
export const readSettings = (session: Session): Promise<Settings> =>
  inExtension(
    session,
    async () => {
      const { runtime } = (globalThis as unknown as { chrome: Browserish }).chrome;
      const read = await runtime.sendMessage({ name: "settings:read", request: {} });
      return (read.reply as { settings: Settings }).settings;
    },
    null,
  );

/** Sends a message to the reader in a page, as the background does, and brings that page to the front. */
export async function tellPage(session: Session, page: Page, name: string, request: object) {
  const told = await inExtension(
    session,
    async ({ url, message }) => {
      const { tabs } = (globalThis as unknown as { chrome: Browserish }).chrome;
      const tab = (await tabs.query({})).find((each) => each.url === url);
      return tabs.sendMessage(tab!.id, message);
    },
    { url: page.url(), message: { name, request } },
  );
  await page.bringToFront();
  return told as { ok: boolean; reply: unknown } | undefined;
}
