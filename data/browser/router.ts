import browser, { type Runtime } from "webextension-polyfill";
import { admit } from "../messages/admit";
import type { Name, Reply, Request } from "../messages/protocol";
import { Refusal } from "../messages/refusal";
import { originOf, senderOf } from "../messages/sender";
import { noteFault } from "./faults-store";

/** Where a message came from, for handlers that answer about the sender's own tab. */
export interface From {
  tabId?: number | undefined;
  frameId?: number | undefined;
  url?: string | undefined;
  /** Whether it came from a private window, of which nothing may stay on the device. */
  isPrivate?: boolean | undefined;
}

export type Handlers = { [N in Name]: (request: Request<N>, from: From) => Promise<Reply<N>> | Reply<N> };

/**
 * Answers messages by their handlers. Must be called while the background starts, before anything
 * is awaited, so that a message that wakes it finds a listener.
 */
export function route(handlers: Handlers): void {
  // The callback form: a promise returned to `onMessage` is lost under some runners.
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    reply: (answer: unknown) => void,
  ): true => {
    void respond(handlers, message, sender).then(reply);
    return true;
  };
  browser.runtime.onMessage.addListener(
    listener as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  );
}

async function respond(
  handlers: Handlers,
  message: unknown,
  sender: Runtime.MessageSender,
): Promise<unknown> {
  const self = { id: browser.runtime.id, origin: originOf(browser.runtime.getURL("")) ?? "" };
  const origin = (sender as { origin?: string }).origin;
  const admission = admit(
    message,
    senderOf({ id: sender.id, origin, url: sender.url, tabId: sender.tab?.id }, self),
  );
  if (!admission.ok) return admission;
  try {
    const handle = handlers[admission.name] as (request: unknown, from: From) => unknown;
    const { tab, frameId } = sender;
    const from: From = { tabId: tab?.id, frameId, url: addressOf(sender), isPrivate: tab?.incognito };
    return { ok: true, reply: await handle(admission.request, from) };
  } catch (error) {
    if (!(error instanceof Refusal)) {
      const { name: answering } = admission;
      noteFault(error, { place: "background", answering }, sender.tab?.incognito ? "fleeting" : "kept");
    }
    return { ok: false, problem: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Where the sender is now. Browsers give the address its document was loaded from; on a site that changes
 * pages without loading them the tab has the one in force, which may be of the same origin alone.
 */
function addressOf({ tab, frameId, url }: Runtime.MessageSender): string | undefined {
  return frameId === 0 && tab?.url && url && origin(tab.url) === origin(url) ? tab.url : url;
}

const origin = (url: string): string | null => (URL.canParse(url) ? new URL(url).origin : null);
