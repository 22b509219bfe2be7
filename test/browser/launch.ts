import { readFileSync } from "node:fs";
import { join } from "node:path";
import puppeteer, { type Browser, type LaunchOptions, type Page } from "puppeteer-core";
import { findBrowser } from "../../.dev/browsers.mjs";
import { bidiOf } from "./bidi";
import { firefoxPrefs } from "./firefox-prefs";
import { readFirefoxConsole, watchProblems, watchWorkers } from "./problems";

export type BrowserName = "chromium" | "firefox";

export interface LaunchSettings {
  /** Folder of the built extension; without it the browser starts bare and `install` can follow. */
  extensionDir?: string;
  /** Profile folder to keep over restarts; without it a fresh one that goes with the browser. */
  profile?: string;
  /** Port of the loopback server that answers for every host. Without it names resolve as usual. */
  proxyPort?: number;
  /** A real window when false. */
  headless?: boolean;
  /** What the system prefers, for pages and for our own. */
  scheme?: "light" | "dark";
  /** Has Firefox tell the time as it is, not in whole milliseconds: for measuring. Chromium tells 0.1 ms anyway. */
  fineClock?: boolean;
  /** Leaves Chromium's background unwatched: one that a debugger has seen is not started again once it was stopped. */
  unwatched?: boolean;
}

/** A running browser with, as a rule, the extension in it. */
export interface Session {
  name: BrowserName;
  browser: Browser;
  /** "chrome-extension://…" or "moz-extension://…", without a slash at the end. */
  origin: string;
  /** Exceptions and error messages of pages and of the extension; those of Firefox's background come at the end. */
  problems: string[];
  install(extensionDir: string): Promise<void>;
  /** A new page at this address; `viewport` in CSS pixels. */
  open(url: string): Promise<Page>;
  close(): Promise<void>;
}

/** Firefox draws a random address for each extension; with this one fixed, its pages can be opened. */
const firefoxUuid = "5b0f6c1e-7a43-4d52-9d0e-2f6a1c8e4b90";

const chromiumArgs = [
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-features=OptimizationHints,MediaRouter,Translate,DisableLoadExtensionCommandLineSwitch",
];

/** Starts a browser of this kind. Throws, saying what to do, when there is none on this machine. */
export async function launch(name: BrowserName, settings: LaunchSettings = {}): Promise<Session> {
  const { path } = findBrowser(name);
  if (!path) throw new Error(`No ${name} that can serve on this machine: run npm test, which brings one.`);
  const browser = await puppeteer.launch({ executablePath: path, ...options(name, settings) });
  const session: Session = {
    name,
    browser,
    origin: "",
    problems: [],
    async install(extensionDir) {
      const id = await browser.installExtension(extensionDir);
      session.origin = name === "chromium" ? `chrome-extension://${id}` : `moz-extension://${firefoxUuid}`;
    },
    async open(url) {
      const page = await browser.newPage();
      watchProblems(page, session.problems);
      await page.goto(url);
      return page;
    },
    async close() {
      if (!browser.connected) return;
      const connection = bidiOf(browser);
      if (connection) session.problems.push(...(await readFirefoxConsole(connection)));
      const told = session.problems.length;
      await browser.close();
      // "The browser is shutting down" is what a call under way is answered then.
      session.problems.length = told;
    },
  };
  if (name === "chromium" && !settings.unwatched) watchWorkers(browser, session.problems);
  const loaded = isLoadedByFlag(name, settings) ? await loadedExtension(browser) : undefined;
  if (loaded) session.origin = `chrome-extension://${loaded}`;
  else if (settings.extensionDir) await session.install(settings.extensionDir);
  return session;
}

/**
 * In a profile that is kept, Chromium forgets what it was told by the debugging protocol to install, with its
 * permissions and registered scripts; what a flag names is as good as installed.
 */
const isLoadedByFlag = (name: BrowserName, { profile, extensionDir }: LaunchSettings): boolean =>
  name === "chromium" && profile !== undefined && extensionDir !== undefined;

/** The id of the extension the flag has brought; undefined in branded Chrome, which passes the flag over. */
async function loadedExtension(browser: Browser): Promise<string | undefined> {
  for (let tries = 0; tries < 300; tries++) {
    const [id] = (await browser.extensions()).keys();
    if (id) return id;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return undefined;
}

function options(name: BrowserName, settings: LaunchSettings): LaunchOptions {
  const { headless = true, profile, proxyPort, extensionDir, scheme } = settings;
  const shared: LaunchOptions = {
    headless,
    // A real window has the size the reader gives it.
    defaultViewport: headless ? { width: 1100, height: 900 } : null,
    ...(profile ? { userDataDir: profile } : {}),
  };
  if (name === "firefox") {
    return {
      ...shared,
      browser: "firefox",
      // Lets the test open the extension's own pages. Without it, only web addresses may be opened.
      args: ["--remote-allow-system-access"],
      extraPrefsFirefox: firefoxPrefs({
        proxyPort,
        scheme,
        fineClock: settings.fineClock,
        uuids: extensionDir ? { [geckoId(extensionDir)]: firefoxUuid } : {},
      }),
    };
  }
  return {
    ...shared,
    browser: "chrome",
    pipe: true,
    enableExtensions: true,
    // Without it no bar says that a machine is at the wheel; in a window a person is.
    ...(headless ? {} : { ignoreDefaultArgs: ["--enable-automation"] }),
    args: [
      ...chromiumArgs,
      ...(isLoadedByFlag(name, settings) ? [`--load-extension=${extensionDir}`] : []),
      // Chromium's sandbox refuses to run as root, which is what a container gives.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      // Chromium counts dark as 0 and light as 1.
      ...(scheme ? [`--blink-settings=preferredColorScheme=${scheme === "dark" ? 0 : 1}`] : []),
      ...(proxyPort
        ? [`--proxy-server=127.0.0.1:${proxyPort}`, "--host-resolver-rules=MAP * 127.0.0.1"]
        : []),
    ],
  };
}

function geckoId(extensionDir: string): string {
  const manifest = JSON.parse(readFileSync(join(extensionDir, "manifest.json"), "utf8"));
  return manifest.browser_specific_settings.gecko.id;
}
