/**
 * How scripts in a page speak with the background. No polyfill here: this is on every page, and both
 * browsers answer with promises.
 */
import type { Name, Reply, Request } from "../messages/protocol";

interface Runtime {
  id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
}
export type Listener = (message: unknown, sender: unknown, reply: (value: unknown) => void) => boolean;

/** The browser's own way to the background, where there is one. */
export const runtime = (): Runtime | undefined => {
  const { browser, chrome } = globalThis as { browser?: { runtime: Runtime }; chrome?: { runtime: Runtime } };
  return (browser ?? chrome)?.runtime;
};

/** Whether the extension still is the one that put this script here: false once it was updated or removed. */
export const isConnected = (): boolean => runtime()?.id !== undefined;

/**
 * Asks the background. Resolves to its reply, or to undefined when there is none: the extension was
 * updated or removed under the page, or the background could not answer.
 */
export async function ask<N extends Name>(name: N, request: Request<N>): Promise<Reply<N> | undefined> {
  try {
    const answer = (await runtime()!.sendMessage({ name, request })) as
      | { ok: boolean; reply?: Reply<N> }
      | undefined;
    return answer?.ok ? answer.reply : undefined;
  } catch {
    return undefined;
  }
}
