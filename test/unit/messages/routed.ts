import type { Handlers } from "../../../data/browser/router";
import type { Facts } from "./senders";

type Listener = (message: unknown, sender: Facts, reply: (answer: unknown) => void) => true;

/** The part of the browser that brings messages: what was sent to its listeners, and their answers. */
export function messageBrowser() {
  const listeners: Listener[] = [];
  const runtime = {
    id: "abc",
    getURL: (path: string) => `chrome-extension://abc/${path}`,
    onMessage: { addListener: (listener: Listener) => void listeners.push(listener) },
  };
  /** What the background answers; rejects if it does not within a second. */
  const send = (
    message: unknown,
    sender: Facts,
  ): Promise<{ ok: boolean; reply?: unknown; problem?: string }> =>
    new Promise((resolve, reject) => {
      setTimeout(reject, 1000, new Error("No answer"));
      for (const listener of listeners) listener(message, sender, resolve as (answer: unknown) => void);
    });
  return { runtime, send };
}

/** Handlers that note what reached them, and answer with nothing. */
export function notingHandlers(names: readonly string[]): { handlers: Handlers; reached: string[] } {
  const reached: string[] = [];
  const handlers = Object.fromEntries(names.map((name) => [name, () => void reached.push(name)]));
  return { handlers: handlers as unknown as Handlers, reached };
}
