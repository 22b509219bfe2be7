import { answerYes, waitForSites } from "../browser/host-access";
import { type BrowserName, launch } from "../browser/launch";
import { serve } from "../browser/server";
import { openSettings } from "../browser/settings-page";
import type { Pair } from "./compare";

const everySite = "*://*/*";

/**
 * Starts two browsers, each with a server of its own, so that the requests of each are known apart. The extension may
 * be on every site, as a reader allows it in settings.
 */
export async function startPair(
  browser: BrowserName,
  extensionDir: string,
): Promise<Pair & { close(): Promise<string[]> }> {
  const nothing = () => undefined;
  const [bareServer, oursServer] = await Promise.all([serve(nothing), serve(nothing)]);
  const bare = await launch(browser, { proxyPort: bareServer.port });
  const ours = await launch(browser, { proxyPort: oursServer.port, extensionDir });
  await answerYes(ours, everySite);
  const own = await openSettings(ours);
  await own.click(".radios .radio:nth-of-type(3) input");
  await waitForSites(own, [everySite]);
  return {
    bare: { session: bare, server: bareServer, scripted: true },
    ours: { session: ours, server: oursServer, scripted: true, own },
    /** Resolves with what went wrong in the extension's own pages and its background. */
    async close() {
      await Promise.all([bare.close(), ours.close()]);
      await Promise.all([bareServer.close(), oursServer.close()]);
      return ours.problems.filter((each) => each.includes(ours.origin) || each.startsWith("background"));
    },
  };
}
