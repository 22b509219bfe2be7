import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bidiOf, evaluateByBidi } from "./bidi";
import type { Session } from "./launch";
import { pause } from "./marks";

/** Has the browser save downloads into a folder without asking. */
export async function downloadInto(session: Session, folder: string): Promise<void> {
  const connection = bidiOf(session.browser);
  if (!connection) {
    const cdp = await session.browser.target().createCDPSession();
    await cdp.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder });
    return;
  }
  const { contexts } = (await connection.send("browsingContext.getTree", { "moz:scope": "chrome" }))
    .result as { contexts: { context: string }[] };
  await evaluateByBidi(
    connection,
    contexts[0]!.context,
    `Services.prefs.setIntPref("browser.download.folderList", 2);
     Services.prefs.setStringPref("browser.download.dir", ${JSON.stringify(folder)});
     Services.prefs.setBoolPref("browser.download.useDownloadDir", true);
     // The panel would take the keyboard from the page.
     Services.prefs.setBoolPref("browser.download.alwaysOpenPanel", false);
     Services.prefs.setBoolPref("browser.download.always_ask_before_handling_new_types", false);`,
  );
}

/** Waits for the one file that is saved into a folder; its name and text. */
export async function savedFile(folder: string): Promise<{ path: string; name: string; text: string }> {
  for (let tries = 0; tries < 300; tries++) {
    const [name, ...others] = existsSync(folder) ? readdirSync(folder) : [];
    const path = name && join(folder, name);
    // Browsers save under another name first, or beside an empty one.
    const text = path && others.length === 0 && name.endsWith(".json") ? readFileSync(path, "utf8") : "";
    if (path && text.endsWith("}\n")) return { path, name, text };
    await pause(50);
  }
  throw new Error(`No file was saved in ${folder}.`);
}
