/**
 * Ways to make our own code fail where it runs. A page of ours asks the browser to run a function in the world our
 * scripts share in a page: there, and nowhere a page could reach, a function of the browser is taken away.
 */
import type { Page } from "puppeteer-core";
import type { Fault } from "../../data/faults/fault";
import type { Session } from "./launch";
import { workerOf } from "./worker";

interface Browserish {
  runtime: { sendMessage(message: object): Promise<{ reply: unknown }> };
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
  scripting: { executeScript(what: object): Promise<unknown> };
}
type Extension = { chrome: Browserish };

/** From now on this global of our scripts in the page throws an error that says `words`; then our script runs again. */
export async function breakPage(control: Page, page: Page, global: string, words: string): Promise<void> {
  await control.evaluate(
    async ({ url, global, words }) => {
      const { tabs, scripting } = (globalThis as unknown as Extension).chrome;
      const tab = (await tabs.query({})).find((each) => each.url === url);
      const target = { tabId: tab!.id };
      const func = (name: string, said: string) => {
        const fail = () => {
          throw new TypeError(said);
        };
        Object.assign(globalThis, { [name]: name === "backstoryReader" ? { atWork: fail } : fail });
      };
      await scripting.executeScript({ target, func, args: [global, words] });
      if (global === "backstoryReader") await scripting.executeScript({ target, files: ["/page.js"] });
    },
    { url: page.url(), global, words },
  );
}

/**
 * From now on nothing new can be drawn in a page of ours: what makes elements throws an error that says `words`. It is
 * thrown by the browser itself, as of code that a test evaluates there no page hears.
 */
export async function breakOwnPage(page: Page, words: string): Promise<void> {
  await page.evaluate((said) => {
    const fail = JSON.parse.bind(JSON, said);
    Object.assign(document, { createElement: fail, createElementNS: fail });
    globalThis.getComputedStyle = fail as never;
  }, words);
}

/** From now on the background's storage refuses to write, with an error that says `words`. */
export async function breakBackground(session: Session, control: Page, words: string): Promise<void> {
  const refuse = `{
    const { storage } = globalThis.browser ?? chrome;
    const set = () => Promise.reject(new Error(${JSON.stringify(words)}));
    Object.defineProperty(storage.local, "set", { configurable: true, value: set });
  }`;
  if (session.name === "chromium") {
    await (await workerOf(session)).evaluate(refuse);
    return;
  }
  await control.evaluate((words) => {
    const extension = (globalThis as unknown as { browser: { extension: { getBackgroundPage(): Window } } })
      .browser;
    const background = extension.extension.getBackgroundPage() as unknown as Extension & {
      Promise: typeof Promise;
    };
    const { local } = (background.chrome as unknown as { storage: { local: object } }).storage;
    const set = () => background.Promise.reject(new Error(words));
    Object.defineProperty(local, "set", { configurable: true, value: set });
  }, words);
}

/** What went wrong, as the settings would show it. */
export const faultsNow = (control: Page): Promise<Fault[]> => ask(control, "faults:read");

export const clearFaults = (control: Page): Promise<Fault[]> => ask(control, "faults:clear");

const ask = (control: Page, name: string): Promise<Fault[]> =>
  control.evaluate(async (name) => {
    const { runtime } = (globalThis as unknown as Extension).chrome;
    return (await runtime.sendMessage({ name, request: {} })).reply as Fault[];
  }, name);
