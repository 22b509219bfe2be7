import type { PageProtocol } from "../messages/protocol";
import { caught } from "./caught";
import { type Listener, runtime } from "./page-link";

type Handlers = {
  [N in keyof PageProtocol]: (request: PageProtocol[N]["request"]) => PageProtocol[N]["reply"];
};

/** Answers the background's questions until `signal` aborts; what fails is no answer. */
export function answer(handlers: Handlers, signal: AbortSignal): void {
  const tried = caught<Parameters<Listener>, void>((message, _sender, reply) => {
    const { name, request } = (message ?? {}) as { name?: keyof Handlers; request?: never };
    const handler = name && Object.hasOwn(handlers, name) ? handlers[name] : undefined;
    if (handler) reply({ ok: true, reply: handler(request as never) });
  });
  const listener: Listener = (...told) => {
    tried(...told);
    return false;
  };
  const events = runtime()?.onMessage;
  events?.addListener(listener);
  signal.addEventListener("abort", () => events?.removeListener(listener), { once: true });
}
