/** Ends and begins again what stands behind the pages, as browsers and their owners do. */
import { openExtensionPage, pause, type Session } from "../harness";
import { inFirefox } from "../settings-page";
import { workerOf } from "../worker";

const id = "backstory@backstory.example";

/** Stops the background, which the browser starts again when something is asked of it. */
export async function stopBackground(session: Session): Promise<void> {
  if (session.name === "firefox") {
    await inFirefox(
      session,
      `WebExtensionPolicy.getByID("${id}").extension.terminateBackground({ disableResetIdleForTest: true }).then(() => 1)`,
    );
    return;
  }
  const page = (await session.browser.pages()).at(-1)!;
  const cdp = await page.createCDPSession();
  // What is asked for meanwhile may start it again at once: to have seen it stopped is enough.
  const stopped = new Promise<void>((resolve) =>
    cdp.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === "stopped")) resolve();
    }),
  );
  await cdp.send("ServiceWorker.enable");
  await cdp.send("ServiceWorker.stopAllWorkers");
  await Promise.race([stopped, pause(1000)]);
  await cdp.detach();
}

/** Switches the extension off or on, as the browser's page of extensions does. */
export async function enable(session: Session, on: boolean): Promise<void> {
  if (session.name === "firefox") {
    await inFirefox(
      session,
      `(async () => {
        const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
        const addon = await AddonManager.getAddonByID("${id}");
        await addon.${on ? "enable" : "disable"}();
        return 1;
      })()`,
    );
    return;
  }
  const page = await session.browser.newPage();
  try {
    await page.goto("chrome://extensions/");
    await page.evaluate(
      (extension, enabled) =>
        (
          globalThis as unknown as {
            chrome: { management: { setEnabled(id: string, on: boolean): Promise<void> } };
          }
        ).chrome.management.setEnabled(extension, enabled),
      new URL(session.origin).host,
      on,
    );
    await pause(300);
  } finally {
    await page.close();
  }
}

/**
 * Has the background wait before it puts scripts into pages, as on a machine with a lot to do. `asked` resolves once
 * it does wait; `release` has it go on, and wait no more.
 */
export async function holdBackground(
  session: Session,
): Promise<Record<"asked" | "release", () => Promise<void>>> {
  const own = session.name === "firefox" ? await openExtensionPage(session, "options.html") : null;
  const at = own ?? (await workerOf(session));
  const there = own ? "browser.extension.getBackgroundPage()" : "globalThis";
  const inBackground = (code: string) => at.evaluate(`(() => { const there = ${there}; ${code} })()`);
  await inBackground(`
    const { scripting } = there.chrome;
    const { executeScript } = scripting;
    const become = (value) => Object.defineProperty(scripting, "executeScript", { configurable: true, value });
    const held = new there.Promise((resolve) => {
      there.release = () => (become(executeScript), resolve());
    });
    become((what) => {
      there.asked = true;
      return held.then(() => executeScript.call(scripting, what));
    });
  `);
  return {
    async asked() {
      while (!(await inBackground("return !!there.asked"))) await pause(20);
    },
    async release() {
      await inBackground("there.release()");
      await own?.close();
    },
  };
}
