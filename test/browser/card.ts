import type { CDPSession, Page } from "puppeteer-core";
import { type BidiConnection, bidiOf, callByBidi, contextOf } from "./bidi";
import { pause } from "./marks";

/** What a person sees of an open card. */
export interface SeenCard {
  role: string;
  /** Its accessible name: "Sora, model". */
  name: string;
  text: string;
}

/**
 * The card lives in a closed shadow root, which no script of the page can enter. The debuggers can:
 * Chromium's protocol pierces it, and WebDriver BiDi hands it out when asked for shadow trees of
 * every mode. Through either, a function runs with that root as its argument.
 */
export async function inCard<T>(page: Page, read: (root: ShadowRoot) => T): Promise<T | null> {
  const connection = bidiOf(page.browser());
  return connection
    ? inRootByBidi(connection, { context: contextOf(page) }, "html > backstory-card", read)
    : inCardByCdp(page, read);
}

async function inCardByCdp<T>(page: Page, read: (root: ShadowRoot) => T): Promise<T | null> {
  const cdp = await page.createCDPSession();
  try {
    const backendNodeId = await findRoot(cdp);
    return backendNodeId ? await overRoot(cdp, { backendNodeId }, read) : null;
  } finally {
    await cdp.detach();
  }
}

async function findRoot(cdp: CDPSession): Promise<number | undefined> {
  const { root } = await cdp.send("DOM.getDocument", { depth: -1, pierce: true });
  const html = root.children?.find((node) => node.localName === "html");
  const hosts = (html?.children ?? []).filter((node) => node.localName === "backstory-card");
  return hosts[0]?.shadowRoots?.[0]?.backendNodeId;
}

/** Runs a function over a shadow root that Chromium's debugger has found, in the world that is named or the page's. */
export async function overRoot<T>(
  cdp: CDPSession,
  root: { backendNodeId: number; executionContextId?: number },
  read: (root: ShadowRoot) => T,
): Promise<T> {
  const { object } = await cdp.send("DOM.resolveNode", root);
  const { result, exceptionDetails } = await cdp.send("Runtime.callFunctionOn", {
    objectId: object.objectId!,
    functionDeclaration: `function () { return (${read})(this); }`,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

/** The same in Firefox, over the root of the first element that `host` selects; null without one. */
export async function inRootByBidi<T>(
  connection: BidiConnection,
  target: { context: string; sandbox?: string },
  host: string,
  read: (root: ShadowRoot) => T,
): Promise<T | null> {
  const { context } = target;
  const found = await callByBidi(connection, context, `() => document.querySelector("${host}")`, {
    target,
    serializationOptions: { includeShadowTree: "all", maxDomDepth: 1 },
  });
  const root = (found.value as { shadowRoot?: { sharedId: string } } | undefined)?.shadowRoot;
  if (!root) return null;
  const told = await callByBidi(connection, context, `root => JSON.stringify((${read})(root) ?? null)`, {
    target,
    arguments: [{ sharedId: root.sharedId }],
  });
  return JSON.parse(String(told.value));
}

/** The open card, or null when none is open. */
export function readCard(page: Page): Promise<SeenCard | null> {
  return inCard(page, (root) => {
    const dialog = root.querySelector<HTMLElement>("[role=dialog]");
    if (!dialog?.checkVisibility() || !root.host.matches(":popover-open")) return null;
    const labels = (dialog.getAttribute("aria-labelledby") ?? "").split(/\s+/).filter(Boolean);
    const named = labels.map((id) => root.getElementById(id)?.textContent ?? "").join(" ");
    return {
      role: "dialog",
      name: (named || dialog.getAttribute("aria-label") || "").replace(/\s+/g, " ").trim(),
      text: dialog.innerText,
    };
  });
}

/** Waits for a card whose accessible name starts with `name`; throws with what is there in its place. */
export async function waitForCard(page: Page, name: string): Promise<SeenCard> {
  let card: SeenCard | null = null;
  for (let tries = 0; tries < 300; tries++) {
    card = await readCard(page);
    if (card?.name.startsWith(name)) return card;
    await pause(50);
  }
  throw new Error(`No card of ${name}. Open: ${card ? card.name : "none"}.`);
}

/** Waits until no card is open. */
export async function waitForNoCard(page: Page): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (!(await readCard(page))) return;
    await pause(50);
  }
  throw new Error("The card is still open.");
}
