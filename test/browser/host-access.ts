import type { Page } from "puppeteer-core";
import type { Session } from "./launch";
import { inFirefox } from "./settings-page";

interface Developer {
  chrome: {
    developerPrivate: {
      addHostPermission(id: string, host: string): Promise<void>;
      removeHostPermission(id: string, host: string): Promise<void>;
      updateExtensionConfiguration(update: object): Promise<void>;
    };
  };
}

/** Runs in Chromium's own page of extensions, as its buttons do. */
async function inExtensionsPage<A>(session: Session, run: (arg: A) => Promise<void>, arg: A): Promise<void> {
  const page = await session.browser.newPage();
  try {
    await page.goto("chrome://extensions/");
    await page.evaluate(run as never, arg as never);
  } finally {
    await page.close();
  }
}

const idOf = (session: Session) => new URL(session.origin).host;

/**
 * Answers the browser's question for a site before it is asked: Firefox is set to ask nothing, Chromium does not ask
 * for what its own page of extensions has allowed.
 */
export async function answerYes(session: Session, pattern: string): Promise<void> {
  if (session.name === "firefox") return;
  await inExtensionsPage(
    session,
    ({ id, host }) =>
      (globalThis as unknown as Developer).chrome.developerPrivate.addHostPermission(id, host),
    { id: idOf(session), host: pattern },
  );
}

/** Chromium's choice of where the extension may be at all, the list of the manifest included. */
export async function chooseHostAccess(session: Session, access: "ON_CLICK" | "ON_ALL_SITES"): Promise<void> {
  await inExtensionsPage(
    session,
    ({ id, hostAccess }) =>
      (globalThis as unknown as Developer).chrome.developerPrivate.updateExtensionConfiguration({
        extensionId: id,
        hostAccess,
      }),
    { id: idOf(session), hostAccess: access },
  );
}

/** Chooses, in the settings, where marks appear without a rule: the list, sites that are chosen, every site (1 to 3). */
export async function chooseScope(options: Page, nth: number): Promise<void> {
  await options.bringToFront();
  await options.click(`.radios .radio:nth-of-type(${nth}) input`);
}

interface Extension {
  chrome: {
    permissions: { getAll(): Promise<{ origins: string[] }> };
    runtime: { getManifest(): { host_permissions: string[] } };
    scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> };
  };
}

/**
 * Waits until just these sites beside the list are allowed, and the page script is registered for just these. With
 * every site allowed, Chromium lists what was allowed before again.
 */
export async function waitForSites(own: Page, patterns: string[]): Promise<void> {
  await own.waitForFunction(
    async (wanted) => {
      const { permissions, runtime, scripting } = (globalThis as unknown as Extension).chrome;
      const list = new Set(runtime.getManifest().host_permissions);
      const allowed = (await permissions.getAll()).origins.filter((each) => !list.has(each));
      const found = (await scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches);
      const each = wanted.includes("*://*/*") ? allowed.filter((one) => one === "*://*/*") : allowed;
      return `${each.sort()} ${found.sort()}` === `${wanted.sort()} ${wanted.sort()}`;
    },
    { timeout: 20_000, polling: 100 },
    patterns,
  );
}

/** Takes a site away in the browser's own pages: no rule of the reader's says so. */
export async function takeAway(session: Session, pattern: string): Promise<void> {
  if (session.name === "firefox") {
    await inFirefox(
      session,
      `(async () => {
        const id = "backstory@backstory.example";
        const url = "resource://gre/modules/ExtensionPermissions.sys.mjs";
        const { ExtensionPermissions } = ChromeUtils.importESModule(url);
        const { extension } = WebExtensionPolicy.getByID(id);
        const taken = { permissions: [], origins: [${JSON.stringify(pattern)}] };
        await ExtensionPermissions.remove(id, taken, extension);
      })()`,
    );
    return;
  }
  await inExtensionsPage(
    session,
    ({ id, host }) =>
      (globalThis as unknown as Developer).chrome.developerPrivate.removeHostPermission(id, host),
    { id: idOf(session), host: pattern },
  );
}
