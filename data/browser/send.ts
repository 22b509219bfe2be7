import browser from "webextension-polyfill";
import type { Name, Reply, Request } from "../messages/protocol";

/** What goes over the wire, and what comes back. */
interface Envelope<N extends Name> {
  name: N;
  request: Request<N>;
}
type Answer<N extends Name> = { ok: true; reply: Reply<N> } | { ok: false; problem: string };

/**
 * Asks the background from an extension page and gives its reply.
 * Throws an `Error` whose message says what went wrong: the background's own words, or that it did not answer.
 */
export async function send<N extends Name>(name: N, request: Request<N>): Promise<Reply<N>> {
  const message: Envelope<N> = { name, request };
  const answer: Answer<N> | undefined = await browser.runtime.sendMessage(message);
  if (!answer) throw new Error(`No answer to ${name}`);
  if (!answer.ok) throw new Error(answer.problem);
  return answer.reply;
}
