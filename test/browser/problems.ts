import type { Browser, Page, Target } from "puppeteer-core";
import { type BidiConnection, evaluateByBidi } from "./bidi";

/**
 * Collects what goes wrong in a page: exceptions of the page and of our scripts in it (they run in a
 * world of their own, yet are reported with the page) and what either writes to the console as an error.
 */
export function watchProblems(page: Page, into: string[]): void {
  page.on("pageerror", (error) => {
    into.push(`${page.url()}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  });
  page.on("console", (message) => {
    // A page that asks for what is not there is no fault of anybody's script.
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) {
      into.push(`${page.url()}: ${message.text()}`);
    }
  });
}

/** Collects exceptions of the extension's background in Chromium, from every start of its worker. */
export function watchWorkers(browser: Browser, into: string[]): void {
  const watch = async (target: Target) => {
    if (target.type() !== "service_worker" || !target.url().startsWith("chrome-extension:")) return;
    const cdp = await target.createCDPSession();
    cdp.on("Runtime.exceptionThrown", ({ exceptionDetails: { text, exception } }) => {
      into.push(`background: ${exception?.description ?? text}`);
    });
    cdp.on("Runtime.consoleAPICalled", ({ type, args }) => {
      if (type === "error")
        into.push(`background: ${args.map((each) => each.value ?? each.description).join(" ")}`);
    });
    await cdp.send("Runtime.enable");
  };
  browser.on("targetcreated", (target) => {
    // A worker that ends before we reach it has nothing left to tell.
    watch(target).catch(() => {});
  });
}

/** Exceptions of the extension's background in Firefox, as its console lists them. */
export async function readFirefoxConsole(connection: BidiConnection): Promise<string[]> {
  const { contexts } = (await connection.send("browsingContext.getTree", { "moz:scope": "chrome" }))
    .result as {
    contexts: { context: string }[];
  };
  const told = await evaluateByBidi(
    connection,
    contexts[0]!.context,
    `JSON.stringify(Services.console.getMessageArray()
      .filter((each) => each instanceof Ci.nsIScriptError && !(each.flags & Ci.nsIScriptError.warningFlag))
      .filter((each) => each.sourceName.startsWith("moz-extension:"))
      // A page was closed or left while it waited for an answer: nobody is there to miss it.
      .filter((each) => !/^Promise (resolved|rejected) (after context unloaded|while context is inactive)/
        .test(each.errorMessage))
      .map((each) => each.sourceName + ": " + each.errorMessage))`,
  );
  return JSON.parse(String(told.value));
}
